import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { plainText } from '#platform/rich-text/text.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { type Facets, narrow, type SearchFilter } from '../facets.ts'
import type { SearchWords } from '../search-words.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { columns, storiesByIds, type StoryCard, type StoryRow, withCompany } from './stories.ts'

/** A story that was found, with its words to show where. */
export type Found = StoryCard & { text: string }

type Context = { catalogue: Catalogue; heirs: ReadonlyMap<string, string>; locale: Locale }
type Hit = Entry & { title: number }

const perPage = 10
/** So many of the hits are weighed by the whole of their words; those behind stand by their titles, newest first. */
const weighed = 60

/**
 * Finds stories in any language by what they say, best first: a title counts more than the text, words that stand side
 * by side more than words apart, and words as they were typed, marks and all, more than words without their marks.
 * Without words it lists all, newest first.
 */
export async function searchStories(
  db: Db,
  words: SearchWords | undefined,
  filter: SearchFilter,
  page: number,
  { catalogue, heirs, locale }: Context,
): Promise<{ found: Found[]; total: number; pages: number; facets: Facets }> {
  const hits = words ? await matching(db, words, catalogue) : catalogue.entries.map((it) => ({ ...it, title: 0 }))
  const { kept, facets } = narrow(hits, filter, heirs)
  const ordered = kept.toSorted(
    (a, b) => b.title - a.title || Number(b.language === locale) - Number(a.language === locale) || b.at - a.at,
  )
  const front = ordered.slice(0, words ? weighed : 0).map(({ id }) => id)
  const best = words ? await weigh(db, front, words, locale) : []
  const ids = [...best, ...ordered.slice(front.length).map(({ id }) => id)]
  const found = await read(db, ids.slice((page - 1) * perPage, page * perPage))
  return { found, total: kept.length, pages: Math.max(1, Math.ceil(kept.length / perPage)), facets }
}

/** The published stories that hold the words, with how well their titles fit: 3 side by side, 2 all, 1 begun, 0 not. */
async function matching(db: Db, { all, whole, phrase }: SearchWords, { byId }: Catalogue): Promise<Hit[]> {
  const query = (text: string) => sql`to_tsquery('simple', ${text})`
  const { rows } = await sql<{ title: number; ids: string }>`
    select title, ids from portal.matching(${query(all)}, ${query(whole)}, ${query(phrase)})`.execute(db)
  return rows.flatMap(({ title, ids }) =>
    Array.from({ length: ids.length / 32 }, (_, at) => byId.get(uuid(ids.slice(at * 32, at * 32 + 32)))).flatMap(
      (it) => (it ? [{ ...it, title }] : []),
    ),
  )
}

const uuid = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`

async function weigh(db: Db, ids: string[], words: SearchWords, locale: Locale): Promise<string[]> {
  const query = (text: string) => sql`to_tsquery('simple', ${text})`
  const { rows } = await sql<{ id: string }>`
    select s.id from ${storiesByIds(ids)}
    order by ts_rank('{0.1, 0.2, 0.4, 1}', s.search, ${query(words.all)})
      + case when s.search_exact @@ ${query(words.exact)} then 1 else 0 end
      + case when s.search @@ ${query(words.phrase)} then 2 when s.search @@ ${query(words.whole)} then 1 else 0 end
      + case when s.language = ${locale} then 0.1 else 0 end desc, s.first_published_at desc, s.id`.execute(db)
  return rows.map(({ id }) => id)
}

async function read(db: Db, ids: string[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<StoryRow & { body: RichDocument }>`
    select ${columns}, s.body from ${storiesByIds(ids)} order by asked.place`.execute(db)
  const stories = await withCompany(db, rows)
  return stories.map((it, index) => ({ ...it, text: plainText(rows[index]!.body) }))
}
