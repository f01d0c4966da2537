import { type RawBuilder, sql } from 'kysely'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'

type Row = {
  movement_id: string
  name: string
  name_km: string | null
  name_en: string | null
  launched_by: string
  document: string | null
  field_id: string | null
  aims: string
}

/** What every movement is called on a day, by whom it is carried and by which document: to be joined by `movement_id`. */
export const movementWordsOn = (day: DateText): RawBuilder<Row> => sql<Row>`programmes.movement_words(${day}::date)`

/** The name in the reader’s language, where one was given. */
export const nameIn = (locale: Locale, table: string): RawBuilder<string> =>
  locale === 'vi'
    ? sql<string>`${sql.ref(`${table}.name`)}`
    : sql<string>`coalesce(${sql.ref(`${table}.name_${locale}`)}, ${sql.ref(`${table}.name`)})`
