import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { slug as slugOf } from '#platform/text/slug.ts'
import type { Change } from '../amendment.ts'
import type { ContestState } from '../contest.ts'
import { readTermsOf } from '../queries/terms.ts'
import type { Terms } from '../terms.ts'

/** A contest as commands see it. */
export type Contest = { id: string; unitId: string; slug: string; state: ContestState; terms: Terms; version: number }

/** Reads a contest for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getContest(db: Db, id: string): Promise<Contest> {
  const row = await db
    .selectFrom('contests.contest')
    .select(['id', 'unit_id as unitId', 'slug', 'state', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, state: row.state as ContestState, terms: await readTermsOf(db, id) }
}

/** What a form shows beside what was typed, when somebody else saved first. */
export const savedContest = ({ state, terms }: Contest): Record<string, string> => ({
  ...{ state, name: terms.name, lead: terms.lead, rules: terms.rules },
})

type NewContest = {
  id: string
  unitId: string
  slug: string
  terms: Terms
  copiedFrom: string | null
  by: string
  at: Date
}

/** Writes a draft down. */
export async function addContest(db: Db, it: NewContest): Promise<void> {
  await db
    .insertInto('contests.contest')
    .values({
      ...{ id: it.id, unit_id: it.unitId, slug: it.slug, copied_from: it.copiedFrom },
      ...{ created_by: it.by, created_at: it.at, ...columnsOf(it.terms) },
    })
    .execute()
  await saveRows(db, it.id, it.terms, it.at)
}

/** Writes the terms anew; categories, criteria and prizes keep their places, and what stood there keeps its id. */
export async function saveTerms(db: Db, { id, version }: Contest, terms: Terms, at: Date): Promise<void> {
  await saveRows(db, id, terms, at)
  await db
    .updateTable('contests.contest')
    .set({ ...columnsOf(terms), version: version + 1 })
    .where('id', '=', id)
    .execute()
}

type Amended = { changes: readonly Change[]; why: string; by: string; at: Date }

/** Writes down what an amendment changes, in public: before it is done, for the database asks for it. */
export async function addAmendment(db: Db, contestId: string, { changes, why, by, at }: Amended): Promise<void> {
  const { number } = await db
    .selectFrom('contests.amendment')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('number'))
    .where('contest_id', '=', contestId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('contests.amendment')
    .values(
      changes.map((it) => ({
        ...{ id: newId(at), contest_id: contestId, number, ...it, why, made_by: by, made_at: at },
      })),
    )
    .execute()
}

type Step = { opened_at: Date } | { judging_at: Date } | { results_at: Date } | { closed_at: Date }

/** The contest goes on to its next state. */
export async function moveContest(db: Db, { id, version }: Contest, state: ContestState, step: Step): Promise<void> {
  await db
    .updateTable('contests.contest')
    .set({ state, ...step, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Counts a change of what belongs to a contest as a change of the contest. */
export async function touchContest(db: Db, { id, version }: Contest): Promise<void> {
  await db
    .updateTable('contests.contest')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** An address that no other contest has, as near to the name as can be. */
export async function freeSlug(db: Db, name: string): Promise<string> {
  const wished = slugOf(name) || 'cuoc-thi'
  await sql`select pg_advisory_xact_lock(hashtext(${`contests.slug:${wished}`}))`.execute(db)
  const rows = await db.selectFrom('contests.contest').select('slug').where('slug', 'like', `${wished}%`).execute()
  const taken = new Set(rows.map((it) => it.slug))
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wished : `${wished}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}

const columnsOf = (it: Terms) => ({
  ...{ strand: it.strand, name: it.name, lead: it.lead, rules: it.rules, eligibility: it.eligibility },
  ...{ how_to_enter: it.howToEnter, groups_allowed: it.groupsAllowed, word_limit: it.wordLimit },
  ...{ minute_limit: it.minuteLimit, judges_needed: it.judgesNeeded, pass_percent: it.passPercent },
  ...{ tie_rule: it.tieRule, public_vote: it.publicVote, opens_on: it.opensOn, closes_on: it.closesOn },
  ...{ judged_by: it.judgedBy, results_on: it.resultsOn },
})

async function saveRows(db: Db, contestId: string, { categories, criteria, prizes }: Terms, at: Date): Promise<void> {
  const placed = <T extends object>(rows: readonly T[]) =>
    rows.map((row, index) => ({ id: newId(at), contest_id: contestId, ord: index + 1, ...row }))
  for (const table of ['contests.category', 'contests.criterion', 'contests.prize'] as const) {
    const kept = { 'contests.category': categories, 'contests.criterion': criteria, 'contests.prize': prizes }[table]
    await db.deleteFrom(table).where('contest_id', '=', contestId).where('ord', '>', kept.length).execute()
  }
  for (const row of placed(categories.map((name) => ({ name }))))
    await db
      .insertInto('contests.category')
      .values(row)
      .onConflict((on) => on.columns(['contest_id', 'ord']).doUpdateSet({ name: row.name }))
      .execute()
  for (const { maxPoints, ...row } of placed(criteria))
    await db
      .insertInto('contests.criterion')
      .values({ ...row, max_points: maxPoints })
      .onConflict((on) => on.columns(['contest_id', 'ord']).doUpdateSet({ name: row.name, max_points: maxPoints }))
      .execute()
  for (const { id, ...row } of placed(prizes))
    await db
      .insertInto('contests.prize')
      .values({ id, ...row })
      .onConflict((on) => on.columns(['contest_id', 'ord']).doUpdateSet(row))
      .execute()
}
