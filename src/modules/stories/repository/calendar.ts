import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

export type NewEntry = {
  id: string
  unitId: string
  on: DateText
  what: string
  anniversaryId: string | null
  fieldId: string | null
  exemplarId: string | null
  writerId: string | null
  by: string
  at: Date
}

/** Plans something for a day. */
export async function addEntry(db: Db, it: NewEntry): Promise<void> {
  await db
    .insertInto('stories.calendar_entry')
    .values({
      ...{ id: it.id, unit_id: it.unitId, on_day: it.on, what: it.what, anniversary_id: it.anniversaryId },
      ...{ field_id: it.fieldId, exemplar_id: it.exemplarId, writer_id: it.writerId },
      ...{ planned_by: it.by, planned_at: it.at },
    })
    .execute()
}

/** An entry as commands see it, held until the transaction ends. @throws Refusal `missing`. */
export async function getEntry(db: Db, id: string) {
  const row = await db
    .selectFrom('stories.calendar_entry')
    .select(['id', 'unit_id as unitId', 'on_day as on', 'exemplar_id as exemplarId', 'story_id as storyId'])
    .select(['dropped_at as droppedAt', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

const nextVersion = { version: sql<number>`version + 1` }

/** Gives an entry another day. */
export async function moveEntryTo(db: Db, id: string, on: DateText): Promise<void> {
  await db
    .updateTable('stories.calendar_entry')
    .set({ on_day: on, ...nextVersion })
    .where('id', '=', id)
    .execute()
}

/** Ties an entry to its story, or unties it. A story stands for one entry. */
export async function tieStory(db: Db, id: string, storyId: string | null): Promise<void> {
  await db
    .updateTable('stories.calendar_entry')
    .set({ story_id: storyId, ...nextVersion })
    .where('id', '=', id)
    .execute()
}

/** Ties what a desk planned to the story it begins with. @throws Refusal where it has one, was dropped or is another desk's. */
export async function beginEntry(db: Db, it: { entryId: string; unitId: string; storyId: string }): Promise<void> {
  const entry = await getEntry(db, it.entryId)
  if (entry.unitId !== it.unitId) throw new Refusal('missing', 'notFound')
  if (entry.storyId || entry.droppedAt) throw new Refusal('conflict', 'wrongState')
  await tieStory(db, entry.id, it.storyId)
}

/** Takes an entry off the calendar, with the reason. */
export async function dropEntryFor(db: Db, id: string, reason: string, { by, at }: { by: string; at: Date }) {
  await db
    .updateTable('stories.calendar_entry')
    .set({ drop_reason: reason, dropped_by: by, dropped_at: at, ...nextVersion })
    .where('id', '=', id)
    .execute()
}
