import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { refuseFaults } from '../refusing.ts'
import { getContest, savedContest, saveTerms } from '../repository/contest.ts'
import { readTerms, termsInput } from '../terms.ts'

/** Changes a contest that is not open yet, as one likes. */
export const editContest = command({
  name: 'contests.edit',
  input: termsInput.extend({ id, version }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, now }, contest, { id: _, version: __, ...sent }) {
    if (contest.state !== 'draft') throw new Refusal('conflict', 'contests.frozen')
    const { terms, faults } = readTerms(sent)
    refuseFaults(faults)

    await saveTerms(db, contest, terms, now)
    return { id: contest.id }
  },
})
