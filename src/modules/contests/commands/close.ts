import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getContest, moveContest, savedContest } from '../repository/contest.ts'

/** Ends a contest for good: results stay in public as they are. */
export const closeContest = command({
  name: 'contests.close',
  input: z.object({ id, version }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, now }, contest) {
    if (contest.state !== 'results') throw new Refusal('conflict', 'contests.noResults')

    await moveContest(db, contest, 'closed', { closed_at: now })
    return { id: contest.id }
  },
})
