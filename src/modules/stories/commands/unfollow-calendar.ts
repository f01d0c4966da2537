import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { endSubscription, getSubscription } from '../repository/calendar-subscription.ts'

/** An official ends the address by which their calendar program follows a desk. */
export const unfollowCalendar = command({
  name: 'stories.unfollowCalendar',
  input: z.object({ id }),
  subject: (db, input) => getSubscription(db, input.id),
  allow: (actor, { officialId }) => actor.id === officialId,
  async run({ db, now }, subscription) {
    if (subscription.endedAt) throw new Refusal('conflict', 'wrongState')
    await endSubscription(db, subscription.id, now)
    return { id: subscription.id }
  },
})
