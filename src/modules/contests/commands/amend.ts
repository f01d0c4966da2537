import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { changesBetween } from '../amendment.ts'
import { may } from '../policy.ts'
import { refuseFaults } from '../refusing.ts'
import { addAmendment, getContest, savedContest, saveTerms } from '../repository/contest.ts'
import { lacksOf, readTerms, termsInput } from '../terms.ts'
import { today } from '#platform/text/dates.ts'

/** Changes an open contest in public: each part as it was and as it is now, with the reason. Once judging began nothing changes. */
export const amendContest = command({
  name: 'contests.amend',
  input: termsInput.extend({ id, version, why: text(1000) }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, actor, now }, contest, { id: _, version: __, why, ...sent }) {
    if (contest.state !== 'open') throw new Refusal('conflict', 'contests.notAmendable')
    const { terms, faults } = readTerms(sent)
    if (terms.strand !== contest.terms.strand) faults.strand = 'contests.strandStays'
    refuseFaults({ ...lacksOf(terms, today(now)), ...faults })
    if (terms.categories.length < contest.terms.categories.length)
      refuseFaults({ [`categoryName.${terms.categories.length}`]: 'contests.categoryStays' })
    const changes = changesBetween(contest.terms, terms)
    if (changes.length === 0) refuseFaults({ why: 'contests.nothingChanged' })

    await addAmendment(db, contest.id, { changes, why, by: actor.id, at: now })
    await saveTerms(db, contest, terms, now)
    return { id: contest.id }
  },
})
