import type { Locale } from '#platform/i18n.ts'
import { compareVietnamese } from '#platform/text/names.ts'
import type { ToldStory } from '../queries/told-story.ts'
import type { Imprint } from '../repository/book.ts'

/** A book before it is EPUB or PDF: its stories in order, each with the pictures that are at hand. */
export type BoundBook = Imprint & {
  id: string
  language: Locale
  unitName: string
  /** The day it is made. */
  day: string
  demo: boolean
  stories: readonly BoundStory[]
}

/** A story with its pictures made ready, by their ids: the name of each within the book. */
export type BoundStory = ToldStory & { number: number; names: ReadonlyMap<string, string> }

/** A line of an index: a person or a place, and the chapters that tell of it. */
export type IndexLine = { name: string; more: string; chapters: number[] }

/** The stories of each field, in order. */
export function partsOf(stories: readonly BoundStory[]): { title: string; stories: BoundStory[] }[] {
  const parts: { title: string; stories: BoundStory[] }[] = []
  for (const story of stories) {
    const last = parts.at(-1)
    if (last?.title === story.field) last.stories.push(story)
    else parts.push({ title: story.field, stories: [story] })
  }
  return parts
}

/** Everybody told of with where they live, and every place with who is there, in the order of the language. */
export function indexesOf(
  stories: readonly BoundStory[],
  locale: Locale,
): { people: IndexLine[]; places: IndexLine[] } {
  const people = new Map<string, IndexLine>()
  const places = new Map<string, IndexLine>()
  for (const { number, people: told } of stories)
    for (const it of told) {
      const place = (locale === 'km' && it.placeKm) || it.place
      const name = (locale === 'km' && it.nameKm) || it.name
      add(people, it.id, { name, more: place }, number)
      add(places, it.placeId, { name: place, more: '' }, number)
    }
  return { people: sorted(people, locale), places: sorted(places, locale) }
}

function add(lines: Map<string, IndexLine>, id: string, said: { name: string; more: string }, chapter: number): void {
  const line = lines.get(id) ?? { ...said, chapters: [] }
  if (line.chapters.at(-1) !== chapter) line.chapters.push(chapter)
  lines.set(id, line)
}

const khmer = new Intl.Collator('km')
const sorted = (lines: Map<string, IndexLine>, locale: Locale) =>
  [...lines.values()].toSorted((a, b) =>
    locale === 'km' ? khmer.compare(a.name, b.name) : compareVietnamese(a.name, b.name),
  )
