import { z } from 'zod'
import { tellOf } from '#modules/exemplars/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { excerpt } from '#platform/text/words.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getContest, savedContest, touchContest } from '../repository/contest.ts'
import { tieTip } from '../repository/entry.ts'

/**
 * After the results of a contest of finding, everybody who was told of comes to the tips of the desk where they live (IV.2.a). Who
 * wrote the entry reads what became of it under its own receipt: nobody waits for an answer to the tip.
 */
export const passTips = command({
  name: 'contests.passTips',
  input: z.object({ id, version }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, actor, now }, contest) {
    if (contest.terms.strand !== 'find') throw new Refusal('conflict', 'contests.notFinding')
    if (contest.state !== 'results' && contest.state !== 'closed') throw new Refusal('conflict', 'contests.noResults')
    const communes = new Set((await listUnitsOn(db, today(now), ['commune'])).map((it) => it.id))
    const entries = await db
      .selectFrom('contests.entry')
      .select(['id', 'title', 'body', 'link', 'contact', 'subject_name as who', 'place_id as placeId'])
      .where('contest_id', '=', contest.id)
      .where('state', '=', 'admitted')
      .where('tip_id', 'is', null)
      .orderBy('ref')
      .execute()
    for (const { id: entryId, title, body, link, contact, who, placeId } of entries) {
      const what = excerpt(`${contest.terms.name}: ${title}. ${body ?? ''}`, 4000)
      const home = placeId && communes.has(placeId) ? placeId : null
      const told = { cameOf: entryId, channel: 'contest' as const, who, what, link, contact, placeId: home }
      await tieTip(db, entryId, await tellOf({ db, now }, { ...told, unitId: home ?? actor.post.unitId }))
    }
    await touchContest(db, contest)
    return { id: contest.id }
  },
})
