import { sql } from 'kysely'
import { hasConsent } from '#modules/exemplars/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { ChoiceState, Ranked } from '../allowance.ts'
import { visibleChoice } from './visible.ts'

/** A choice as pages show it. */
export type ShownChoice = Awaited<ReturnType<typeof listChoices>>[number]

type Asked = { roundId: string; unitId?: string }

/** What was chosen in a round, by one unit or by all that the reader may see: in the order of units and of their lists. */
export async function listChoices(db: Db, scope: Scope, { roundId, unitId }: Asked) {
  return typed(
    await choices(db)
      .where('c.round_id', '=', roundId)
      .$if(unitId !== undefined, (it) => it.where('c.unit_id', '=', unitId!))
      .where(visibleChoice(scope))
      .orderBy('l.name')
      .orderBy('c.ord')
      .orderBy('c.id')
      .execute(),
  )
}

/** One choice, where the reader may see it. @throws Refusal `missing`. */
export async function showChoice(db: Db, scope: Scope, id: string): Promise<ShownChoice> {
  const [choice] = typed(await choices(db).where('c.id', '=', id).where(visibleChoice(scope)).execute())
  if (!choice) throw new Refusal('missing', 'notFound')
  return choice
}

/** The choices of one exemplar in every round, for its own page. */
export async function listChoicesOf(db: Db, scope: Scope, exemplarId: string): Promise<ShownChoice[]> {
  return typed(
    await choices(db)
      .where('c.exemplar_id', '=', exemplarId)
      .where(visibleChoice(scope))
      .orderBy('r.year', 'desc')
      .orderBy('c.id')
      .execute(),
  )
}

/** A unit’s list as the rules ask about it, whoever asks: for commands, which hold it first. */
export async function readRanked(db: Db, roundId: string, unitId: string): Promise<Ranked[]> {
  const rows = await db
    .selectFrom('selection.choice')
    .select(['id', 'ord', 'state'])
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .orderBy('ord')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as ChoiceState }))
}

/** Why an exemplar cannot go on to the nation on a day, as a code; nothing where it can. For commands. */
export async function faultOfExemplar(db: Db, exemplarId: string, day: DateText): Promise<string | undefined> {
  const row = await db
    .selectFrom('exemplars.exemplar')
    .select('stage')
    .where('id', '=', exemplarId)
    .executeTakeFirstOrThrow()
  if (row.stage === 'on_hold' || row.stage === 'withdrawn') return 'selection.exemplarStopped'
  return (await hasConsent(db, exemplarId, 'central', day)) ? undefined : 'selection.noConsent'
}

const choices = (db: Db) =>
  db
    .selectFrom('selection.choice as c')
    .innerJoin('selection.round as r', 'r.id', 'c.round_id')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'c.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('programmes.field as f', 'f.id', 'e.field_id')
    .innerJoin('units.unit as u', 'u.id', 'c.unit_id')
    .innerJoin('units.label as l', 'l.unit_id', 'c.unit_id')
    .innerJoin('units.label as k', 'k.unit_id', 'e.unit_id')
    .select(['c.id', 'c.round_id as roundId', 'r.year', 'r.unit_id as roundUnitId', 'c.unit_id as unitId'])
    .select(['l.name as unitName', 'l.short as unitShort', 'u.kind as unitKind', 'c.exemplar_id as exemplarId'])
    .select(['s.name as exemplarName', 's.kind', 's.gender', 's.ethnicity', 's.direct_worker as isDirectWorker'])
    .select([
      'f.name_vi as field',
      'k.name as keeperName',
      'e.summary',
      'e.code',
      'c.ord',
      'c.why',
      'c.state',
      'c.note',
    ])
    .select(['c.chosen_at as chosenAt', 'c.sent_at as sentAt', 'c.judged_at as judgedAt', 'c.listed'])
    .select(['c.submitted_on as submittedOn', 'c.version'])
    .select(sql<boolean>`e.stage in ('on_hold', 'withdrawn')`.as('isStopped'))

type Row = Awaited<ReturnType<ReturnType<typeof choices>['execute']>>[number]

const typed = (rows: readonly Row[]) =>
  rows.map((row) => ({
    ...row,
    ...{ state: row.state as ChoiceState, listed: row.listed as 'main' | 'reserve' | null },
    ...{ unitName: row.unitName ?? '', unitShort: row.unitShort ?? '', keeperName: row.keeperName ?? '' },
  }))
