import { z } from 'zod'
import { findBriefing } from '#modules/outreach/index.ts'
import { addDelivery, findEditionOn, findOwed } from '#modules/stories/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, text, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { findTellable } from '../queries/tellable.ts'
import { getMember } from '../repository/member.ts'
import { addReading, addTalk } from '../repository/talk.ts'

/**
 * A rapporteur told people of a story, by its kit or freely: a line of the newsroom's ledger, spoken, which counts as publicised and
 * which a correction or a recall finds (III.3).
 */
export const recordTalk = command({
  name: 'training.recordTalk',
  input: z.object({
    ...{ id, storyId: id, carriedOn: date, audience: text(200), place: text(200), listeners: whole(1, 100_000) },
  }),
  subject: (db, input) => getMember(db, input.id),
  allow: may.speak,
  async run({ db, actor, now }, member, { storyId, carriedOn, audience, place, listeners }) {
    const day = today(now)
    if (member.part !== 'rapporteur') throw new Refusal('conflict', 'training.notARapporteur')
    if (carriedOn > day || carriedOn < member.joinedOn)
      throw new Refusal('invalid', 'invalid', { carriedOn: 'training.notADay' })
    if (member.leftOn && carriedOn >= member.leftOn)
      throw new Refusal('invalid', 'invalid', { carriedOn: 'training.hasLeft' })
    const story = await findTellable(db, scopeOf(actor), storyId, day)
    if (!story) throw new Refusal('invalid', 'invalid', { storyId: 'notAChoice' })
    const edition = (await findEditionOn(db, storyId, carriedOn))!
    const kit = story.formId ? await findBriefing(db, scopeOf(actor), story.formId, day) : undefined
    const due = await findOwed(db, { storyId, editionId: edition.id, channel: 'spoken', day })
    const talkId = newId(now)
    await addDelivery(db, {
      ...{
        id: talkId,
        storyId,
        editionId: edition.id,
        formId: kit?.id ?? null,
        channel: 'spoken',
        outlet: member.name,
      },
      ...{
        carriedOn,
        seconds: null,
        place,
        link: null,
        fileId: null,
        unitId: story.unitId,
        by: actor.id,
        at: now,
        due,
      },
    })
    await addTalk(db, { id: talkId, memberId: member.id, listeners, audience, by: actor.id, at: now })
    if (kit) await addReading(db, { memberId: member.id, formId: kit.id, on: carriedOn, by: actor.id, at: now })
    return { id: member.id }
  },
})
