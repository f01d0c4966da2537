import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

import { movementWordsOn, nameIn } from './movement-words.ts'

type Span = { from: DateText | null; to: DateText | null }

/** The whole programme as its page tells it: what it asks, of whom, when, and where exemplars are found. */
export type ProgrammeRecord = {
  id: string
  /** The documents by which it was issued and changed since it came in from its text. */
  documents: { number: number; document: string; on: DateText }[]
  name: string
  number: string | null
  issuer: string
  basedOn: string | null
  source: string | null
  from: DateText
  to: DateText
  /** What it asks counts on the board and in the report; else it stands alongside. */
  isLeading: boolean
  clauses: { code: string; parent: string | null; text: string; asks: string | null }[]
  fields: { code: number; name: string; about: string; topics: string[] }[]
  targets: (Span & {
    clause: string
    class: string
    meaning: string
    counts: string
    min: number | null
    max: number | null
  })[]
  deadlines: { clause: string; month: number; day: number }[]
  movements: (Span & { name: string; by: string; document: string | null; toConfirm: boolean })[]
  anniversaries: { name: string; calendar: string; month: number; day: number; since: number | null }[]
}

/** The programmes that were issued, the newest period first. Plans are public: no scope. */
export async function listProgrammes(db: Db, locale: Locale) {
  const rows = await db
    .selectFrom('programmes.programme')
    .select(['id', 'name_vi', 'name_km', 'name_en'])
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map((row) => ({ id: row.id, name: row[`name_${locale}`] }))
}

/**
 * One programme, or the one in force on a day, or the one that ended last, in one round trip. The plan is public: no scope.
 */
export async function getProgramme(db: Db, day: DateText, locale: Locale, id?: string): Promise<ProgrammeRecord> {
  const name = (table: string) => sql`${sql.ref(`${table}.name_${locale}`)}`
  const { rows } = await sql<ProgrammeRecord>`
    select p.id, ${name('p')} as name, p.number,
      ${all(sql`select number, document, issued_on as "on" from programmes.document where programme_id = p.id order by number`)} as documents, l.name as issuer, p.based_on as "basedOn", p.source,
      p.valid_from as "from", p.valid_to as "to", p.is_leading as "isLeading",
      ${all(sql`select code, parent_code as parent, text, asks from programmes.clause where programme_id = p.id order by ord`)} as clauses,
      ${all(sql`select f.code, ${name('f')} as name, ${sql.ref(`f.about_${locale}`)} as about,
        array(select ${name('t')} from programmes.topic t where t.field_id = f.id order by t.ord) as topics
        from programmes.field f order by f.code`)} as fields,
      ${all(sql`select clause_code as clause, quota_class as class, meaning, counts, min_count as min, max_count as max,
        valid_from as "from", valid_to as "to" from programmes.target where programme_id = p.id
        order by clause_code, array_position(array['department', 'district', 'commune', 'central_agency', 'enterprise'], quota_class), valid_from`)} as targets,
      ${all(sql`select clause_code as clause, month, day from programmes.deadline where programme_id = p.id`)} as deadlines,
      ${all(sql`select ${nameIn(locale, 'w')} as name, w.launched_by as by, w.document, m.valid_from as "from", m.valid_to as "to",
        m.to_confirm as "toConfirm" from programmes.movement m join ${movementWordsOn(day)} w on w.movement_id = m.id
        where m.scope = 'national' or (m.scope = 'province' and m.unit_id = p.issuer_id) order by w.name`)} as movements,
      ${all(sql`select ${name('a')} as name, calendar, month, day, since from programmes.anniversary a
        order by calendar desc, month, day`)} as anniversaries
    from programmes.programme p join units.label l on l.unit_id = p.issuer_id
    where ${id ?? null}::uuid is null or p.id = ${id ?? null}::uuid
    order by daterange(p.valid_from, p.valid_to) @> ${day}::date desc, p.is_leading desc, p.valid_to desc limit 1`.execute(
    db,
  )
  const [programme] = rows
  if (!programme) throw new Refusal('missing', 'notFound')
  return programme
}

const all = (rows: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(it), '[]') from (${rows}) it)`
