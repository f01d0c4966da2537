import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { FormKind, Priority } from '../form-kind.ts'
import type { EndReason } from './edition.ts'

export type FormState = 'draft' | 'approved' | 'ended'

/** A form as commands see it, with the desk of its story; `lastSavedBy` for the policy's four eyes. */
export type Form = {
  id: string
  storyId: string
  kind: FormKind
  editionId: string
  text: string
  priority: Priority | null
  state: FormState
  soundId: string | null
  unitId: string
  language: string
  lastSavedBy: string | null
  version: number
}

type NewForm = { id: string; storyId: string; kind: FormKind; editionId: string; text: string; by: string; at: Date }

/** Puts a new form down as a draft. @throws where the story has one of this kind. */
export async function addForm(db: Db, { id, storyId, kind, editionId, text, by, at }: NewForm): Promise<void> {
  await db
    .insertInto('stories.form')
    .values({
      ...{ id, story_id: storyId, kind, edition_id: editionId, text, changed_by: by, changed_at: at },
      priority: kind === 'loudspeaker' ? 'normal' : null,
    })
    .execute()
}

/** Reads a form for change, holding its row until the transaction ends. */
export async function getForm(db: Db, id: string): Promise<Form> {
  const row = await db
    .selectFrom('stories.form as f')
    .innerJoin('stories.story as s', 's.id', 'f.story_id')
    .select(['f.id', 'f.story_id as storyId', 'f.kind', 'f.edition_id as editionId', 'f.text', 'f.priority', 'f.state'])
    .select(['f.sound_id as soundId', 's.unit_id as unitId', 's.language', 'f.changed_by as lastSavedBy', 'f.version'])
    .where('f.id', '=', id)
    .forUpdate('f')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row as Form
}

type Change = { text?: string; priority?: Priority | null; editionId?: string; by: string; at: Date }

/** Saves a form's text as a draft: what was approved or ended is no longer, and sound of other words is no longer its sound. */
export async function saveForm(db: Db, form: Form, { text, priority, editionId, by, at }: Change): Promise<void> {
  const isNewText = text !== undefined && text !== form.text
  await db
    .updateTable('stories.form')
    .set({
      ...{ text: text ?? form.text, edition_id: editionId ?? form.editionId, state: 'draft', end_reason: null },
      ...{ priority: priority === undefined ? form.priority : priority, version: form.version + 1 },
      ...{ changed_by: by, changed_at: at, approved_by: null, approved_at: null },
      ...(isNewText && { sound_id: null, sound_kind: null }),
    })
    .where('id', '=', form.id)
    .execute()
}

/** A second pair of eyes approved it. */
export async function approveFormOf(
  db: Db,
  { id, version }: Form,
  { by, at }: { by: string; at: Date },
): Promise<void> {
  await db
    .updateTable('stories.form')
    .set({ state: 'approved', approved_by: by, approved_at: at, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Gives a form its sound, unless its text changed meanwhile. False where it did. */
export async function setSound(
  db: Db,
  { id, text }: Pick<Form, 'id' | 'text'>,
  sound: { fileId: string; kind: 'voice' | 'recording' },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('stories.form')
    .set((it) => ({ sound_id: sound.fileId, sound_kind: sound.kind, version: it('version', '+', 1) }))
    .where('id', '=', id)
    .where('text', '=', text)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends the forms of a story that stood under one of these kinds. Gives their ids. */
export async function endForms(
  db: Db,
  storyId: string,
  kinds: readonly FormKind[],
  reason: Exclude<EndReason, 'replaced' | 'honour_revoked'>,
): Promise<string[]> {
  if (kinds.length === 0) return []
  const rows = await db
    .updateTable('stories.form')
    .set((it) => ({ state: 'ended', end_reason: reason, version: it('version', '+', 1) }))
    .where('story_id', '=', storyId)
    .where('kind', 'in', [...kinds])
    .where('state', '<>', 'ended')
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}
