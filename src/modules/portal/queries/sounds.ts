import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'

/** What can be heard of a published story: read by the machine voice or recorded by a person. */
export type Sound = { sha256: string; soundKind: 'voice' | 'recording'; size: number }

/** A story being read aloud: the approved script before the bulletin, before the page itself as the voice reads it. */
export async function findSound(db: Db, storyId: string): Promise<Sound | undefined> {
  const { rows } = await sql<{ sha256: string; soundKind: Sound['soundKind']; size: string }>`
    select sha256, sound_kind as "soundKind", size, case kind when 'radio' then 0 else 1 end as rank
    from portal.sound where story_id = ${storyId}
    union all select sha256, 'voice', size, 2 from portal.reading_aloud where story_id = ${storyId}
    order by rank limit 1`.execute(db)
  return rows[0] && { ...rows[0], size: Number(rows[0].size) }
}

/** A model card being read aloud by the machine voice, as the card stands now. */
export async function findModelSound(db: Db, exemplarId: string): Promise<Sound | undefined> {
  const row = await db
    .selectFrom('portal.model_sound')
    .select(['sha256', 'size'])
    .where('exemplar_id', '=', exemplarId)
    .executeTakeFirst()
  return row && { sha256: row.sha256, soundKind: 'voice', size: Number(row.size) }
}

/** Where the sounds within a story are kept, by their ids. */
export async function listClips(db: Db, storyId: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('portal.clip').select(['id', 'sha256']).where('story_id', '=', storyId).execute()
  return new Map(rows.map(({ id, sha256 }) => [id!, sha256!]))
}

/** How large a sound is that may be heard today; nothing where none may. */
export async function sizeOfHeard(db: Db, sha256: string): Promise<number | undefined> {
  const { rows } = await sql<{ size: string }>`
    select size from portal.sound where sha256 = ${sha256}
    union all select size from portal.reading_aloud where sha256 = ${sha256}
    union all select size from portal.model_sound where sha256 = ${sha256}
    union all select size from portal.clip where sha256 = ${sha256} limit 1`.execute(db)
  return rows[0] && Number(rows[0].size)
}

/** A bulletin for loudspeakers. */
export type Bulletin = Awaited<ReturnType<typeof listBulletins>>[number]

const urgency = sql`case s.priority when 'urgent' then 0 when 'priority' then 1 else 2 end`

/** The newest bulletins for loudspeakers, the urgent first; of a unit and all below it, or everywhere. */
export async function listBulletins(db: Db, unitId: string | undefined, limit: number) {
  const { rows } = await sql<{
    id: string
    slug: string
    language: Locale
    title: string
    text: string
    priority: 'normal' | 'priority' | 'urgent'
    approvedAt: Date
    sha256: string
    size: string
  }>`
    select s.id, t.slug, t.language, t.title, s.text, s.priority, s.approved_at as "approvedAt", s.sha256, s.size
    from portal.sound s join portal.story t on t.id = s.story_id
    where s.kind = 'loudspeaker' and (${unitId ?? null}::uuid is null or t.unit_id in (
      select unit_id from portal.unit_reach where root_id = ${unitId ?? null}::uuid))
    order by ${urgency}, s.approved_at desc, s.id limit ${limit}`.execute(db)
  return rows
}
