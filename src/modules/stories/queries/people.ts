import { sql } from 'kysely'
import { movementWordsOn } from '#modules/programmes/index.ts'
import { hasConsent } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** Whether an exemplar may be shown on the portal, and if not, why. */
export type Standing = 'showable' | 'withdrawn' | 'onHold' | 'notRecognised' | 'noConsent'
export type Person = {
  id: string
  code: string
  name: string
  kind: string
  unitName: string
  /** The movement that they came from. */
  movement: string | null
  standing: Standing
}

/** Who a story is about, and whether each may be shown that day. Whoever asks has read the story. */
export async function listPeople(db: Db, exemplarIds: readonly string[], day: DateText): Promise<Person[]> {
  const rows = await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .leftJoin(movementWordsOn(day).as('m'), 'm.movement_id', 'e.movement_id')
    .select(['e.id', 'e.code', 's.name', 's.kind', 'e.stage', 'l.name as unitName', 'm.name as movement'])
    .select(sql<boolean>`exists (select 1 from exemplars.recognition r where r.exemplar_id = e.id)`.as('isRecognised'))
    .$narrowType<{ unitName: string }>()
    .where(sql<boolean>`e.id = any (${sql.val([...exemplarIds])}::uuid[])`)
    .orderBy('s.name')
    .execute()
  return await Promise.all(
    rows.map(async ({ stage, isRecognised, ...row }) => ({
      ...row,
      standing: standingOf(stage, isRecognised, await hasConsent(db, row.id, 'portal', day)),
    })),
  )
}

/** Refuses to show a story while anybody in it may not be shown, naming them (ARCHITECTURE.md, rule 10). */
export async function refuseUnshowable(db: Db, exemplarIds: readonly string[], day: DateText): Promise<void> {
  const people = await listPeople(db, exemplarIds, day)
  const against = people.filter(({ standing }) => standing !== 'showable')
  if (against.length === 0) return
  const who = against.map(({ name }) => name).join(', ')
  throw new Refusal('conflict', 'stories.notShowable', { form: `stories.${against[0]!.standing}` }, { who })
}

function standingOf(stage: string, isRecognised: boolean, isConsented: boolean): Standing {
  if (stage === 'withdrawn') return 'withdrawn'
  if (stage === 'on_hold') return 'onHold'
  if (!isRecognised) return 'notRecognised'
  return isConsented ? 'showable' : 'noConsent'
}
