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
