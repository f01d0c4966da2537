import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { id, optionalId, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getEntry, tieStory } from '../repository/calendar.ts'

/** Says which story of the desk is the one that was planned; without one, that none is. */
export const tieEntry = command({
  name: 'stories.tieEntry',
  input: z.object({ id, version, storyId: optionalId }),
  subject: (db, input) => getEntry(db, input.id),
  allow: may.plan,
  async run({ db }, entry, { storyId }) {
    if (entry.droppedAt) throw new Refusal('conflict', 'wrongState')
    if (storyId) await refuseStrange(db, entry, storyId)
    await tieStory(db, entry.id, storyId)
    return { id: entry.id }
  },
})

/** A story stands for one thing planned, at its own desk. @throws Refusal naming the field. */
async function refuseStrange(db: Db, entry: { id: string; unitId: string }, storyId: string): Promise<void> {
  const story = await db
    .selectFrom('stories.story as s')
    .leftJoin('stories.calendar_entry as c', (on) => on.onRef('c.story_id', '=', 's.id').on('c.dropped_at', 'is', null))
    .select(['s.id', 'c.id as entryId'])
    .where('s.id', '=', storyId)
    .where('s.unit_id', '=', entry.unitId)
    .executeTakeFirst()
  if (!story) throw new Refusal('invalid', 'invalid', { storyId: 'notAChoice' })
  if (story.entryId && story.entryId !== entry.id)
    throw new Refusal('invalid', 'invalid', { storyId: 'stories.tiedElsewhere' })
}
