import type { PrintedBook, PrintedChapter } from '#platform/documents/printed-book.ts'
import { today } from '#platform/text/dates.ts'
import { t } from '../messages/book.ts'
import { bylineOf, coverOf, imprintOf } from './book-words.ts'
import { type BoundBook, type BoundStory, indexesOf, partsOf } from './bound-book.ts'

/** A book as it is given to the printer. */
export function printedBook(book: BoundBook): PrintedBook {
  const text = t(book.language)
  const { people, places } = indexesOf(book.stories, book.language)
  return {
    ...{ title: book.title, author: book.issuer, language: book.language, date: book.day, contents: text.contents },
    cover: coverOf(book),
    parts: partsOf(book.stories).map(({ title, stories }) => ({
      title,
      chapters: stories.map((it) => chapter(it, text.correction)),
    })),
    indexes: [
      { title: text.people, lines: people },
      { title: text.places, lines: places },
    ],
    imprint: { title: text.imprint, lines: imprintOf(book) },
  }
}

function chapter(story: BoundStory, correction: string): PrintedChapter {
  const cover = story.coverId ? story.pictures.get(story.coverId) : undefined
  const name = cover && story.names.get(cover.id)
  return {
    ...{ number: story.number, title: story.title, language: story.language, standfirst: story.standfirst },
    byline: bylineOf(story.author, today(story.publishedAt)),
    correction: story.correction ? `${correction}: ${story.correction}` : '',
    picture: name ? { name, alt: cover.alt, caption: [cover.caption, cover.credit].filter(Boolean).join(' · ') } : null,
    body: story.body.content,
    pictures: Object.fromEntries(story.names),
  }
}
