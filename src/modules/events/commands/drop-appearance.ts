import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { canBe } from '../event.ts'
import { may } from '../policy.ts'
import { isFollowed } from '../queries/commitment.ts'
import { dropAppearance as unwriteAppearance, getEvent } from '../repository/event.ts'

/** An exemplar does not appear after all; not one whom a unit promised there to follow. */
export const dropAppearance = command({
  name: 'events.dropAppearance',
  input: z.object({ id, exemplarId: id }),
  subject: (db, input) => getEvent(db, input.id),
  allow: may.keep,
  async run({ db, now }, event, { exemplarId }) {
    if (!canBe('edit', event.state)) throw new Refusal('conflict', 'wrongState')
    if (await isFollowed(db, event.id, exemplarId))
      throw new Refusal('invalid', 'invalid', { form: 'events.isFollowed' })
    await unwriteAppearance(db, event, exemplarId, now)
    return { id: event.id }
  },
})
