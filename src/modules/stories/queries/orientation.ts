import { type RawBuilder, sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Stress } from '../orientation.ts'

export type Note = Awaited<ReturnType<typeof listNotes>>[number]
export type NoteDesk = Awaited<ReturnType<typeof listNoteDesks>>[number]

/** Whose reading is asked about: the desk that the reader acts from. */
type Asked = { unitId: string; locale: Locale }

/** The notes that a reader's units issued or that are for them, the newest first. `isRead`: by somebody of the desk asked about. */
export function listNotes(db: Db, scope: Scope, asked: Asked) {
  return notes(db, scope, asked).orderBy('n.valid_from', 'desc').orderBy('n.id').limit(200).execute()
}

/** Those of them that hold on some day of `[from, to)`. */
export async function listNotesIn(db: Db, scope: Scope, asked: Asked, { from, to }: { from: DateText; to: DateText }) {
  return await notes(db, scope, asked)
    .where('n.valid_from', '<', to)
    .where((it) => it.or([it('n.valid_to', 'is', null), it('n.valid_to', '>', from)]))
    .where((it) => it.or([it('n.ended_on', 'is', null), it('n.ended_on', '>', from)]))
    .where(sql<boolean>`(n.ended_on is null or n.ended_on > n.valid_from)`)
    .orderBy('n.valid_from')
    .orderBy('n.id')
    .execute()
}

/** The notes that hold for a desk on a day, whoever reads: what its stories stand under. */
export async function listNotesFor(db: Db, scope: Scope, asked: Asked, deskId: string, day: DateText) {
  const to = sql<DateText>`(${day}::date + 1)`
  const all = notes(db, scope, asked)
    .where(sql<boolean>`n.valid_from < ${to} and coalesce(n.valid_to, 'infinity') > ${day}::date`)
    .where(sql<boolean>`coalesce(n.ended_on, 'infinity') > ${day}::date`)
  return await all
    .where(isFor(sql`= ${deskId}::uuid`))
    .orderBy('n.valid_from')
    .execute()
}

/** One note. @throws Refusal `missing`. */
export async function showNote(db: Db, scope: Scope, asked: Asked, id: string): Promise<Note> {
  const row = await notes(db, scope, asked).where('n.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** The desks within scope that a note is for, those with somebody who writes on a day: who of them read it as it stands, and when. */
export async function listNoteDesks(db: Db, scope: Scope, note: { id: string; version: number }, day: DateText) {
  return await db
    .selectFrom('units.label as l')
    .select(['l.unit_id as unitId', 'l.name'])
    .select(
      sql<{ id: string; name: string; at: string }[]>`coalesce((
        select json_agg(json_build_object('id', o.id, 'name', o.name, 'at', r.read_at) order by r.read_at)
        from stories.orientation_receipt r join identity.official o on o.id = r.official_id
        where r.note_id = ${note.id} and r.version = ${note.version} and r.unit_id = l.unit_id), '[]')`.as('readers'),
    )
    .$narrowType<{ name: string; unitId: string }>()
    .where(within(scope, 'l.unit_id'))
    .where(sql<boolean>`l.unit_id in (
      select x.unit_id from stories.orientation_unit u join units.reach x on x.root_id = u.unit_id where u.note_id = ${note.id})`)
    .where(sql<boolean>`exists (select from identity.post p where p.unit_id = l.unit_id
      and p.role in ('officer', 'head', 'editor') and daterange(p.valid_from, p.valid_to) @> ${day}::date)`)
    .orderBy('l.name')
    .execute()
}

function notes(db: Db, scope: Scope, { unitId, locale }: Asked) {
  return db
    .selectFrom('stories.orientation_note as n')
    .innerJoin('units.label as l', 'l.unit_id', 'n.unit_id')
    .innerJoin('identity.official as o', 'o.id', 'n.issued_by')
    .select(['n.id', 'n.unit_id as unitId', 'n.subject', 'n.body', 'n.document_no as documentNo', 'n.version'])
    .select([
      'n.valid_from as validFrom',
      'n.valid_to as validTo',
      'n.ended_on as endedOn',
      'n.end_reason as endReason',
    ])
    .select(['l.name as unitName', 'o.name as by', 'n.issued_at as issuedAt', 'n.amended_at as amendedAt'])
    .$narrowType<{ unitName: string }>()
    .select([
      sql<(Stress & { name: string })[]>`coalesce((
        select json_agg(json_build_object('fieldId', s.field_id, 'topicId', s.topic_id,
          'name', coalesce(${sql.ref(`t.name_${locale}`)}, ${sql.ref(`f.name_${locale}`)})) order by f.code, t.ord nulls first)
        from stories.orientation_stress s join programmes.field f on f.id = s.field_id
        left join programmes.topic t on t.id = s.topic_id where s.note_id = n.id), '[]')`.as('stress'),
      sql<string[]>`array(select u.name from stories.orientation_unit x join units.label u on u.unit_id = x.unit_id
        where x.note_id = n.id and x.unit_id <> n.unit_id order by u.name)`.as('units'),
      sql<boolean>`${isFor(sql`= ${unitId}::uuid`)}`.as('isForUs'),
      sql<boolean>`exists (select from stories.orientation_receipt r
        where r.note_id = n.id and r.version = n.version and r.unit_id = ${unitId}::uuid)`.as('isRead'),
    ])
    .where((it) => it.or([within(scope, 'n.unit_id'), isFor(sql`in (select unnest(${sql.val(scope.units)}::uuid[]))`)]))
}

/** The condition that a note is for a unit that meets another: one of those it names, or one below. */
const isFor = (unit: RawBuilder<unknown>) => sql<boolean>`exists (select from stories.orientation_unit x
  join units.reach r on r.root_id = x.unit_id where x.note_id = n.id and r.unit_id ${unit})`
