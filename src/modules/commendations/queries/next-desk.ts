import { bearerOf } from '#modules/exemplars/index.ts'
import { listDaysOff } from '#modules/programmes/index.ts'
import { findParent, getUnit, type UnitRef } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { dueOn } from '../deadline.ts'
import type { Route, Title } from '../law.ts'
import { findClock, findStep } from './law.ts'

/** What decides where a dossier goes from a desk. */
type From = { id: string; kind: string; route: Route; sectorId: string | null }

/** True where this kind of unit decides on the title; what is decided above the province ends at the province's desk. */
export const decidesOn = ({ deciders }: Pick<Title, 'deciders'>, unitKind: string): boolean =>
  deciders.length === 0 ? unitKind === 'province' : deciders.includes(unitKind)

/** The next desk on the dossier's route with the day by which it has to be dealt with there; none where the way ends. */
export async function findNextDesk(
  db: Db,
  { id, kind, route, sectorId }: From,
  day: DateText,
): Promise<{ desk: UnitRef; dueOn: DateText } | undefined> {
  const step = await findStep(db, route, kind, day)
  if (!step) return undefined
  const to = await target(db, step, { id, sectorId }, day)
  if (!to) return undefined
  const desk = await bearerOf(db, to, day)
  return desk.id === id ? undefined : { desk, dueOn: await dueOf(db, step.clockKey, day) }
}

/** The day on which a clock that starts today ends. */
export async function dueOf(db: Db, clockKey: string, day: DateText): Promise<DateText> {
  const clock = await findClock(db, clockKey, day)
  return clock ? dueOn(day, clock, await listDaysOff(db, day)) : day
}

type Step = { go: string; toKey: string | null }

async function target(db: Db, { go, toKey }: Step, from: Pick<From, 'id' | 'sectorId'>, day: DateText) {
  if (go === 'sector') return from.sectorId ? (await getUnit(db, from.sectorId)).id : undefined
  if (go !== 'unit') return (await findParent(db, from.id, day, go))?.id
  const unit = await db.selectFrom('units.unit').select('id').where('key', '=', toKey!).executeTakeFirst()
  return unit?.id
}
