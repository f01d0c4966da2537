import { type ContestState, type Correction, type Terms, withFormer } from '#modules/contests/index.ts'
import type { Db } from '#platform/db.ts'
import { fold } from '#platform/text/fold.ts'

/** A contest as readers see it: its terms as they stand today. */
export type PublicContest = Omit<Terms, 'categories' | 'criteria' | 'prizes'> & {
  id: string
  unitId: string
  slug: string
  state: ContestState
}

/** Every contest that was opened, the latest first. */
export async function listContests(db: Db): Promise<PublicContest[]> {
  const rows = await contests(db).orderBy('opens_on', 'desc').orderBy('id').execute()
  return rows as PublicContest[]
}

/** Contests whose name holds the words, the latest first: a few, for the search. */
export async function findContests(db: Db, typed: string): Promise<{ slug: string; name: string }[]> {
  const wanted = fold(typed)
  if (wanted.length < 3) return []
  const rows = await db.selectFrom('portal.contest').select(['slug', 'name']).orderBy('opens_on', 'desc').execute()
  return (rows as { slug: string; name: string }[]).filter(({ name }) => fold(name).includes(wanted)).slice(0, 6)
}

/** The contest at an address. */
export async function findContest(db: Db, slug: string): Promise<PublicContest | undefined> {
  const row = await contests(db).where('slug', '=', slug).executeTakeFirst()
  return row as PublicContest | undefined
}

/** What a contest is made of: categories, what points are given for, prizes, and what was amended. */
export async function readContestParts(db: Db, id: string) {
  const [categories, criteria, prizes, amendments] = await Promise.all([
    db
      .selectFrom('portal.contest_category')
      .select(['id', 'name'])
      .where('contest_id', '=', id)
      .orderBy('ord')
      .$narrowType<{ id: string; name: string }>()
      .execute(),
    db
      .selectFrom('portal.contest_criterion')
      .select(['name', 'max_points as maxPoints'])
      .where('contest_id', '=', id)
      .orderBy('ord')
      .$narrowType<{ name: string; maxPoints: number }>()
      .execute(),
    db
      .selectFrom('portal.contest_prize')
      .select(['name', 'count', 'amount'])
      .where('contest_id', '=', id)
      .orderBy('ord')
      .execute()
      .then((rows) => rows as { name: string; count: number; amount: number | null }[]),
    db
      .selectFrom('portal.contest_amendment')
      .select(['number', 'part', 'before', 'after', 'why', 'made_at as madeAt'])
      .where('contest_id', '=', id)
      .orderBy('number')
      .$narrowType<{ number: number; part: string; before: string; after: string; why: string; madeAt: Date }>()
      .execute(),
  ])
  return { categories, criteria, prizes, amendments }
}
/** Who won in a contest whose results are out, by category and place. Authors who agreed to be named. */
export async function listWinners(db: Db, contestId: string) {
  const rows = await db
    .selectFrom('portal.contest_result as r')
    .innerJoin('portal.contest_category as c', 'c.id', 'r.category_id')
    .innerJoin('portal.contest_prize as p', 'p.id', 'r.prize_id')
    .select(['c.name as category', 'r.place', 'p.name as prize', 'r.title', 'r.language', 'r.points', 'r.judges'])
    .select(['r.was_tied as wasTied', 'r.authors', 'r.group_name as groupName'])
    .where('r.contest_id', '=', contestId)
    .orderBy('c.ord')
    .orderBy('r.place')
    .execute()
  return rows as Winner[]
}

/** What was corrected in the results of a contest, the first first. */
export async function listCorrections(db: Db, contestId: string): Promise<Correction[]> {
  const [corrections, former] = await Promise.all([
    db
      .selectFrom('portal.contest_correction')
      .select(['number', 'kind', 'title', 'language', 'why', 'made_at as madeAt'])
      .where('contest_id', '=', contestId)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('portal.contest_former_result as f')
      .innerJoin('portal.contest_category as c', 'c.id', 'f.category_id')
      .innerJoin('portal.contest_prize as p', 'p.id', 'f.prize_id')
      .select(['f.number', 'c.name as category', 'p.name as prize', 'f.title', 'f.language'])
      .where('f.contest_id', '=', contestId)
      .orderBy('f.number')
      .orderBy('c.ord')
      .orderBy('f.place')
      .execute(),
  ])
  return withFormer(corrections as Told[], former as Former[])
}

type Told = Omit<Correction, 'former'>
type Former = Correction['former'][number] & { number: number }

export type Winner = {
  category: string
  place: number
  prize: string
  title: string
  language: string
  points: number
  judges: number
  wasTied: boolean
  authors: string | null
  groupName: string | null
}
export type ContestParts = Awaited<ReturnType<typeof readContestParts>>

const contests = (db: Db) =>
  db
    .selectFrom('portal.contest')
    .select(['id', 'unit_id as unitId', 'slug', 'strand', 'state', 'name', 'lead', 'rules', 'eligibility'])
    .select(['how_to_enter as howToEnter', 'groups_allowed as groupsAllowed', 'word_limit as wordLimit'])
    .select(['minute_limit as minuteLimit', 'judges_needed as judgesNeeded', 'pass_percent as passPercent'])
    .select(['tie_rule as tieRule', 'public_vote as publicVote', 'opens_on as opensOn', 'closes_on as closesOn'])
    .select(['judged_by as judgedBy', 'results_on as resultsOn'])
