import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Stress } from '../orientation.ts'

/** What a note says, for how long, what it stresses, whom it is for. */
export type NoteWords = {
  subject: string
  body: string
  documentNo: string
  validFrom: DateText
  validTo: DateText | null
  stress: readonly Stress[]
  unitIds: readonly string[]
}

/** Issues a note. */
export async function addNote(db: Db, it: NoteWords & { id: string; unitId: string; by: string; at: Date }) {
  await db
    .insertInto('stories.orientation_note')
    .values({ id: it.id, unit_id: it.unitId, ...columns(it), issued_by: it.by, issued_at: it.at })
    .execute()
  await addParts(db, it.id, it)
}

/** A note as commands see it, held until the transaction ends. @throws Refusal `missing`. */
export async function getNote(db: Db, id: string) {
  const row = await db
    .selectFrom('stories.orientation_note')
    .select(['id', 'unit_id as unitId', 'valid_from as validFrom', 'valid_to as validTo', 'ended_on as endedOn'])
    .select(['subject', 'body', 'document_no as documentNo', 'version'])
    .select(
      sql<string[]>`array(select distinct r.unit_id from stories.orientation_unit u
        join units.reach r on r.root_id = u.unit_id where u.note_id = stories.orientation_note.id)::text[]`.as(
        'reaches',
      ),
    )
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** Says the note anew: every desk is to read it again. */
export async function amendNote(db: Db, id: string, it: NoteWords, at: Date): Promise<void> {
  await db
    .updateTable('stories.orientation_note')
    .set({ ...columns(it), amended_at: at, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('stories.orientation_stress').where('note_id', '=', id).execute()
  await db.deleteFrom('stories.orientation_unit').where('note_id', '=', id).execute()
  await addParts(db, id, it)
}

/** Takes a note back from a day on. What was read stays read. */
export async function endNote(db: Db, id: string, it: { on: DateText; reason: string; by: string }): Promise<void> {
  await db
    .updateTable('stories.orientation_note')
    .set({ ended_on: it.on, end_reason: it.reason, ended_by: it.by })
    .where('id', '=', id)
    .execute()
}

type Receipt = { noteId: string; version: number; officialId: string; unitId: string; at: Date }

/** Writes down that somebody read a note for their desk; false where they had done so. */
export async function addReceipt(db: Db, it: Receipt): Promise<boolean> {
  const row = await db
    .insertInto('stories.orientation_receipt')
    .values({ note_id: it.noteId, version: it.version, official_id: it.officialId, unit_id: it.unitId, read_at: it.at })
    .onConflict((on) => on.doNothing())
    .returning('note_id')
    .executeTakeFirst()
  return row !== undefined
}

const columns = ({ subject, body, documentNo, validFrom, validTo }: NoteWords) => ({
  ...{ subject, body, document_no: documentNo, valid_from: validFrom, valid_to: validTo },
})

async function addParts(db: Db, id: string, { stress, unitIds }: NoteWords): Promise<void> {
  const rows = stress.map(({ fieldId, topicId }) => ({ note_id: id, field_id: fieldId, topic_id: topicId }))
  if (rows.length > 0) await db.insertInto('stories.orientation_stress').values(rows).execute()
  await db
    .insertInto('stories.orientation_unit')
    .values(unitIds.map((unit_id) => ({ note_id: id, unit_id })))
    .execute()
}
