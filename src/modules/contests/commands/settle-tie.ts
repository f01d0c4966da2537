import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { lackOfResults, rankContest } from '../queries/standing.ts'
import { tiedWith } from '../ranking.ts'
import { refuseFaults } from '../refusing.ts'
import { getContest } from '../repository/contest.ts'
import { saveChairOrder } from '../repository/judging.ts'

/** The chair of the judges says which of the equal entries goes first, with the reason, still without knowing who wrote them. */
export const settleTie = command({
  name: 'contests.settleTie',
  input: z.object({ id, entries: several(id, 50), why: text(1000) }),
  subject: async (db, it) => {
    const { version: _, ...contest } = await getContest(db, it.id)
    const chair = await db
      .selectFrom('contests.judge')
      .select('official_id')
      .where('contest_id', '=', it.id)
      .where('is_chair', '=', true)
      .executeTakeFirst()
    return { ...contest, chairId: chair?.official_id }
  },
  allow: (actor, { chairId }) => actor.id === chairId,
  async run({ db, actor, now }, contest, { entries, why }) {
    if (contest.state !== 'judging' || contest.terms.tieRule !== 'chair')
      throw new Refusal('conflict', 'contests.noTie')
    const lack = await lackOfResults(db, contest.id, contest.terms.judgesNeeded)
    if (lack === 'contests.notAllScored') throw new Refusal('conflict', lack)
    const categories = await rankContest(db, contest.id)
    const mates = categories.flatMap(({ ranked }) => tiedWith(ranked, entries[0])).map((it) => it.id)
    if (new Set(entries).size !== entries.length) refuseFaults({ entries: 'contests.onePlaceEach' })
    if (mates.length < 2 || mates.length !== entries.length || entries.some((it) => !mates.includes(it)))
      refuseFaults({ entries: 'contests.wholeTie' })

    await saveChairOrder(
      db,
      entries.map((entryId, at) => ({ entryId, ord: at + 1 })),
      { why, by: actor.id, at: now },
    )
    return { id: contest.id }
  },
})
