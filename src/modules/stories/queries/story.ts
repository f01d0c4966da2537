import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import type { State } from '../lifecycle.ts'
import { openStory } from './open-story.ts'

/** A story as its own pages show it. */
export type ShownStory = Awaited<ReturnType<typeof showStory>>

/** The story with its desk, field and people, where the reader may see it. @throws Refusal `missing`. */
export async function showStory(db: Db, scope: Scope, id: string, locale: Locale) {
  const row = await db
    .selectFrom('stories.story as s')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .innerJoin('programmes.field as f', 'f.id', 's.field_id')
    .leftJoin('programmes.topic as t', 't.id', 's.topic_id')
    .leftJoin('stories.story as o', 'o.id', 's.original_id')
    .select(['s.id', 's.slug', 's.unit_id as unitId', 'l.name as unitName', 's.language', 's.title', 's.standfirst'])
    .select([
      's.original_id as originalId',
      'o.title as originalTitle',
      's.field_id as fieldId',
      's.topic_id as topicId',
      's.movement_id as movementId',
    ])
    .select([`f.name_${locale} as fieldName`, `t.name_${locale} as topicName`, 's.author', 's.body', 's.state'])
    .select(['s.cover_id as coverId', 's.version', 's.changed_at as changedAt', 's.created_at as createdAt'])
    .$narrowType<{ unitName: string }>()
    .where('s.id', '=', id)
    .where(within(scope, 's.unit_id'))
    .where(openStory(scope))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const occasion = await db
    .selectFrom('stories.calendar_entry as c')
    .leftJoin('programmes.anniversary as a', 'a.id', 'c.anniversary_id')
    .select([
      'c.id',
      'c.on_day as on',
      sql<string>`coalesce(${sql.ref(`a.name_${locale}`)}, a.name_vi, c.what)`.as('name'),
    ])
    .where('c.story_id', '=', id)
    .where('c.dropped_at', 'is', null)
    .orderBy('c.on_day')
    .executeTakeFirst()
  const about = await db
    .selectFrom('stories.story_exemplar')
    .select('exemplar_id as id')
    .where('story_id', '=', id)
    .execute()
  return {
    ...row,
    language: row.language as Locale,
    state: row.state as State,
    body: row.body as unknown as RichDocument,
    exemplarIds: about.map((it) => it.id),
    /** What it was planned for on the calendar: an anniversary, or what was said. */
    occasion,
  }
}
