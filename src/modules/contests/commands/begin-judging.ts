import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { countEntries } from '../queries/entry.ts'
import { getContest, moveContest, savedContest } from '../repository/contest.ts'

/** Ends the taking of entries once their last day is over: what came in is judged. */
export const beginJudging = command({
  name: 'contests.beginJudging',
  input: z.object({ id, version }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, now }, contest) {
    if (contest.state !== 'open') throw new Refusal('conflict', 'contests.notOpen')
    if (today(now) <= contest.terms.closesOn) throw new Refusal('conflict', 'contests.stillOpen')
    if ((await countEntries(db, contest.id)).unchecked > 0) throw new Refusal('conflict', 'contests.unchecked')

    await moveContest(db, contest, 'judging', { judging_at: now })
    return { id: contest.id }
  },
})
