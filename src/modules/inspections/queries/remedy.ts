import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { remedyState } from '../remedy.ts'

/** The findings of a visit that was read through a scope, each with what is to be done and how far that is. */
export async function listFindings(db: Db, visitId: string) {
  const findings = await db
    .selectFrom('inspections.finding as f')
    .leftJoin('inspections.item as i', 'i.id', 'f.item_id')
    .select(['f.id', 'f.finding', 'f.recommendation', 'i.ord', 'i.clause', 'i.question'])
    .where('f.visit_id', '=', visitId)
    .orderBy('f.id')
    .execute()
  const remedies = await remediesOf(db).where('f.visit_id', '=', visitId).execute()
  const words = await wordsOf(
    db,
    remedies.map(({ id }) => id),
  )
  return findings.map((it) => ({
    ...it,
    remedies: remedies.filter(({ findingId }) => findingId === it.id).map((remedy) => withWords(remedy, words)),
  }))
}

export type ShownFinding = Awaited<ReturnType<typeof listFindings>>[number]
export type ShownRemedy = ShownFinding['remedies'][number]

/** One remedy with all that was said of it, where the unit is in the reader's scope. @throws Refusal `missing`. */
export async function showRemedy(db: Db, scope: Scope, id: string) {
  const row = await remediesOf(db)
    .innerJoin('inspections.visit as v', 'v.id', 'f.visit_id')
    .innerJoin('units.label as l', 'l.unit_id', 'v.unit_id')
    .select(['v.id as visitId', 'l.name as unitName', 'f.finding', 'f.recommendation'])
    .$narrowType<{ unitName: string }>()
    .where('r.id', '=', id)
    .where(within(scope, 'v.unit_id'))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return withWords(row, await wordsOf(db, [id]))
}

const remediesOf = (db: Db) =>
  db
    .selectFrom('inspections.remedy as r')
    .innerJoin('inspections.finding as f', 'f.id', 'r.finding_id')
    .leftJoin('files.file as e', 'e.id', 'r.file_id')
    .leftJoin('identity.official as o', 'o.id', 'r.closed_by')
    .select(['r.id', 'r.finding_id as findingId', 'r.what', 'r.owner', 'r.due_on as dueOn', 'r.version'])
    .select([
      'r.set_at as setAt',
      'r.closed_on as closedOn',
      'o.name as closedBy',
      'r.file_id as fileId',
      'e.name as fileName',
    ])
    .orderBy('r.due_on')
    .orderBy('r.id')

async function wordsOf(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return []
  return await db
    .selectFrom('inspections.word as w')
    .leftJoin('files.file as e', 'e.id', 'w.file_id')
    .innerJoin('identity.official as o', 'o.id', 'w.said_by')
    .select(['w.id', 'w.remedy_id as remedyId', 'w.kind', 'w.text', 'w.file_id as fileId', 'e.name as fileName'])
    .select(['o.name as saidBy', 'w.said_at as saidAt'])
    .$narrowType<{ kind: 'answer' | 'return' }>()
    .where('w.remedy_id', 'in', [...ids])
    .orderBy('w.said_at')
    .orderBy('w.id')
    .execute()
}

type Word = Awaited<ReturnType<typeof wordsOf>>[number]

function withWords<Row extends { id: string; closedOn: string | null }>(row: Row, all: readonly Word[]) {
  const words = all.filter(({ remedyId }) => remedyId === row.id)
  return { ...row, words, state: remedyState({ closedOn: row.closedOn, words }) }
}

/** Which remedies a list shows: those still open, of these the late ones, or what was closed. */
export const remedyViews = ['open', 'late', 'closed'] as const
export type RemedyView = (typeof remedyViews)[number]

/** The remedies of the units in scope, what falls due first at the top; not before the conclusion is out. */
export async function listRemedies(db: Db, scope: Scope, view: RemedyView, day: DateText) {
  const rows = await remediesOf(db)
    .innerJoin('inspections.visit as v', 'v.id', 'f.visit_id')
    .innerJoin('inspections.plan as p', 'p.id', 'v.plan_id')
    .innerJoin('units.label as l', 'l.unit_id', 'v.unit_id')
    .select(['l.name as unitName', 'p.year'])
    .$narrowType<{ unitName: string }>()
    .where(within(scope, 'v.unit_id'))
    .where('v.state', '=', 'concluded')
    .where('r.closed_on', view === 'closed' ? 'is not' : 'is', null)
    .$if(view === 'late', (it) => it.where('r.due_on', '<', day))
    .execute()
  const words = await wordsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => withWords(row, words))
}

export type ListedRemedy = Awaited<ReturnType<typeof listRemedies>>[number]
