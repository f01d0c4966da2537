import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalId, ticks, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { whyNotJudge } from '../conflict-of-interest.ts'
import { may } from '../policy.ts'
import { listHandlers, listJudges } from '../queries/judges.ts'
import { refuseFaults } from '../refusing.ts'
import { getContest, savedContest, touchContest } from '../repository/contest.ts'
import { saveJudges } from '../repository/judging.ts'

/** Names who judges a contest, before any entry is given out; from now on its entries are closed to them everywhere else. */
export const nameJudges = command({
  name: 'contests.nameJudges',
  input: z.object({ id, version, judges: ticks(id, 30), chairId: optionalId }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, actor, now }, contest, { judges, chairId }) {
    if (contest.state !== 'open' && contest.state !== 'judging') throw new Refusal('conflict', 'contests.notJudged')
    const given = db.selectFrom('contests.assignment').select('id').where('contest_id', '=', contest.id).limit(1)
    if ((await given.execute()).length > 0) throw new Refusal('conflict', 'contests.alreadyGivenOut')
    const chosen = [...new Set(judges)]
    if (chosen.length < contest.terms.judgesNeeded) refuseFaults({ judges: 'contests.tooFewJudges' })
    if (chairId && !chosen.includes(chairId)) refuseFaults({ chairId: 'contests.chairJudges' })
    if (contest.terms.tieRule === 'chair' && !chairId) refuseFaults({ chairId: 'required' })
    const known = await listJudges(db, contest, today(now))
    const handled = await listHandlers(db, contest.id)
    for (const one of chosen) {
      if (!known.some((it) => it.id === one)) refuseFaults({ judges: 'notAChoice' })
      const why = whyNotJudge(one, { handled: [...handled, actor.id] })
      if (why) refuseFaults({ judges: why })
    }

    await saveJudges(db, contest.id, { judges: chosen, chairId, by: actor.id, at: now })
    await touchContest(db, contest)
    return { id: contest.id }
  },
})
