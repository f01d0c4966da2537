import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id } from '#platform/input.ts'
import { may } from '../policy.ts'
import { addSubscription } from '../repository/calendar-subscription.ts'

/** Makes the address by which an official’s calendar program follows a desk of theirs; the one before opens nothing any more. */
export const followCalendar = command({
  name: 'stories.followCalendar',
  input: z.object({ unitId: id, token: z.string().min(43) }),
  unkept: ['token'],
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: may.followCalendar,
  async run({ db, actor, now }, { unitId }, { token }) {
    const subscriptionId = newId(now)
    await addSubscription(db, { id: subscriptionId, unitId, officialId: actor.id, token, at: now })
    return { id: subscriptionId }
  },
})
