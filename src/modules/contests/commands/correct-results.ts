import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { correctionKinds } from '../contest.ts'
import { may } from '../policy.ts'
import { rankContest } from '../queries/standing.ts'
import { refuseJudge } from '../queries/judges.ts'
import { refuseFaults } from '../refusing.ts'
import { getContest, savedContest, touchContest } from '../repository/contest.ts'
import { addCorrection, addResults } from '../repository/judging.ts'

/**
 * Corrects announced results in public: an entry is taken off (copied, against the rules), or put back, and places follow from the
 * same points and the same tie rule. What stood before is kept beside the notice.
 */
export const correctResults = command({
  name: 'contests.correctResults',
  input: z.object({ id, version, entryId: id, kind: choice(correctionKinds), why: text(1000) }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, actor, now }, contest, { entryId, kind, why }) {
    if (contest.state !== 'results' && contest.state !== 'closed') throw new Refusal('conflict', 'contests.noResults')
    await refuseJudge(db, contest.id, actor)
    const entry = await db
      .selectFrom('contests.entry')
      .select('taken_off')
      .where('id', '=', entryId)
      .where('contest_id', '=', contest.id)
      .where('state', '=', 'admitted')
      .executeTakeFirst()
    if (!entry || entry.taken_off === (kind === 'take_off')) refuseFaults({ entryId: 'notAChoice' })

    await addCorrection(db, { id: newId(now), contestId: contest.id, kind, entryId, why, by: actor.id, at: now })
    const categories = await rankContest(db, contest.id)
    const places = categories.flatMap(({ ranked }) => ranked)
    await addResults(db, contest.id, places, actor.id)
    await touchContest(db, contest)
    return { id: contest.id }
  },
})
