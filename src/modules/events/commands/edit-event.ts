import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { canBe, faultOfAnnouncing } from '../event.ts'
import { may } from '../policy.ts'
import { namesUnconsented } from '../queries/unconsented.ts'
import { changeEvent, getEvent, savedEvent } from '../repository/event.ts'
import { writtenInput, writtenOf } from '../written.ts'
import { refuseStrangeMovement } from './plan-event.ts'

/** Writes an event anew. What was announced stays such that people can come. */
export const editEvent = command({
  name: 'events.editEvent',
  input: z.object({ id, version, ...writtenInput }),
  subject: (db, input) => getEvent(db, input.id),
  allow: may.keep,
  saved: savedEvent,
  async run({ db, now }, event, { id: _, version: _seen, ...sent }) {
    if (!canBe('edit', event.state)) throw new Refusal('conflict', 'wrongState')
    const { written, faults } = writtenOf(sent)
    const host = { movementId: written.movementId, unitId: event.unitId, day: today(now) }
    await refuseStrangeMovement(db, host, event.movementId)
    const lack = event.state === 'announced' && faultOfAnnouncing(written, now)
    if (lack && lack !== 'events.alreadyBegan') faults[lack === 'events.needsLink' ? 'link' : 'place'] = lack
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    await changeEvent(db, event, written, now)
    if (event.state !== 'draft' && written.isPublic && (await namesUnconsented(db, event.id, today(now))))
      throw new Refusal('invalid', 'invalid', { form: 'events.namesUnconsented' })
    return { id: event.id }
  },
})
