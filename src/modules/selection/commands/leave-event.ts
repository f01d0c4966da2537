import { z } from 'zod'
import { getRoll, keepNamesAt, takeOffRoll } from '#modules/events/index.ts'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { hasBegun, listSeatedAt } from '../queries/joined-event.ts'
import { lockDelegation, saveDelegate, untieFromEvent } from '../repository/delegation.ts'

/**
 * A delegation goes to an event no longer, before that has begun. It keeps everybody on its list, and the units their seats;
 * the event keeps those whom units had named there themselves. Whoever stood there only by the delegation is taken off.
 */
export const leaveEvent = command({
  name: 'selection.leaveEvent',
  input: z.object({ delegationId: id, version, reason: text(500) }),
  subject: (db, { delegationId }, { now }) => lockDelegation(db, delegationId, now),
  allow: (actor, it) => may.run(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db, now }, delegation) {
    const { eventId } = delegation
    if (!eventId) throw new Refusal('conflict', 'selection.notJoined')
    if (await hasBegun(db, eventId, now)) throw new Refusal('conflict', 'selection.eventHasBegun')
    for (const it of await listSeatedAt(db, delegation.id)) {
      if (it.byDelegation) await takeOffRoll(db, it.participantId, now)
      await saveDelegate(db, it, { participant_id: null })
    }
    await untieFromEvent(db, delegation, eventId)
    await keepNamesAt(db, await getRoll(db, eventId), null)
    return { id: delegation.id }
  },
})
