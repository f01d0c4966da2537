import { getProvinceOf } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { MinutesContent } from '../documents/minutes.ts'
import type { ShownContest } from './contest.ts'
import { listCorrections } from './corrections.ts'
import { listJudges } from './judges.ts'
import { listPointsChanges } from './points.ts'
import { listPrizeNames } from './prizes.ts'
import { rankContest } from './standing.ts'

/** All that the minutes of judging say, once the results are out. For who runs the contest. */
export async function readMinutes(db: Db, contest: ShownContest, on: DateText): Promise<MinutesContent> {
  const [judges, categories, prizes, province, entries, abstentions, orders, authors] = await Promise.all([
    listJudges(db, contest, on),
    rankContest(db, contest.id, { asAnnounced: true }),
    listPrizeNames(db, contest.id),
    getProvinceOf(db, contest.unitId, on),
    db.selectFrom('contests.entry').select(['id', 'state']).where('contest_id', '=', contest.id).execute(),
    db
      .selectFrom('contests.assignment as a')
      .innerJoin('contests.entry as e', 'e.id', 'a.entry_id')
      .innerJoin('identity.official as o', 'o.id', 'a.judge_id')
      .select(['e.ref', 'o.name', 'a.abstain_reason as reason'])
      .where('a.contest_id', '=', contest.id)
      .where('a.abstained_at', 'is not', null)
      .orderBy('e.ref')
      .execute(),
    db
      .selectFrom('contests.chair_order as c')
      .innerJoin('contests.entry as e', 'e.id', 'c.entry_id')
      .select(['e.ref', 'c.ord', 'c.why'])
      .where('e.contest_id', '=', contest.id)
      .orderBy('c.ord')
      .execute(),
    db
      .selectFrom('contests.author as a')
      .innerJoin('contests.entry as e', 'e.id', 'a.entry_id')
      .select(['a.entry_id as entryId', 'a.name'])
      .where('e.contest_id', '=', contest.id)
      .orderBy('a.ord')
      .execute(),
  ])
  const count = (state: string) => entries.filter((it) => it.state === state).length
  return {
    ...{ name: contest.name, org: contest.unitName, provinceName: province.name, on, terms: contest.terms },
    ...{ received: entries.length, judged: count('admitted'), refused: count('refused'), abstentions, orders },
    withdrawn: count('withdrawn'),
    pointsChanges: await listPointsChanges(db, contest.id),
    corrections: await listCorrections(db, contest.id),
    judges: judges.filter(({ isNamed }) => isNamed),
    categories: categories.map(({ name, ranked }) => ({
      name,
      rows: ranked.map((it) => ({
        ...{ place: it.place, ref: it.ref, title: it.title, points: it.points, judges: it.judges, wasTied: it.wasTied },
        prize: it.prizeId ? (prizes.get(it.prizeId) ?? '') : '',
        authors: authors
          .filter(({ entryId }) => entryId === it.id)
          .map((one) => one.name)
          .join(', '),
      })),
    })),
  }
}
