import { z } from 'zod'
import { findAdoptable } from '#modules/replication/index.ts'
import { command } from '#platform/command.ts'
import { id, several } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { canBe } from '../event.ts'
import { may } from '../policy.ts'
import { namesUnconsented } from '../queries/unconsented.ts'
import { addAppearance as writeAppearance, getEvent } from '../repository/event.ts'

/** A recognised exemplar, of this unit or another, appears at an event. */
export const addAppearance = command({
  name: 'events.addAppearance',
  input: z.object({ id, exemplarId: id, unseen: several(id, 500) }),
  unkept: ['unseen'],
  subject: (db, input) => getEvent(db, input.id),
  allow: may.keep,
  async run({ db, now }, event, { exemplarId, unseen }) {
    if (!canBe('edit', event.state)) throw new Refusal('conflict', 'wrongState')
    const found = unseen.includes(exemplarId) ? undefined : await findAdoptable(db, exemplarId, today(now))
    if (!found) throw new Refusal('invalid', 'invalid', { exemplarId: 'events.notRecognised' })
    await writeAppearance(db, event, exemplarId, now)
    if (event.state !== 'draft' && event.isPublic && (await namesUnconsented(db, event.id, today(now))))
      throw new Refusal('invalid', 'invalid', { exemplarId: 'events.namesUnconsented' })
    return { id: event.id }
  },
})
