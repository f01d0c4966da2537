import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { ContestState, Strand } from '../contest.ts'
import { readTermsOf } from './terms.ts'

/** Which rows of a long list a page shows. */
export type Page = { limit: number; offset: number }

/** The contests of the units in scope, the latest first. */
export async function listContests(db: Db, scope: Scope, { limit, offset }: Page) {
  return await contests(db)
    .where(within(scope, 'c.unit_id'))
    .orderBy('c.opens_on', 'desc')
    .orderBy('c.id')
    .limit(limit)
    .offset(offset)
    .execute()
}
export type ListedContest = Awaited<ReturnType<typeof listContests>>[number]

/** How many contests the units in scope hold or held. */
export async function countContests(db: Db, scope: Scope): Promise<number> {
  const { count } = await db
    .selectFrom('contests.contest as c')
    .select((it) => it.fn.countAll<number>().as('count'))
    .where(within(scope, 'c.unit_id'))
    .executeTakeFirstOrThrow()
  return count
}

/** One contest with its terms and amendments. @throws Refusal `missing` outside the scope. */
export async function showContest(db: Db, scope: Scope, id: string) {
  const row = await contests(db)
    .select(['c.version', 'c.opened_at as openedAt', 'c.judging_at as judgingAt', 'c.results_at as resultsAt'])
    .where('c.id', '=', id)
    .where(within(scope, 'c.unit_id'))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, terms: await readTermsOf(db, id), amendments: await listAmendments(db, id) }
}
export type ShownContest = Awaited<ReturnType<typeof showContest>>

/** What was changed after the opening, in the order it was. */
async function listAmendments(db: Db, contestId: string) {
  return await db
    .selectFrom('contests.amendment')
    .select(['number', 'part', 'before', 'after', 'why', 'made_at as madeAt'])
    .where('contest_id', '=', contestId)
    .orderBy('number')
    .orderBy('id')
    .execute()
}
export type Amendment = Awaited<ReturnType<typeof listAmendments>>[number]

const contests = (db: Db) =>
  db
    .selectFrom('contests.contest as c')
    .innerJoin('units.label as l', 'l.unit_id', 'c.unit_id')
    .select(['c.id', 'c.unit_id as unitId', 'l.name as unitName', 'c.slug', 'c.name', 'c.strand', 'c.state'])
    .select(['c.opens_on as opensOn', 'c.closes_on as closesOn', 'c.judged_by as judgedBy'])
    .select(['c.results_on as resultsOn'])
    .$narrowType<{ unitName: string; strand: Strand; state: ContestState }>()
