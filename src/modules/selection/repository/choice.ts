import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import type { ChoiceState } from '../allowance.ts'

/** A choice held for change. `keeperId` is the unit that acts for it today, `officeId` the province that runs the round. */
export type Choice = {
  id: string
  roundId: string
  unitId: string
  keeperId: string
  officeId: string
  exemplarId: string
  ord: number
  state: ChoiceState
  listed: 'main' | 'reserve' | null
  version: number
}

/**
 * Reads a choice for change. All choices of a unit in a round wait in turn: what one of them may do depends on the others.
 * @throws Refusal `missing`.
 */
export async function lockChoice(db: Db, id: string, now: Date): Promise<Choice> {
  const found = await db
    .selectFrom('selection.choice')
    .select(['round_id', 'unit_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new Refusal('missing', 'notFound')
  await holdList(db, found.round_id, found.unit_id)
  const row = await db
    .selectFrom('selection.choice as c')
    .innerJoin('selection.round as r', 'r.id', 'c.round_id')
    .select(['c.id', 'c.round_id as roundId', 'c.unit_id as unitId', 'c.exemplar_id as exemplarId', 'c.ord', 'c.state'])
    .select(['c.listed', 'c.version', 'r.unit_id as roundUnitId'])
    .where('c.id', '=', id)
    .executeTakeFirstOrThrow()
  const { roundUnitId, ...choice } = row
  return {
    ...choice,
    ...{ state: choice.state as ChoiceState, listed: choice.listed as Choice['listed'] },
    keeperId: (await bearerOf(db, choice.unitId, today(now))).id,
    officeId: (await bearerOf(db, roundUnitId, today(now))).id,
  }
}

/** Holds the list of one unit in one round until the transaction ends, also while it is empty. */
export async function holdList(db: Db, roundId: string, unitId: string): Promise<void> {
  await db.selectFrom('selection.round').select('id').where('id', '=', roundId).forKeyShare().execute()
  await db.selectFrom('units.unit').select('id').where('id', '=', unitId).forNoKeyUpdate().execute()
  await db
    .selectFrom('selection.choice')
    .select('id')
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .forUpdate()
    .execute()
}

export type NewChoice = {
  id: string
  roundId: string
  unitId: string
  exemplarId: string
  ord: number
  why: string
  by: string
  at: Date
}

export async function addChoice(db: Db, it: NewChoice): Promise<void> {
  await db
    .insertInto('selection.choice')
    .values({
      ...{ id: it.id, round_id: it.roundId, unit_id: it.unitId, exemplar_id: it.exemplarId, ord: it.ord, why: it.why },
      ...{ chosen_by: it.by, chosen_at: it.at },
    })
    .execute()
}

type Change = {
  state?: ChoiceState
  ord?: number
  note?: string | null
  sent_at?: Date
  judged_at?: Date
  listed?: 'main' | 'reserve' | null
  submitted_on?: DateText
}

export async function saveChoice(db: Db, { id, version }: Pick<Choice, 'id' | 'version'>, change: Change) {
  await db
    .updateTable('selection.choice')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Puts the choices of a unit into the order of these ids. */
export async function saveOrder(db: Db, ids: readonly string[]): Promise<void> {
  for (const [at, id] of ids.entries())
    await db
      .updateTable('selection.choice')
      .set({ ord: at + 1 })
      .where('id', '=', id)
      .execute()
}

/** Of those that passed: these stand on the province’s list, the others are its reserves. */
export async function saveListed(db: Db, passed: readonly string[], main: readonly string[]): Promise<void> {
  for (const id of passed)
    await db
      .updateTable('selection.choice')
      .set((it) => ({ listed: main.includes(id) ? 'main' : 'reserve', version: it('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
}
