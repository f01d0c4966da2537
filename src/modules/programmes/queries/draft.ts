import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { ClauseKind } from '../clause-kind.ts'
import type { ClassHeirs, Heir } from '../plan-draft.ts'
import type { Meaning } from '../target-words.ts'

/** A number that was found in a clause. */
export type DraftTarget = {
  id: string
  words: string
  quotaClass: string | null
  meaning: Meaning
  counts: string | null
  min: number | null
  max: number | null
  kept: boolean
  /** What a person should look at, such as where the units of a class went that has ended. */
  mind: string | null
}

/** A clause of a draft with its numbers. */
export type DraftClause = {
  id: string
  code: string
  parent: string | null
  found: string
  text: string
  kind: ClauseKind
  month: number | null
  day: number | null
  mind: string | null
  state: 'proposed' | 'accepted' | 'dropped'
  targets: DraftTarget[]
}

/** The drafts of the units in scope, newest first, with how many clauses wait. */
export async function listDrafts(db: Db, scope: Scope) {
  return await db
    .selectFrom('programmes.draft as d')
    .select(['d.id', 'd.name', 'd.document', 'd.state', 'd.created_at as createdAt', 'd.amends_id as amendsId'])
    .select(
      sql<number>`(select count(*) from programmes.draft_clause c where c.draft_id = d.id and c.state = 'proposed')`.as(
        'waiting',
      ),
    )
    .where(within(scope, 'd.unit_id'))
    .where('d.state', '<>', 'dropped')
    .orderBy('d.created_at', 'desc')
    .limit(50)
    .execute()
}

export type ShownDraft = Awaited<ReturnType<typeof showDraft>>

/** One draft, where the reader’s units issue it. @throws Refusal `missing`. */
export async function showDraft(db: Db, scope: Scope, id: string) {
  const row = await db
    .selectFrom('programmes.draft as d')
    .leftJoin('programmes.programme as p', 'p.id', 'd.amends_id')
    .select(['d.id', 'd.unit_id as unitId', 'd.name', 'd.document', 'd.issued_on as issuedOn', 'd.valid_from as from'])
    .select(['d.valid_to as to', 'd.source', 'd.left_over as leftOver', 'd.state', 'd.programme_id as programmeId'])
    .select(['d.amends_id as amendsId', 'p.name_vi as amends', 'd.version'])
    .where('d.id', '=', id)
    .where(within(scope, 'd.unit_id'))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** The clauses of a draft in the order of its text, whoever asks: the draft is read or held first. */
export async function readClauses(db: Db, draftId: string): Promise<DraftClause[]> {
  const rows = await db
    .selectFrom('programmes.draft_clause')
    .select(['id', 'code', 'parent_code as parent', 'found', 'text', 'kind', 'month', 'day', 'mind', 'state'])
    .where('draft_id', '=', draftId)
    .orderBy('ord')
    .execute()
  const targets = await db
    .selectFrom('programmes.draft_target as t')
    .innerJoin('programmes.draft_clause as c', 'c.id', 't.clause_id')
    .select(['t.id', 't.clause_id as clauseId', 't.words', 't.quota_class as quotaClass', 't.meaning', 't.counts'])
    .select(['t.min_count as min', 't.max_count as max', 't.kept', 't.mind'])
    .where('c.draft_id', '=', draftId)
    .orderBy('t.ord')
    .execute()
  return rows.map((row) => ({
    ...{ ...row, kind: row.kind as ClauseKind, state: row.state as DraftClause['state'] },
    targets: targets
      .filter(({ clauseId }) => clauseId === row.id)
      .map(({ clauseId: _, ...it }) => ({ ...it, meaning: it.meaning as Meaning })),
  }))
}

/** Places and bodies that have ended by a day, with all that go on from each: what words of an older plan may name. */
export async function listHeirs(db: Db, day: DateText): Promise<Heir[]> {
  const { rows } = await sql<Heir>`
    select l.name, array(select k.name from units.succession s join units.label k on k.unit_id = s.to_id
      where s.from_id = u.id and (s.part = 'whole' or not exists (
        select from units.succession w where w.from_id = u.id and w.part = 'whole'))
      order by k.name) as heirs
    from units.unit u join units.label l on l.unit_id = u.id
    where u.valid_to <= ${day}::date and u.kind in ('province', 'district', 'department', 'media', 'party_body')`.execute(
    db,
  )
  return rows
}

/** The quota classes in which some unit stands on a day: a number for another has nobody to ask. */
export async function listClassesOn(db: Db, day: DateText): Promise<string[]> {
  const { rows } = await sql<{ class: string }>`
    select distinct class from units.quota_class where daterange(valid_from, valid_to) @> ${day}::date`.execute(db)
  return rows.map((row) => row.class)
}

/** In which classes units stand on a day that go on from those of a class that has ended. */
export async function listClassHeirs(db: Db, quotaClass: string, day: DateText): Promise<ClassHeirs[]> {
  const { rows } = await sql<ClassHeirs>`
    select h.class as "quotaClass", count(distinct h.unit_id)::int as units
    from units.quota_class q
    join units.succession s on s.from_id = q.unit_id and s.on_date <= ${day}::date
    join units.quota_class h on h.unit_id = s.to_id and daterange(h.valid_from, h.valid_to) @> ${day}::date
    where q.class = ${quotaClass} and q.valid_to <= ${day}::date and h.class <> q.class
    group by h.class`.execute(db)
  return rows
}

/** The leading programme that a period meets; none where nothing leads then. */
export async function findOverlap(db: Db, from: DateText, to: DateText) {
  return await db
    .selectFrom('programmes.programme')
    .select(['id', 'name_vi as name'])
    .where('is_leading', '=', true)
    .where('valid_from', '<', to)
    .where('valid_to', '>', from)
    .executeTakeFirst()
}

/** The draft that a clause belongs to; whether the reader may see it is asked of the draft. @throws Refusal `missing`. */
export async function findDraftOf(db: Db, clauseId: string): Promise<string> {
  const row = await db
    .selectFrom('programmes.draft_clause')
    .select('draft_id')
    .where('id', '=', clauseId)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row.draft_id
}

/** The clause that a number belongs to. @throws Refusal `missing`. */
export async function findClauseOfTarget(db: Db, targetId: string): Promise<string> {
  const row = await db
    .selectFrom('programmes.draft_target')
    .select('clause_id')
    .where('id', '=', targetId)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row.clause_id
}
