import { type Context, Hono } from 'hono'
import { type Locale, locales } from '#platform/i18n.ts'
import { type Asked, SearchPage } from '../pages/search.tsx'
import type { Catalogue } from '../queries/catalogue.ts'
import { findContests } from '../queries/contests.ts'
import { searchStories } from '../queries/search.ts'
import { suggest } from '../queries/suggestions.ts'
import { areaOf, findUnits, heirsOf, type Register } from '../register.ts'
import { searchWords } from '../search-words.ts'
import { kindOfWord, wordOfKind } from '../subject-words.ts'
import { inLanguage, paths } from '../paths.ts'
import { pageNumber, pageText, type Portal } from './kept.tsx'

/** Search. Its pages are never kept: there is no end of what people may type. */
export function searchRoutes({ portalDb: db, demo, readRegister, readCatalogue }: Portal, locale: Locale) {
  /** What begins as was typed, or at least as its first word. */
  const alike = async (q: string, known: Register) => {
    const whole = await suggest(db, known, locale, q)
    return whole.length > 0 ? whole : suggest(db, known, locale, q.split(' ')[0]!)
  }

  return new Hono()
    .get(paths.search, async (c) => {
      const page = pageNumber(c)
      const [known, all] = await Promise.all([readRegister(), readCatalogue()])
      const asked = read(c, known, all)
      const words = searchWords(asked.q)
      const isAsked = words !== undefined || isNarrowed(asked)
      const context = { catalogue: all, heirs: heirsOf(known), locale }
      const found = isAsked ? await searchStories(db, words, filterOf(asked, known), page, context) : undefined
      const units = page === 1 && words ? findUnits(known, asked.q) : []
      const contests = page === 1 && words ? await findContests(db, asked.q) : []
      const others = found?.total === 0 && !isNarrowed(asked) ? await alike(asked.q, known) : []
      const result = found && { ...found, page, units, contests, others }
      c.header('cache-control', 'no-store')
      if (isAsked) c.header('x-robots-tag', 'noindex')
      return c.html(
        pageText(<SearchPage {...{ locale, demo, register: known, result, asked }} tradeNames={all.tradeNames} />),
      )
    })
    .get(paths.suggestions, async (c) => {
      c.header('cache-control', 'no-store')
      c.header('x-robots-tag', 'noindex')
      const found = await suggest(db, await readRegister(), locale, typed(c))
      return c.json(
        found.map(({ kind, label, path, language }) => ({ kind, label, language, href: inLanguage(language, path) })),
      )
    })
}

const isNarrowed = ({ q: _, ...narrowed }: Asked) => Object.values(narrowed).some(Boolean)

/** What was typed, without what no text holds. */
const typed = (c: Context) =>
  (c.req.query('q') ?? '')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, 200)

/** What was asked for; a repeated or strange part of the query counts as not given. */
function read(c: Context, register: Register, { tradeNames }: Catalogue): Asked {
  const field = register.fields.find(({ slug }) => slug === c.req.query('linh-vuc'))
  const place = [...register.units.values()].find(({ slug }) => slug === c.req.query('noi'))
  const year = c.req.query('nam') ?? ''
  const kind = kindOfWord(c.req.query('loai') ?? '')
  const language = locales.find((it) => it === c.req.query('tieng'))
  return {
    ...{ q: typed(c), field: field?.slug ?? '', place: place?.slug ?? '', year: /^20\d\d$/.test(year) ? year : '' },
    ...{ kind: kind ? wordOfKind(kind) : '', language: language ?? '' },
    trade: tradeNames.has(c.req.query('nghe') ?? '') ? c.req.query('nghe')! : '',
  }
}

function filterOf(asked: Asked, register: Register) {
  const place = [...register.units.values()].find(({ slug }) => asked.place && slug === asked.place)
  return {
    fieldId: register.fields.find(({ slug }) => slug === asked.field)?.id,
    year: asked.year ? Number(asked.year) : undefined,
    kind: kindOfWord(asked.kind),
    trade: asked.trade || undefined,
    language: locales.find((it) => it === asked.language),
    placeIds: place && new Set(areaOf(register, place.id)),
  }
}
