import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'

/** A prize winner as the newsroom takes it: its text, and its authors where they agreed to be named. */
export async function getWinner(db: Db, entryId: string) {
  const row = await winners(db).where('e.id', '=', entryId).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { id, ...winner } = row
  return { ...winner, id, language: row.language as Locale }
}

/** The prize winners of a contest by category and place, with the stories begun from them, and the record of whom they tell where a tip led to one. */
export async function listWinners(db: Db, contestId: string) {
  return await winners(db).where('c.id', '=', contestId).orderBy('g.ord').orderBy('r.place').execute()
}
export type Winner = Awaited<ReturnType<typeof listWinners>>[number]

const winners = (db: Db) =>
  db
    .selectFrom('contests.result as r')
    .innerJoin('contests.entry as e', 'e.id', 'r.entry_id')
    .innerJoin('contests.contest as c', 'c.id', 'r.contest_id')
    .innerJoin('contests.category as g', 'g.id', 'e.category_id')
    .innerJoin('contests.prize as p', 'p.id', 'r.prize_id')
    .leftJoin('exemplars.tip as t', 't.id', 'e.tip_id')
    .leftJoin('exemplars.exemplar as x', 'x.id', 't.exemplar_id')
    .select(['e.id', 'c.id as contestId', 'c.unit_id as unitId', 'e.title', 'e.language', 'e.body', 'e.ref'])
    .select(['e.story_id as storyId', 'p.name as prize', 'e.subject_name as subjectName', 'x.code'])
    .select(
      sql<string | null>`case when e.names_public then (select string_agg(a.name, ', ' order by a.ord)
        from contests.author a where a.entry_id = e.id) end`.as('authors'),
    )
