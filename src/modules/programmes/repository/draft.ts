import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { ClauseKind } from '../clause-kind.ts'
import type { FoundClause } from '../outline.ts'
import type { Meaning } from '../target-words.ts'

/** A draft held for change. @throws Refusal `missing`. */
export async function lockDraft(db: Db, id: string) {
  const row = await db
    .selectFrom('programmes.draft')
    .select(['id', 'unit_id as unitId', 'amends_id as amendsId', 'name', 'document', 'issued_on as issuedOn'])
    .select(['valid_from as from', 'valid_to as to', 'source', 'state', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

export type Draft = Awaited<ReturnType<typeof lockDraft>>

/** Reads a clause of a draft for change, the draft held. The version is the draft’s. */
export async function lockClause(db: Db, id: string) {
  const row = await db
    .selectFrom('programmes.draft_clause')
    .select(['id', 'draft_id as draftId', 'code', 'parent_code as parent', 'text', 'kind', 'state'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const draft = await lockDraft(db, row.draftId)
  return { ...row, draft, unitId: draft.unitId, version: draft.version }
}

export type NewDraft = {
  id: string
  unitId: string
  amendsId: string | null
  name: string
  document: string
  issuedOn: DateText
  from: DateText
  to: DateText
  source: string
  leftOver: string
  clauses: readonly (FoundClause & { mind: string | null })[]
  by: string
  at: Date
}

export async function addDraft(db: Db, it: NewDraft): Promise<void> {
  await db
    .insertInto('programmes.draft')
    .values({
      ...{ id: it.id, unit_id: it.unitId, amends_id: it.amendsId, name: it.name, document: it.document },
      ...{ issued_on: it.issuedOn, valid_from: it.from, valid_to: it.to, source: it.source, left_over: it.leftOver },
      ...{ created_by: it.by, created_at: it.at },
    })
    .execute()
  const rows = it.clauses.map((clause, at) => ({ ...clause, id: newId(it.at), ord: at + 1 }))
  await db
    .insertInto('programmes.draft_clause')
    .values(
      rows.map((row) => ({
        ...{ id: row.id, draft_id: it.id, ord: row.ord, code: row.code, parent_code: row.parent, found: row.text },
        ...{ text: row.text, kind: row.kind, month: row.deadline?.month ?? null, day: row.deadline?.day ?? null },
        mind: row.mind,
      })),
    )
    .execute()
  const targets = rows.flatMap(({ id, targets: of }) =>
    of.map((target, at) => ({ ...target, clauseId: id, ord: at + 1 })),
  )
  if (targets.length === 0) return
  await db
    .insertInto('programmes.draft_target')
    .values(
      targets.map((row) => ({
        ...{ id: newId(it.at), clause_id: row.clauseId, ord: row.ord, words: row.words, quota_class: row.quotaClass },
        ...{ meaning: row.meaning, counts: row.counts, min_count: row.min, max_count: row.max },
        mind: row.mind ?? null,
      })),
    )
    .execute()
}

type ClauseChange = {
  code: string
  text: string
  kind: ClauseKind
  month: number | null
  day: number | null
  state: 'accepted' | 'dropped'
}

/** Writes what a person decided of a clause. Those under it follow when its number changes. */
export async function saveClause(db: Db, it: Awaited<ReturnType<typeof lockClause>>, to: Partial<ClauseChange>) {
  await db.updateTable('programmes.draft_clause').set(to).where('id', '=', it.id).execute()
  if (to.code && to.code !== it.code)
    await db
      .updateTable('programmes.draft_clause')
      .set({ parent_code: to.code })
      .where('draft_id', '=', it.draftId)
      .where('parent_code', '=', it.code)
      .execute()
  await bumpDraft(db, it.draft)
}

/** Accepts every clause that nobody has decided on and that names no number: they stand as they were found. */
export async function acceptRest(db: Db, draft: Draft): Promise<void> {
  await db
    .updateTable('programmes.draft_clause')
    .set({ state: 'accepted' })
    .where('draft_id', '=', draft.id)
    .where('state', '=', 'proposed')
    .where('kind', 'not in', ['target', 'deadline'])
    .execute()
  await bumpDraft(db, draft)
}

type TargetChange = {
  quota_class: string | null
  meaning: Meaning
  counts: string | null
  min_count: number | null
  max_count: number | null
  kept: boolean
}

export async function saveTarget(db: Db, id: string, draft: Draft, to: TargetChange): Promise<void> {
  await db.updateTable('programmes.draft_target').set(to).where('id', '=', id).execute()
  await bumpDraft(db, draft)
}

/** A draft ends: given up, or become a programme. */
export async function endDraft(db: Db, draft: Draft, programmeId: string | null): Promise<void> {
  await db
    .updateTable('programmes.draft')
    .set({ state: programmeId ? 'issued' : 'dropped', programme_id: programmeId, version: draft.version + 1 })
    .where('id', '=', draft.id)
    .execute()
}

async function bumpDraft(db: Db, { id, version }: Draft): Promise<void> {
  await db
    .updateTable('programmes.draft')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
}
