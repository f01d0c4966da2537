import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { DateText } from '#platform/text/dates.ts'
import { slug } from '#platform/text/slug.ts'
import type { DraftClause } from '../queries/draft.ts'
import type { Draft } from './draft.ts'

type Issuing = { draft: Draft; clauses: readonly DraftClause[]; by: string; at: Date }

/** Makes a programme of a draft’s accepted clauses, targets and deadlines: one that leads, or stands alongside. Gives its id. */
export async function addProgramme(
  db: Db,
  { draft, clauses, by, at, isLeading }: Issuing & { isLeading: boolean },
): Promise<string> {
  const id = newId(at)
  const { name, document, from, to } = draft
  await db
    .insertInto('programmes.programme')
    .values({
      ...{ id, key: `${slug(name).slice(0, 60)}-${id.slice(-6)}`, name_vi: name, name_km: name, name_en: name },
      ...{ number: document, issuer_id: draft.unitId, source: draft.source, valid_from: from, valid_to: to },
      is_leading: isLeading,
    })
    .execute()
  for (const [index, it] of clauses.entries()) await addClause(db, id, it, index + 1)
  for (const it of clauses) await addTargets(db, id, it, { from, to })
  for (const it of clauses) await setDeadline(db, id, it)
  await addDocument(db, id, { draft, by, at })
  return id
}

/**
 * Changes a programme by an amending document: clauses with a number that stands take the new words, the old are kept; new
 * ones come at the end. A year’s numbers stay: new ones hold from the first of January after the document.
 */
export async function amendProgramme(
  db: Db,
  programmeId: string,
  { draft, clauses, by, at }: Issuing,
): Promise<string> {
  const number = await addDocument(db, programmeId, { draft, by, at })
  const standing = await db
    .selectFrom('programmes.clause')
    .select(['code', 'text', 'ord'])
    .where('programme_id', '=', programmeId)
    .execute()
  const { to } = await db
    .selectFrom('programmes.programme')
    .select('valid_to as to')
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow()
  let last = Math.max(0, ...standing.map(({ ord }) => ord))
  for (const it of clauses) {
    const old = standing.find(({ code }) => code === it.code)
    if (!old) await addClause(db, programmeId, it, ++last)
    else if (old.text !== it.text) {
      const before = { programme_id: programmeId, code: it.code, number, text: old.text }
      await db.insertInto('programmes.earlier_clause').values(before).execute()
      await db
        .updateTable('programmes.clause')
        .set({ text: it.text, kind: it.kind })
        .where('programme_id', '=', programmeId)
        .where('code', '=', it.code)
        .execute()
    }
    const from = `${Number(draft.issuedOn.slice(0, 4)) + 1}-01-01`
    if (from < to) await addTargets(db, programmeId, it, { from, to })
    await setDeadline(db, programmeId, it)
  }
  return programmeId
}

async function addClause(db: Db, programmeId: string, it: DraftClause, ord: number): Promise<void> {
  await db
    .insertInto('programmes.clause')
    .values({
      ...{ programme_id: programmeId, code: it.code, parent_code: it.parent, ord, text: it.text, kind: it.kind },
      asks: it.kind === 'heading' ? null : shortened(it.text),
    })
    .execute()
}

/** What a clause asks, until somebody words it: the beginning of its own words. */
const shortened = (text: string) => {
  const first = text.split('\n')[0]!
  return first.length <= 160 ? first : `${first.slice(0, 160).replace(/\s+\S*$/, '')}…`
}

/** The numbers of a clause that a person kept and that say of whom and what; those that stood for the period end before it. */
async function addTargets(
  db: Db,
  programmeId: string,
  it: DraftClause,
  { from, to }: { from: DateText; to: DateText },
) {
  for (const target of it.targets) {
    const { quotaClass, counts } = target
    if (!target.kept || !quotaClass || !counts) continue
    await db
      .updateTable('programmes.target')
      .set({ valid_to: from })
      .where('programme_id', '=', programmeId)
      .where('quota_class', '=', quotaClass)
      .where('counts', '=', counts)
      .where('valid_from', '<', from)
      .where('valid_to', '>', from)
      .execute()
    await db
      .deleteFrom('programmes.target')
      .where('programme_id', '=', programmeId)
      .where('quota_class', '=', quotaClass)
      .where('counts', '=', counts)
      .where('valid_from', '>=', from)
      .execute()
    await db
      .insertInto('programmes.target')
      .values({
        ...{ id: newId(), programme_id: programmeId, clause_code: it.code, quota_class: quotaClass, counts },
        ...{ meaning: target.meaning, min_count: target.min, max_count: target.max, valid_from: from, valid_to: to },
      })
      .execute()
  }
}

/** A yearly day in a clause about reports is the day on which they are due. */
async function setDeadline(db: Db, programmeId: string, { code, kind, text, month, day }: DraftClause): Promise<void> {
  if (kind !== 'deadline' || month === null || day === null || !/báo cáo/i.test(text)) return
  await db
    .insertInto('programmes.deadline')
    .values({ programme_id: programmeId, clause_code: code, kind: 'annual_report', month, day })
    .onConflict((it) => it.columns(['programme_id', 'kind']).doUpdateSet({ clause_code: code, month, day }))
    .execute()
}

async function addDocument(db: Db, programmeId: string, { draft, by, at }: Omit<Issuing, 'clauses'>): Promise<number> {
  const last = await db
    .selectFrom('programmes.document')
    .select((it) => it.fn.max('number').as('number'))
    .where('programme_id', '=', programmeId)
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await db
    .insertInto('programmes.document')
    .values({
      ...{ programme_id: programmeId, number, document: draft.document, issued_on: draft.issuedOn },
      ...{ draft_id: draft.id, issued_by: by, issued_at: at },
    })
    .execute()
  return number
}
