import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { remember } from '#platform/remember.ts'
import type { DateText } from '#platform/text/dates.ts'
import { sql } from 'kysely'

/** A field with its topics, in the reader's language. Fields are public: no scope. */
export type FieldRef = { id: string; code: number; slug: string; name: string; topics: { id: string; name: string }[] }

/** The six fields of the plan (part II) with their topics, in the plan's order. */
export function listFields(db: Db, locale: Locale): Promise<FieldRef[]> {
  return remember(db, `fields/${locale}`, 30, () => readFields(db, locale))
}

async function readFields(db: Db, locale: Locale): Promise<FieldRef[]> {
  const fields = await db.selectFrom('programmes.field').selectAll().orderBy('code').execute()
  const topics = await db.selectFrom('programmes.topic').selectAll().orderBy('ord').execute()
  return fields.map((field) => ({
    ...{ id: field.id, code: field.code, slug: field.slug, name: field[`name_${locale}`] },
    topics: topics
      .filter(({ field_id }) => field_id === field.id)
      .map((it) => ({ id: it.id, name: it[`name_${locale}`] })),
  }))
}

/** A yearly target as it holds on a day. */
export type Target = {
  quotaClass: string
  meaning: 'minimum' | 'range' | 'free'
  min: number | null
  max: number | null
}

/** The yearly targets of every quota class for one kind of count, as the leading programme sets them on a day (clause IV.2.d). */
export async function listTargets(db: Db, counts: string, day: DateText): Promise<Target[]> {
  const rows = await db
    .selectFrom('programmes.target as t')
    .innerJoin('programmes.programme as p', 'p.id', 't.programme_id')
    .select(['t.quota_class as quotaClass', 't.meaning', 't.min_count as min', 't.max_count as max'])
    .where('t.counts', '=', counts)
    .where('p.is_leading', '=', true)
    .where(sql<boolean>`daterange(t.valid_from, t.valid_to) @> ${day}::date`)
    .execute()
  return rows.map((row) => ({ ...row, meaning: row.meaning as Target['meaning'] }))
}

/** What a programme asks that holds beside the leading one. */
export type TargetAlongside = Target & { programmeId: string; programme: string }

/** The same as programmes alongside set it on a day: shown apart, never added to what units owe. */
export async function listTargetsAlongside(
  db: Db,
  counts: string,
  day: DateText,
  locale: Locale,
): Promise<TargetAlongside[]> {
  const rows = await db
    .selectFrom('programmes.target as t')
    .innerJoin('programmes.programme as p', 'p.id', 't.programme_id')
    .select(['p.id as programmeId', `p.name_${locale} as programme`, 't.quota_class as quotaClass', 't.meaning'])
    .select(['t.min_count as min', 't.max_count as max'])
    .where('t.counts', '=', counts)
    .where('p.is_leading', '=', false)
    .where(sql<boolean>`daterange(t.valid_from, t.valid_to) @> ${day}::date`)
    .orderBy('p.valid_from')
    .orderBy('t.quota_class')
    .execute()
  return rows.map((row) => ({ ...row, meaning: row.meaning as Target['meaning'] }))
}

/** The programme that leads on a day, with its yearly report's due month and day (clause VI.2.c). */
export async function findProgramme(db: Db, day: DateText) {
  return await db
    .selectFrom('programmes.programme as p')
    .leftJoin('programmes.deadline as d', (on) =>
      on.onRef('d.programme_id', '=', 'p.id').on('d.kind', '=', 'annual_report'),
    )
    .select([
      'p.id',
      'p.key',
      'p.name_vi',
      'p.name_km',
      'p.name_en',
      'p.issuer_id as issuerId',
      'p.based_on as basedOn',
    ])
    .select(['p.valid_from as validFrom', 'p.valid_to as validTo', 'd.month', 'd.day'])
    .where('p.is_leading', '=', true)
    .where(sql<boolean>`daterange(p.valid_from, p.valid_to) @> ${day}::date`)
    .executeTakeFirst()
}
