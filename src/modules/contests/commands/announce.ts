import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { lackOfResults, rankContest } from '../queries/standing.ts'
import { refuseJudge } from '../queries/judges.ts'
import { getContest, moveContest, savedContest } from '../repository/contest.ts'
import { addResults } from '../repository/judging.ts'
import { forgetVoters } from '../repository/vote.ts'

/** Announces places and prizes, by the tie rule that was chosen before the opening, from the day on that the rules name. They stay as they are. */
export const announceResults = command({
  name: 'contests.announce',
  input: z.object({ id, version }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, actor, now }, contest) {
    if (contest.state !== 'judging') throw new Refusal('conflict', 'contests.notJudged')
    await refuseJudge(db, contest.id, actor)
    if (today(now) < contest.terms.resultsOn) throw new Refusal('conflict', 'contests.beforeResultsDay')
    const lack = await lackOfResults(db, contest.id, contest.terms.judgesNeeded)
    if (lack) throw new Refusal('conflict', lack)

    const categories = await rankContest(db, contest.id)
    await addResults(
      db,
      contest.id,
      categories.flatMap(({ ranked }) => ranked),
      actor.id,
    )
    await forgetVoters(db, contest.id)
    await moveContest(db, contest, 'results', { results_at: now })
    return { id: contest.id }
  },
})
