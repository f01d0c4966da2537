import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { t } from '../messages/book.ts'
import { paths } from '../paths.ts'
import type { ListedBook } from '../queries/book.ts'
import type { BookState } from '../book-state.ts'

type Props = { frame: Frame; locale: Locale; books: readonly ListedBook[]; mayMake: boolean }

const kinds: Record<BookState, TagKind> = { queued: 'wait', making: 'doing', done: 'ok', failed: 'late' }

/** The state of a book in a word, with how far it is. */
export function BookTag({ book, locale }: { book: Pick<ListedBook, 'state' | 'done' | 'total'>; locale: Locale }) {
  const text = t(locale)
  return (
    <>
      <Tag kind={kinds[book.state]}>{text[book.state]}</Tag>
      {book.state === 'making' && <small class="soft num"> {text.step(book.done, book.total)}</small>}
    </>
  )
}

/** The books of a unit: what is made, what waits, and a new one. */
export function BooksPage({ frame, locale, books, mayMake }: Props) {
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.books}>
      <Head
        title={text.books}
        lead={text.lead}
        actions={
          mayMake && (
            <a class="btn main" href={paths.newBook()}>
              {text.make}
            </a>
          )
        }
      />
      {books.length === 0 ? (
        <Empty title={text.none}>{mayMake && text.noneNext}</Empty>
      ) : (
        <Table
          {...{ caption: text.books, captionHidden: true, stack: true }}
          columns={[
            { key: 'title', label: text.title },
            { key: 'unit', label: text.unit },
            { key: 'language', label: text.language },
            { key: 'day', label: text.madeOn },
            { key: 'state', label: text.state },
          ]}
          rows={books.map((book) => ({
            title: (
              <a href={paths.book(book.id)} lang={book.language}>
                {book.title}
              </a>
            ),
            ...{ unit: book.unitName, language: text[book.language] },
            day: <span class="num">{formatDate(today(book.askedAt))}</span>,
            state: <BookTag {...{ book, locale }} />,
          }))}
        />
      )}
    </DeskPage>
  )
}
