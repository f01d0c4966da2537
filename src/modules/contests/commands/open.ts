import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { refuseFaults } from '../refusing.ts'
import { getContest, moveContest, savedContest } from '../repository/contest.ts'
import { lacksOf } from '../terms.ts'

/** Opens a contest to the public: from now on its terms change only by amendments that everybody reads. */
export const openContest = command({
  name: 'contests.open',
  input: z.object({ id, version }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, now }, contest) {
    if (contest.state !== 'draft') throw new Refusal('conflict', 'contests.frozen')
    const lacks = lacksOf(contest.terms, today(now))
    const [first] = Object.values(lacks)
    if (first) refuseFaults({ form: first })

    await moveContest(db, contest, 'open', { opened_at: now })
    return { id: contest.id }
  },
})
