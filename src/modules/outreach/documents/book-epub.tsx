import { renderToString } from 'preact-render-to-string'
import { type BookPicture, type Chapter, epub } from '#platform/documents/epub.ts'
import { RichText } from '#platform/rich-text/render.tsx'
import { today } from '#platform/text/dates.ts'
import { t } from '../messages/book.ts'
import { bylineOf, coverOf, imprintOf } from './book-words.ts'
import { type BoundBook, type BoundStory, type IndexLine, indexesOf, partsOf } from './bound-book.ts'

/** A picture of a book with its size in points. */
export type SizedPicture = BookPicture & { width: number; height: number }

/** A book as EPUB 3: the same chapters, its indexes with links in place of page numbers. */
export function bookEpub(book: BoundBook, pictures: readonly SizedPicture[]): Buffer {
  const text = t(book.language)
  const { people, places } = indexesOf(book.stories, book.language)
  const byName = new Map(pictures.map((it) => [it.name, it]))
  const parts = partsOf(book.stories)
  const plain = (name: string, title: string, body: preact.JSX.Element): Chapter => ({
    ...{ name, title, language: book.language },
    body: renderToString(
      <>
        <h1>{title}</h1>
        {body}
      </>,
    ),
  })
  const told = parts.flatMap(({ title, stories }) =>
    stories.map(
      (story, at): Chapter => ({
        ...{ name: `s${story.number}`, title: story.title, language: story.language },
        body: renderToString(<StoryChapter {...{ story, byName }} correction={text.correction} />),
        part: at === 0 ? title : undefined,
      }),
    ),
  )
  return epub({
    ...{ identifier: `urn:uuid:${book.id}`, title: book.title, language: book.language, creator: book.unitName },
    ...{ publisher: book.issuer, modified: new Date(`${book.day}T00:00:00Z`), contents: text.contents, pictures },
    chapters: [
      plain('cover', book.title, <Lines lines={coverOf(book)} />),
      ...told,
      plain('people', text.people, <Index lines={people} stories={book.stories} />),
      plain('places', text.places, <Index lines={places} stories={book.stories} />),
      plain(
        'imprint',
        text.imprint,
        <Lines lines={imprintOf(book).map((it) => (it.label ? `${it.label}: ${it.value}` : it.value))} />,
      ),
    ],
  })
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((it) => (
        <p key={it}>{it}</p>
      ))}
    </>
  )
}

function Index({ lines, stories }: { lines: readonly IndexLine[]; stories: readonly BoundStory[] }) {
  const titles = new Map(stories.map((it) => [it.number, it.title]))
  return (
    <ul>
      {lines.map((it, at) => (
        <li key={at}>
          {[it.name, it.more].filter(Boolean).join(', ')}
          {it.chapters.map((number) => (
            <>
              {' · '}
              <a href={`s${number}.xhtml`}>{titles.get(number)}</a>
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}

type ChapterProps = { story: BoundStory; byName: ReadonlyMap<string, SizedPicture>; correction: string }

function StoryChapter({ story, byName, correction }: ChapterProps) {
  const shown = (id: string) => {
    const [stored, kept] = [story.pictures.get(id), byName.get(story.names.get(id) ?? '')]
    if (!stored || !kept) return undefined
    return { src: kept.name, width: kept.width, height: kept.height, alt: stored.alt, credit: stored.credit }
  }
  const cover = story.coverId ? shown(story.coverId) : undefined
  return (
    <>
      <h1>{story.title}</h1>
      {cover && (
        <figure>
          <img src={cover.src} alt={cover.alt} width={cover.width} height={cover.height} />
          <figcaption>{cover.credit}</figcaption>
        </figure>
      )}
      <p>
        <b>{story.standfirst}</b>
      </p>
      {story.correction && (
        <p>
          <i>
            {correction}: {story.correction}
          </i>
        </p>
      )}
      <RichText doc={story.body} locale={story.language} picture={shown} />
      <p class="soft">{bylineOf(story.author, today(story.publishedAt))}</p>
    </>
  )
}
