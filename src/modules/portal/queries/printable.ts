import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { columns, type StoryCard, type StoryRow, withCompany } from './stories.ts'

/** A story as a book prints it. */
export type PrintedStory = StoryCard & { author: string; body: RichDocument; correction: string | null; editedAt: Date }

/** The most stories of one book. */
const most = 500

/** The published stories of a language that may be printed, of one field or all, by field and then by day. */
export async function listPrintable(db: Db, locale: Locale, fieldId: string | undefined): Promise<PrintedStory[]> {
  type Row = StoryRow & Pick<PrintedStory, 'author' | 'body' | 'correction' | 'editedAt'>
  const { rows } = await sql<Row>`
    select ${columns}, s.author, s.body, s.correction, s.published_at as "editedAt"
    from portal.story s join portal.printable p on p.id = s.id join portal.field f on f.id = s.field_id
    where s.language = ${locale} and (${fieldId ?? null}::uuid is null or s.field_id = ${fieldId ?? null}::uuid)
    order by f.code, s.first_published_at, s.id limit ${most}`.execute(db)
  return (await withCompany(db, rows)) as PrintedStory[]
}

/** How many stories of a language may be printed, by field. */
export async function countPrintable(db: Db, locale: Locale): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('portal.printable as p')
    .innerJoin('portal.story as s', 's.id', 'p.id')
    .select(['s.field_id as id', ({ fn }) => fn.countAll<string>().as('n')])
    .where('s.language', '=', locale)
    .groupBy('s.field_id')
    .execute()
  return new Map(rows.map(({ id, n }) => [id!, Number(n)]))
}

/** A book that was given out on paper. */
export type IssuedBook = {
  id: string
  title: string
  language: Locale
  issuer: string
  decisionNo: string | null
  issuedOn: string
  stories: number
}

/** The books that were given out on paper, the newest first. */
export async function listIssuedBooks(db: Db): Promise<IssuedBook[]> {
  const rows = await db
    .selectFrom('portal.issued_book')
    .select(['id', 'title', 'language', 'issuer', 'decision_no as decisionNo', 'issued_on as issuedOn', 'stories'])
    .orderBy('issued_on', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
  // a view's columns may be empty to its types; the tables behind it say that these are not
  return rows as IssuedBook[]
}
