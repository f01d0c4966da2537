import { renderToString } from 'preact-render-to-string'
import type { Locale } from '#platform/i18n.ts'
import { RichText } from '#platform/rich-text/render.tsx'
import { today } from '#platform/text/dates.ts'
import { compareVietnamese } from '#platform/text/names.ts'
import { dateIn } from '#platform/text/local.ts'
import { t as shared } from '#ui/messages.ts'
import { t as pageWords } from '../messages.ts'
import { t } from '../messages/publications.ts'
import type { PrintedStory } from '../queries/printable.ts'
import { nameIn, type Register, unitName } from '../register.ts'
import { type Chapter, epub } from '#platform/documents/epub.ts'

type Options = {
  title: string
  /** Where the newest of this book is always found. */
  address: string
  stories: readonly PrintedStory[]
  register: Register
  locale: Locale
  demo: boolean
}

/** A book of stories: cover, contents, a part for each field, an index of people and places, imprint. Without pictures: light. */
export function storyBook({ title, address, stories, register, locale, demo }: Options): Buffer {
  const text = t(locale)
  const modified = stories.reduce((latest, it) => (it.editedAt > latest ? it.editedAt : latest), new Date(0))
  const product = shared(locale).product
  const lines = [product, text.made(dateIn(locale, today(modified))), ...(demo ? [text.invented] : [])]
  const plain = (name: string, heading: string, body: string): Chapter => ({
    name,
    title: heading,
    language: locale,
    body,
  })
  const paragraphs = (parts: readonly string[]) =>
    renderToString(
      <>
        {parts.map((it) => (
          <p key={it}>{it}</p>
        ))}
      </>,
    )
  const heading = (words: string) => renderToString(<h1>{words}</h1>)
  let field = ''
  const told = stories.map((story, index): Chapter => {
    const name = fieldName(story)
    const part = name === field ? undefined : name
    field = name
    return { name: `s${index + 1}`, title: story.title, language: story.language, body: chapter(story, locale), part }
  })
  const imprint = [...lines, `${text.newest} ${address}`]
  return epub({
    ...{ identifier: address, title, language: locale, creator: product, modified, contents: text.contents },
    chapters: [
      plain('cover', title, heading(title) + paragraphs(lines)),
      ...told,
      plain('people', text.people, heading(text.people) + index(stories)),
      plain('imprint', text.imprint, heading(text.imprint) + paragraphs(imprint)),
    ],
  })

  function fieldName({ fieldId }: PrintedStory): string {
    const found = register.fields.find(({ id }) => id === fieldId)
    return found ? nameIn(found, locale) : ''
  }

  /** Everybody told of, with where they live and the chapters that tell of them, in the order of the language. */
  function index(of: readonly PrintedStory[]): string {
    const entries = new Map<string, { who: string; where: string; chapters: number[] }>()
    for (const [at, story] of of.entries())
      for (const it of story.told) {
        const place = register.units.get(it.placeId)
        const who = (locale === 'km' && it.name_km) || it.name
        const entry = entries.get(it.id) ?? { who, where: place ? unitName(place, locale) : '', chapters: [] }
        entry.chapters.push(at + 1)
        entries.set(it.id, entry)
      }
    const sorted = [...entries.values()].toSorted((a, b) => compareVietnamese(a.who, b.who))
    return renderToString(
      <ul>
        {sorted.map((it, key) => (
          <li key={key}>
            {it.who}, {it.where}
            {it.chapters.map((at) => (
              <>
                {' · '}
                <a href={`s${at}.xhtml`}>{of[at - 1]!.title}</a>
              </>
            ))}
          </li>
        ))}
      </ul>,
    )
  }
}

function chapter(story: PrintedStory, locale: Locale): string {
  const text = pageWords(locale)
  return renderToString(
    <>
      <h1>{story.title}</h1>
      <p>
        <b>{story.standfirst}</b>
      </p>
      {story.correction && (
        <p>
          <i>
            {text.correction}: {story.correction}
          </i>
        </p>
      )}
      <RichText doc={story.body} locale={story.language} picture={() => undefined} />
      <p class="soft">{[story.author, dateIn(locale, today(story.publishedAt))].filter(Boolean).join(', ')}</p>
    </>,
  )
}
