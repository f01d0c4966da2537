import { z } from 'zod'
import { canBe, dropAppearing, getEvent, isFollowed, takeOffProgramme } from '#modules/events/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { id, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { showEngaged } from '../queries/engaged.ts'
import { dropEngagement } from '../repository/speaker.ts'

/**
 * A speaker is taken off an event, with why: off its programme too, and as an exemplar they appear there no more, unless a unit
 * promised there to follow them. The engagement stays with its reason, and counts as no talk.
 */
export const takeOffSpeaker = command({
  name: 'training.takeOffSpeaker',
  input: z.object({ id, memberId: id, reason: text(500), unseen: several(id, 500) }),
  unkept: ['unseen'],
  subject: (db, input) => getEvent(db, input.id),
  allow: may.teach,
  async run({ db, actor, now }, event, { memberId, reason, unseen }) {
    if (!canBe('edit', event.state)) throw new Refusal('conflict', 'wrongState')
    const { at, title, who, exemplarId } = await showEngaged(db, scopeOf(actor, unseen), memberId, event.id)
    await dropEngagement(db, { eventId: event.id, memberId, reason, by: actor.id, at: now })
    await takeOffProgramme(db, event, { at, title, who }, now)
    if (exemplarId && !(await isFollowed(db, event.id, exemplarId))) await dropAppearing(db, event, exemplarId, now)
    return { id: event.id }
  },
})
