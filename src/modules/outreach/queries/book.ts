import { sql } from 'kysely'
import { openStory } from '#modules/stories/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { BookState, LeftOut } from '../book-state.ts'
import { readStanding } from './printable.ts'

/** A book as the list shows it. */
export type ListedBook = Awaited<ReturnType<typeof listBooks>>[number]

/** The books of a reader's units, the newest first. */
export async function listBooks(db: Db, scope: Scope) {
  const rows = await db
    .selectFrom('outreach.book as b')
    .innerJoin('units.label as l', 'l.unit_id', 'b.unit_id')
    .select(['b.id', 'b.title', 'b.language', 'b.state', 'b.done', 'b.total', 'b.asked_at as askedAt'])
    .select(['b.epub_id as epubId', 'b.pdf_id as pdfId', 'l.short as unitName'])
    .where(within(scope, 'b.unit_id'))
    .orderBy('b.asked_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({ ...row, language: row.language as Locale, state: row.state as BookState }))
}

/** A story of a book. `now` is what happened to it since the book was made. */
export type BookStory = {
  id: string
  title: string
  leftOut: LeftOut | null
  isBound: boolean
  now: LeftOut | 'corrected' | null
}

/** A book with its stories, where the reader may see it. @throws Refusal `missing`. */
export async function showBook(db: Db, scope: Scope, id: string, day: DateText) {
  const row = await db
    .selectFrom('outreach.book as b')
    .innerJoin('units.label as l', 'l.unit_id', 'b.unit_id')
    .leftJoin('files.file as e', 'e.id', 'b.epub_id')
    .leftJoin('files.file as p', 'p.id', 'b.pdf_id')
    .select(['b.id', 'b.unit_id as unitId', 'b.title', 'b.language', 'b.state', 'b.done', 'b.total', 'b.version'])
    .select(['b.issuer', 'b.decision_no as decisionNo', 'b.responsible', 'b.print_run as printRun'])
    .select(['b.asked_at as askedAt', 'b.made_at as madeAt', 'b.issued_on as issuedOn', 'l.name as unitName'])
    .select(['b.epub_id as epubId', 'e.size as epubSize', 'b.pdf_id as pdfId', 'p.size as pdfSize'])
    .where('b.id', '=', id)
    .where(within(scope, 'b.unit_id'))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const chosen = await db
    .selectFrom('outreach.book_story as x')
    .innerJoin('stories.story as s', 's.id', 'x.story_id')
    .select(['x.story_id as id', 'x.edition_id as editionId', 'x.left_out as leftOut'])
    .select(
      sql<string>`coalesce((select e.title from stories.edition e where e.id = x.edition_id), s.title)`.as('title'),
    )
    .where('x.book_id', '=', id)
    .where(openStory(scope))
    .orderBy('x.ord')
    .execute()
  const standing = new Map(
    (
      await readStanding(
        db,
        chosen.map((it) => it.id),
        'print',
        day,
      )
    ).map((it) => [it.id, it]),
  )
  const stories = chosen.map((it): BookStory => {
    const today = standing.get(it.id)
    const isChanged = it.editionId !== null && today?.editionId !== it.editionId
    return {
      ...{ id: it.id, title: it.title, leftOut: it.leftOut as LeftOut | null, isBound: it.editionId !== null },
      now: it.editionId === null ? null : (today?.leftOut ?? (isChanged ? 'corrected' : null)),
    }
  })
  return { ...row, language: row.language as Locale, state: row.state as BookState, stories }
}
export type ShownBook = Awaited<ReturnType<typeof showBook>>

/** The stories that stand in a book, each with its edition and the desk that sees to it. */
export async function listBound(db: Db, bookId: string) {
  const rows = await db
    .selectFrom('outreach.book_story as x')
    .innerJoin('stories.story as s', 's.id', 'x.story_id')
    .select(['x.story_id as storyId', 'x.edition_id as editionId', 's.unit_id as unitId'])
    .where('x.book_id', '=', bookId)
    .where('x.edition_id', 'is not', null)
    .orderBy('x.ord')
    .execute()
  return rows.map((it) => ({ ...it, editionId: it.editionId! }))
}

/** The stories that were chosen for a book, in its order. */
export async function listChosenFor(db: Db, bookId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('outreach.book_story')
    .select('story_id as id')
    .where('book_id', '=', bookId)
    .orderBy('ord')
    .execute()
  return rows.map(({ id }) => id)
}

/** True where a file is a book with a story about a record that is closed to the reader. */
export async function isFileOfClosedBook(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const row = await db
    .selectFrom('outreach.book as b')
    .innerJoin('outreach.book_story as x', 'x.book_id', 'b.id')
    .innerJoin('stories.story as s', 's.id', 'x.story_id')
    .select('b.id')
    .where((it) => it.or([it('b.epub_id', '=', fileId), it('b.pdf_id', '=', fileId)]))
    .where(sql<boolean>`not ${openStory(scope)}`)
    .executeTakeFirst()
  return row !== undefined
}
