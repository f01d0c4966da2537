import type { Db } from '#platform/db.ts'
import type { CorrectionKind } from '../contest.ts'

/** A correction of results, with the prizes as they stood before it. */
export type Correction = {
  number: number
  kind: CorrectionKind
  title: string
  language: string
  why: string
  madeAt: Date
  former: { category: string; prize: string; title: string; language: string }[]
}

/** What was corrected in the results of a contest, the first first. */
export async function listCorrections(db: Db, contestId: string): Promise<Correction[]> {
  const [corrections, former] = await Promise.all([
    db
      .selectFrom('contests.correction as k')
      .innerJoin('contests.entry as e', 'e.id', 'k.entry_id')
      .select(['k.number', 'k.kind', 'e.title', 'e.language', 'k.why', 'k.made_at as madeAt'])
      .where('k.contest_id', '=', contestId)
      .orderBy('k.number')
      .execute(),
    db
      .selectFrom('contests.former_result as f')
      .innerJoin('contests.correction as k', 'k.id', 'f.correction_id')
      .innerJoin('contests.entry as e', 'e.id', 'f.entry_id')
      .innerJoin('contests.category as c', 'c.id', 'e.category_id')
      .innerJoin('contests.prize as p', 'p.id', 'f.prize_id')
      .select(['k.number', 'c.name as category', 'p.name as prize', 'e.title', 'e.language'])
      .where('k.contest_id', '=', contestId)
      .orderBy('k.number')
      .orderBy('c.ord')
      .orderBy('f.place')
      .execute(),
  ])
  return withFormer(corrections as Told[], former)
}

type Told = Omit<Correction, 'former'>
type Former = Correction['former'][number] & { number: number }

/** Each correction with the prizes as they stood before it. */
export const withFormer = (corrections: readonly Told[], former: readonly Former[]): Correction[] =>
  corrections.map((it) => ({ ...it, former: former.filter(({ number }) => number === it.number) }))

/** The entries that results were made of, for correcting them: those with a place, and those that were taken off. */
export async function listCorrectable(db: Db, contestId: string) {
  return await db
    .selectFrom('contests.entry as e')
    .leftJoin('contests.result as r', 'r.entry_id', 'e.id')
    .select(['e.id', 'e.ref', 'e.title', 'e.taken_off as isTakenOff', 'e.story_id as storyId'])
    .where('e.contest_id', '=', contestId)
    .where('e.state', '=', 'admitted')
    .where((it) => it.or([it('r.entry_id', 'is not', null), it('e.taken_off', '=', true)]))
    .orderBy('e.ref')
    .execute()
}
export type Correctable = Awaited<ReturnType<typeof listCorrectable>>[number]
