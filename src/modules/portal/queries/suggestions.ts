import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { fold } from '#platform/text/fold.ts'
import { paths } from '../paths.ts'
import { nameIn, type Register, unitName } from '../register.ts'
import { searchWords } from '../search-words.ts'

/** What a reader may mean by a few letters. `path` is without the prefix of `language`. */
export type Suggestion = {
  kind: 'story' | 'person' | 'place' | 'field'
  label: string
  path: string
  language: Locale
}

const most = 8

/**
 * What begins as the reader typed, with or without tone marks, Khmer by its words: fields and topics, places, people, the
 * titles of stories. Nothing for a single letter.
 */
export async function suggest(db: Db, register: Register, locale: Locale, typed: string): Promise<Suggestion[]> {
  const wanted = fold(typed)
  const words = searchWords(typed)
  if (!words || wanted.length < 2) return []
  const [people, stories] = await Promise.all([listPeople(db, locale, wanted), listTitles(db, locale, words.all)])
  const known = [...fieldsNamed(register, locale, wanted), ...placesNamed(register, locale, wanted)].slice(0, 4)
  const rest = most - known.length
  const named = people.slice(0, Math.max(2, rest - stories.length))
  return [...known, ...named, ...stories].slice(0, most)
}

/** Whether one of the words of a name begins so. */
const begins = (name: string, wanted: string) => ` ${fold(name)}`.includes(` ${wanted}`)

function fieldsNamed({ fields, topics }: Register, locale: Locale, wanted: string): Suggestion[] {
  const found = fields.filter((it) => begins(nameIn(it, locale), wanted))
  const inside = topics.filter((it) => begins(nameIn(it, locale), wanted))
  const one = (label: string, path: string): Suggestion => ({ kind: 'field', label, path, language: locale })
  return [
    ...found.map((it) => one(nameIn(it, locale), paths.field(it.slug))),
    ...inside.map((it) =>
      one(nameIn(it, locale), `${paths.field(fields.find(({ id }) => id === it.field_id)!.slug)}?chu-de=${it.slug}`),
    ),
  ].slice(0, 2)
}

function placesNamed({ units }: Register, locale: Locale, wanted: string): Suggestion[] {
  return [...units.values()]
    .filter((unit) => !unit.valid_to && (begins(unit.short, wanted) || begins(unitName(unit, locale), wanted)))
    .toSorted((a, b) => a.short.length - b.short.length || a.slug.localeCompare(b.slug))
    .slice(0, 3)
    .map((unit) => ({ kind: 'place', label: unitName(unit, locale), path: paths.unit(unit.slug), language: locale }))
}

/** People of whom a published story tells. */
async function listPeople(db: Db, locale: Locale, wanted: string): Promise<Suggestion[]> {
  const start = wanted.replaceAll(/[\\%_]/g, '\\$&')
  const { rows } = await sql<{ name: string; slug: string }>`
    select e.name, e.slug from portal.named(${start}) with ordinality as found(id, place),
      lateral (select name, slug from portal.exemplar where id = found.id offset 0) as e
    where exists (select 1 from portal.story_person p,
      lateral (select id from portal.story where id = p.story_id offset 0) as s where p.exemplar_id = found.id)
    order by found.place limit 4`.execute(db)
  return rows.map(({ name, slug }) => ({ kind: 'person', label: name, path: paths.exemplar(slug), language: locale }))
}

/** Titles. A Khmer title is one run of letters to the index of titles, so its words are looked for in that of the texts. */
async function listTitles(db: Db, locale: Locale, query: string): Promise<Suggestion[]> {
  const words = sql`to_tsquery('simple', ${query})`
  const isKhmer = /[\u1780-\u17ff]/.test(query)
  const { rows } = await sql<{ title: string; slug: string; language: Locale }>`
    ${
      isKhmer
        ? sql`select s.title, s.slug, s.language from portal.story s where s.language = 'km' and s.search @@ ${words}
      order by s.published_at desc limit 12`
        : sql`select s.title, s.slug, s.language from portal.titled(${words}) with ordinality as found(id, place),
      lateral (select title, slug, language from portal.story where id = found.id offset 0) as s order by found.place`
    }`.execute(db)
  return rows
    .toSorted((a, b) => Number(b.language === locale) - Number(a.language === locale))
    .slice(0, 4)
    .map(({ title, slug, language }) => ({ kind: 'story', label: title, path: paths.story(slug), language }))
}
