import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import type { FormKind, Priority } from '../form-kind.ts'
import type { FormState } from '../repository/form.ts'

/** A form as the story's page lists it. `isStale`: readers see another edition than the one it was made from. */
export type ListedForm = { id: string; kind: FormKind; state: FormState; isStale: boolean; hasSound: boolean }

/** The forms of a story. Whoever asks has read the story. */
export async function listForms(db: Db, storyId: string): Promise<ListedForm[]> {
  const rows = await db
    .selectFrom('stories.form as f')
    .innerJoin('stories.edition as e', 'e.id', 'f.edition_id')
    .select(['f.id', 'f.kind', 'f.state', 'f.sound_id as soundId', 'e.ended_at as endedAt'])
    .where('f.story_id', '=', storyId)
    .execute()
  return rows.map(({ id, kind, state, soundId, endedAt }) => ({
    ...{ id, kind: kind as FormKind, state: state as FormState, isStale: endedAt !== null, hasSound: soundId !== null },
  }))
}

/** What an edition says, to compare. */
export type EditionText = { id: string; title: string; standfirst: string; author: string; body: RichDocument }

/** One form of a story with the edition it was made from and the one that readers see; none when it was not made. */
export async function findForm(db: Db, storyId: string, kind: FormKind) {
  const row = await db
    .selectFrom('stories.form as f')
    .leftJoin('identity.official as o', 'o.id', 'f.approved_by')
    .select([
      'f.id',
      'f.text',
      'f.priority',
      'f.state',
      'f.version',
      'f.edition_id as editionId',
      'f.end_reason as endReason',
    ])
    .select(['f.sound_id as soundId', 'f.sound_kind as soundKind', 'f.changed_by as changedBy'])
    .select(['o.name as approvedBy', 'f.approved_at as approvedAt'])
    .where('f.story_id', '=', storyId)
    .where('f.kind', '=', kind)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    ...row,
    priority: row.priority as Priority | null,
    state: row.state as FormState,
    endReason: row.endReason as 'consent_withdrawn' | 'consent_expired' | 'taken_down' | null,
    soundKind: row.soundKind as 'voice' | 'recording' | null,
    madeFrom: (await readEdition(db, row.editionId))!,
  }
}
export type ShownForm = NonNullable<Awaited<ReturnType<typeof findForm>>>

/** The edition that readers see now; none when the story is not out. */
export async function findLiveText(db: Db, storyId: string): Promise<EditionText | undefined> {
  const live = await db
    .selectFrom('stories.edition')
    .select('id')
    .where('story_id', '=', storyId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return live && (await readEdition(db, live.id))
}

async function readEdition(db: Db, id: string): Promise<EditionText | undefined> {
  const row = await db
    .selectFrom('stories.edition')
    .select(['id', 'title', 'standfirst', 'author', 'body'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, body: row.body as unknown as RichDocument }
}

/** What stands on the card of an edition, and the file of its cover; the words in the story’s language. */
export async function readCardWords(db: Db, editionId: string) {
  const row = await db
    .selectFrom('stories.edition as e')
    .innerJoin('stories.story as s', 's.id', 'e.story_id')
    .innerJoin('programmes.field as f', 'f.id', 's.field_id')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .leftJoin('stories.picture as p', 'p.id', 'e.cover_id')
    .leftJoin('stories.library_picture as b', (on) =>
      on
        .onRef('b.id', '=', 'p.library_id')
        .on(sql<boolean>`(b.rights_until is null or b.rights_until >= current_date)`),
    )
    .leftJoin('files.file as k', (on) => on.onRef('k.id', '=', 'p.file_id').on('b.id', 'is not', null))
    .select([
      'e.title',
      's.language',
      'f.name_vi',
      'f.name_km',
      'f.name_en',
      'l.name',
      'l.km',
      'k.sha256',
      'b.focal_x as x',
      'b.focal_y as y',
    ])
    .where('e.id', '=', editionId)
    .executeTakeFirstOrThrow()
  const { title, language, sha256 } = row
  const topic = { vi: row.name_vi, km: row.name_km, en: row.name_en }[language] || row.name_vi
  const focus = row.x === null || row.y === null ? null : { x: Math.round(row.x * 100), y: Math.round(row.y * 100) }
  return { title, language, topic, focus, place: (language === 'km' && row.km) || (row.name ?? ''), sha256 }
}
