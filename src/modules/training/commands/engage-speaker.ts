import { z } from 'zod'
import { addAppearing, addToProgramme, canBe, getEvent, namesUnconsented } from '#modules/events/index.ts'
import { findAdoptable } from '#modules/replication/index.ts'
import { readHour } from '#modules/stories/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { id, optionalText, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { findSpeaker } from '../queries/speaker.ts'
import { addEngagement } from '../repository/speaker.ts'

/**
 * The host of an event puts a speaker on its programme (III.2.b). One who is an exemplar appears at it as well, and is named in public
 * only with the consent for the portal (decision 131).
 */
export const engageSpeaker = command({
  name: 'training.engageSpeaker',
  input: z.object({ id, memberId: id, title: text(200), at: optionalText(10), unseen: several(id, 500) }),
  unkept: ['unseen'],
  subject: (db, input) => getEvent(db, input.id),
  allow: may.teach,
  async run({ db, actor, now }, event, { memberId, title, at, unseen }) {
    if (!canBe('edit', event.state)) throw new Refusal('conflict', 'wrongState')
    const day = today(now)
    const hour = at ? readHour(at) : ''
    if (hour === undefined) throw new Refusal('invalid', 'invalid', { at: 'stories.notAnHour' })
    const speaker = await findSpeaker(db, scopeOf(actor, unseen), memberId, day)
    if (!speaker) throw new Refusal('invalid', 'invalid', { memberId: 'notAChoice' })
    const who = `${speaker.name}, ${speaker.title}, ${speaker.unitName}`.slice(0, 200)
    if (!(await addEngagement(db, { eventId: event.id, memberId, title, at: hour, who, by: actor.id, now })))
      throw new Refusal('invalid', 'invalid', { id: 'training.engagedAlready' })
    if (!(await addToProgramme(db, event, { at: hour, title, who }, now)))
      throw new Refusal('invalid', 'invalid', { id: 'training.programmeFull' })
    const { exemplarId } = speaker
    if (exemplarId && (await findAdoptable(db, exemplarId, day))) await addAppearing(db, event, exemplarId, now)
    if (event.state !== 'draft' && event.isPublic && (await namesUnconsented(db, event.id, day)))
      throw new Refusal('invalid', 'invalid', { id: 'events.namesUnconsented' })
    return { id: event.id }
  },
})
