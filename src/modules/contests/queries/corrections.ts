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

/** What was corrected in the results of a contest, the first first; as everybody reads it. */
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
  return corrections.map((it) => ({
    ...it,
    former: former.filter(({ number }) => number === it.number),
  })) as Correction[]
}

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
