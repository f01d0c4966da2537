import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { changesBetween } from '../amendment.ts'
import { may } from '../policy.ts'
import { refuseFaults } from '../refusing.ts'
import { addAmendment, getContest, savedContest, saveTerms } from '../repository/contest.ts'

/** Gives judges more time, in public and with the reason: the one thing that may be amended while a contest is judged. */
export const extendJudging = command({
  name: 'contests.extendJudging',
  input: z.object({ id, version, judgedBy: date, resultsOn: date, why: text(1000) }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, actor, now }, contest, { judgedBy, resultsOn, why }) {
    if (contest.state !== 'judging') throw new Refusal('conflict', 'contests.notJudged')
    const faults: Record<string, string> = {}
    if (judgedBy < contest.terms.judgedBy || judgedBy < today(now)) faults.judgedBy = 'contests.onlyLater'
    if (resultsOn < judgedBy) faults.resultsOn = 'contests.beforeJudged'
    refuseFaults(faults)
    const terms = { ...contest.terms, judgedBy, resultsOn }
    const changes = changesBetween(contest.terms, terms)
    if (changes.length === 0) refuseFaults({ judgedBy: 'contests.nothingChanged' })

    await addAmendment(db, contest.id, { changes, why, by: actor.id, at: now })
    await saveTerms(db, contest, terms, now)
    return { id: contest.id }
  },
})
