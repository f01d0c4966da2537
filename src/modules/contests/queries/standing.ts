import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { TieRule } from '../contest.ts'
import { award, type Placed, rank } from '../ranking.ts'
import { readRubric } from './rubric.ts'

/** An admitted entry with how many judge it, how many have, and what they gave. */
type Row = {
  id: string
  ref: string
  title: string
  categoryId: string
  sentAt: Date
  assigned: number
  sheets: number[][]
  ord: number | null
}
export type Standing = Omit<Row, 'ord'>
export type Ranked = Placed & { prizeId: string | null; ref: string; title: string }
export type RankedCategory = { id: string; name: string; ranked: Ranked[] }

/** How far judging is: every admitted entry with its judges. For who runs the contest. */
export async function readStanding(db: Db, contestId: string): Promise<Standing[]> {
  return await readRows(db, contestId)
}

/**
 * The places and prizes of every category as they stand, or as they were announced before any correction. Only to be shown once
 * every sheet is given.
 */
export async function rankContest(
  db: Db,
  contestId: string,
  { asAnnounced = false }: { asAnnounced?: boolean } = {},
): Promise<RankedCategory[]> {
  const contest = await db
    .selectFrom('contests.contest')
    .select(['tie_rule as tieRule', 'pass_percent as passPercent'])
    .where('id', '=', contestId)
    .executeTakeFirstOrThrow()
  const [rows, rubric, categories, prizes] = await Promise.all([
    readRows(db, contestId, asAnnounced),
    readRubric(db, contestId),
    db
      .selectFrom('contests.category')
      .select(['id', 'name'])
      .where('contest_id', '=', contestId)
      .orderBy('ord')
      .execute(),
    db
      .selectFrom('contests.prize')
      .select(['id as prizeId', 'count'])
      .where('contest_id', '=', contestId)
      .orderBy('ord')
      .execute(),
  ])
  const outOf = rubric.reduce((sum, { maxPoints }) => sum + maxPoints, 0)
  return categories.map((category) => {
    const own = rows.filter(({ categoryId, sheets }) => categoryId === category.id && sheets.length > 0)
    const order = new Map(own.flatMap(({ id, ord }) => (ord === null ? [] : [[id, ord] as const])))
    const scored = own.map((it) => ({ ...it, sentAt: it.sentAt.getTime() }))
    const placed = rank(scored, contest.tieRule as TieRule, order)
    const ranked = award(placed, prizes, { passPercent: contest.passPercent, outOf }).map((it) => {
      const { ref, title } = own.find(({ id }) => id === it.id)!
      return { ...it, ref, title }
    })
    return { ...category, ranked }
  })
}

/** What keeps results from being announced, as a message code; nothing where they can be. */
export async function lackOfResults(db: Db, contestId: string, needed: number): Promise<string | undefined> {
  const rows = await readRows(db, contestId)
  if (rows.length === 0) return 'contests.nothingToJudge'
  if (rows.some(({ assigned, sheets }) => sheets.length < needed || sheets.length < assigned))
    return 'contests.notAllScored'
  const categories = await rankContest(db, contestId)
  const isOpen = categories.some(({ ranked }) => ranked.some((it) => it.isOpen && it.prizeId !== null))
  return isOpen ? 'contests.tiesOpen' : undefined
}

async function readRows(db: Db, contestId: string, asAnnounced = false): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select e.id, e.ref, e.title, e.category_id as "categoryId", e.sent_at as "sentAt", o.ord,
      count(a.id) filter (where a.abstained_at is null)::int as assigned,
      coalesce(jsonb_agg((select jsonb_agg(s.points order by k.ord) from contests.score s
        join contests.criterion k on k.id = s.criterion_id where s.assignment_id = a.id) order by a.id)
        filter (where a.scored_at is not null), '[]') as sheets
    from contests.entry e
    left join contests.assignment a on a.entry_id = e.id
    left join contests.chair_order o on o.entry_id = e.id
    where e.contest_id = ${contestId} and e.state = 'admitted' and (${asAnnounced} or not e.taken_off)
    group by e.id, o.ord order by e.ref`.execute(db)
  return rows
}
