import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalId, ticked, ticks, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { isOwnName, whyNotJudge } from '../conflict-of-interest.ts'
import { may } from '../policy.ts'
import { listAuthorsOf, listHandlers, listJudges } from '../queries/judges.ts'
import { refuseFaults } from '../refusing.ts'
import { getContest, savedContest, touchContest } from '../repository/contest.ts'
import { saveJudges } from '../repository/judging.ts'

/** Names who judges a contest, before any entry is given out; from now on its entries are closed to them everywhere else. */
export const nameJudges = command({
  name: 'contests.nameJudges',
  input: z.object({ id, version, judges: ticks(id, 30), chairId: optionalId, namesakesChecked: ticked }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, actor, now }, contest, { judges, chairId, namesakesChecked }) {
    if (contest.state !== 'open' && contest.state !== 'judging') throw new Refusal('conflict', 'contests.notJudged')
    const given = db.selectFrom('contests.assignment').select('id').where('contest_id', '=', contest.id).limit(1)
    if ((await given.execute()).length > 0) throw new Refusal('conflict', 'contests.alreadyGivenOut')
    const chosen = [...new Set(judges)]
    if (chosen.length < contest.terms.judgesNeeded) refuseFaults({ judges: 'contests.tooFewJudges' })
    if (chairId && !chosen.includes(chairId)) refuseFaults({ chairId: 'contests.chairJudges' })
    if (contest.terms.tieRule === 'chair' && !chairId) refuseFaults({ chairId: 'required' })
    const known = await listJudges(db, contest, today(now))
    const handled = await listHandlers(db, contest.id)
    const { authors, contacts } = await listAuthorsOf(db, contest.id)
    const insiders = { handled: [...handled, actor.id], authors, contacts, namesakesChecked }
    const named = known.filter((it) => chosen.includes(it.id))
    if (named.length < chosen.length) refuseFaults({ judges: 'notAChoice' })
    for (const one of named) {
      const why = whyNotJudge(one, insiders)
      if (why) refuseFaults({ judges: why })
    }
    const namesakes = named.filter(({ name }) => isOwnName(name, authors)).map((it) => it.id)

    await saveJudges(db, contest.id, { judges: chosen, namesakes, chairId, by: actor.id, at: now })
    await touchContest(db, contest)
    return { id: contest.id }
  },
})
