import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { BookState, LeftOut } from '../book-state.ts'

/** What a book says of itself. */
export type Imprint = {
  title: string
  issuer: string
  decisionNo: string | null
  responsible: string
  printRun: number | null
}

/** A book as commands and the worker see it. */
export type Book = Imprint & {
  id: string
  unitId: string
  language: Locale
  state: BookState
  askedBy: string
  issuedOn: DateText | null
  version: number
}

type NewBook = Imprint & { id: string; unitId: string; language: Locale; storyIds: readonly string[] }

/** Steps beyond one for each story: the PDF and the EPUB. */
export const bindingSteps = 2

/** Orders a book of stories, in their order. */
export async function addBook(db: Db, it: NewBook, asked: { by: string; at: Date }): Promise<void> {
  await db
    .insertInto('outreach.book')
    .values({
      ...{ id: it.id, unit_id: it.unitId, language: it.language, title: it.title, issuer: it.issuer },
      ...{ decision_no: it.decisionNo, responsible: it.responsible, print_run: it.printRun },
      ...{ total: it.storyIds.length + bindingSteps, asked_by: asked.by, asked_at: asked.at },
    })
    .execute()
  await db
    .insertInto('outreach.book_story')
    .values(it.storyIds.map((story_id, ord) => ({ book_id: it.id, story_id, ord })))
    .execute()
}

/** Reads a book, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getBook(db: Db, id: string): Promise<Book> {
  const row = await db
    .selectFrom('outreach.book')
    .select(['id', 'unit_id as unitId', 'language', 'title', 'issuer', 'decision_no as decisionNo', 'responsible'])
    .select(['print_run as printRun', 'state', 'asked_by as askedBy', 'issued_on as issuedOn', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, language: row.language as Locale, state: row.state as BookState }
}

/** Orders it anew: of the same stories, as they may be printed by then. */
export async function reopenBook(db: Db, { id, version }: Book, asked: { by: string; at: Date }): Promise<void> {
  await db
    .updateTable('outreach.book')
    .set({
      ...{ state: 'queued', done: 0, epub_id: null, pdf_id: null, error: null, made_at: null, issued_on: null },
      ...{ asked_by: asked.by, asked_at: asked.at, version: version + 1 },
    })
    .where('id', '=', id)
    .execute()
}

/** So many steps are done. */
export async function noteBook(db: Db, id: string, done: number): Promise<void> {
  await db.updateTable('outreach.book').set({ state: 'making', done }).where('id', '=', id).execute()
}

/** What became of each story in it. */
export async function noteStories(
  db: Db,
  bookId: string,
  stories: readonly { id: string; editionId: string | null; leftOut: LeftOut | null }[],
): Promise<void> {
  for (const { id, editionId, leftOut } of stories)
    await db
      .updateTable('outreach.book_story')
      .set({ edition_id: leftOut ? null : editionId, left_out: leftOut })
      .where('book_id', '=', bookId)
      .where('story_id', '=', id)
      .execute()
}

/** The files are there. */
export async function finishBook(db: Db, id: string, it: { epubId: string; pdfId: string; at: Date }): Promise<void> {
  await db
    .updateTable('outreach.book')
    .set((eb) => ({
      ...{ state: 'done', done: eb.ref('total'), epub_id: it.epubId, pdf_id: it.pdfId, made_at: it.at },
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

/** It could not be made. */
export async function failBook(db: Db, id: string, error: string): Promise<void> {
  await db
    .updateTable('outreach.book')
    .set((eb) => ({ state: 'failed', error, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('state', '<>', 'done')
    .execute()
}

/** It was given out on paper on a day. */
export async function issueOn(db: Db, { id, version }: Book, day: DateText): Promise<void> {
  await db
    .updateTable('outreach.book')
    .set({ issued_on: day, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
