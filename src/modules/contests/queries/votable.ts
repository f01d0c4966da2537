import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { asJudged } from '../blind-entry.ts'
import { readSecretsOf } from './secrets.ts'

/** A contest at its address as far as voting asks: `key` only while readers may vote. @throws Refusal `missing` without a vote. */
export async function getVotable(db: Db, slug: string) {
  const row = await db
    .selectFrom('contests.contest')
    .select(['id', 'slug', 'name', 'state', 'vote_key as key'])
    .where('slug', '=', slug)
    .where('state', '<>', 'draft')
    .where('public_vote', '=', true)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { state, key, ...contest } = row
  return { ...contest, key: state === 'judging' ? key : null }
}

/** The entries that readers may vote for, as judges see them: by reference, without their authors. */
export async function listVotable(db: Db, contestId: string) {
  const rows = await db
    .selectFrom('contests.entry as e')
    .innerJoin('contests.category as g', 'g.id', 'e.category_id')
    .select(['e.id', 'e.ref', 'e.title', 'e.body', 'e.link', 'e.subject_name as subjectName', 'e.language'])
    .select('g.name as category')
    .where('e.contest_id', '=', contestId)
    .where('e.state', '=', 'admitted')
    .orderBy('e.ref')
    .execute()
  return await Promise.all(
    rows.map(async ({ id, ref, category, language, ...entry }) => {
      const { title, body } = asJudged(entry, await readSecretsOf(db, id), { isLinkOpen: false })
      return { id, ref, category, language, title, body }
    }),
  )
}
export type Votable = Awaited<ReturnType<typeof listVotable>>[number]

/** Every vote of a contest, for who runs it. */
export async function listVotes(db: Db, contestId: string) {
  const rows = await db
    .selectFrom('contests.vote')
    .select(['entry_id as entryId', 'network', 'voted_at as votedAt'])
    .where('contest_id', '=', contestId)
    .execute()
  return rows.map(({ votedAt, ...it }) => ({ ...it, at: votedAt.getTime() }))
}
