import { type Context, Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { type Asked, SearchPage } from '../pages/search.tsx'
import { listYears } from '../queries/figures.ts'
import { readRegister } from '../queries/register.ts'
import { searchStories } from '../queries/search.ts'
import { findUnits } from '../register.ts'
import { searchWords } from '../search-words.ts'
import { pageNumber, pageText, type Portal } from './kept.tsx'

/** Search. Its pages are never kept: there is no end of what people may type. */
export function searchRoutes({ portalDb: db, demo }: Portal, locale: Locale) {
  return new Hono().get('/tim', async (c) => {
    const asked = read(c)
    const page = pageNumber(c)
    const words = searchWords(asked.q)
    const [register, figures] = await Promise.all([readRegister(db), listYears(db)])
    const years = figures
      .filter(({ stories }) => stories > 0)
      .map(({ year }) => year)
      .reverse()
    const field = register.fields.find(({ slug }) => slug === asked.field)
    const year = years.find((it) => String(it) === asked.year)
    const shown = { q: asked.q, field: field?.slug ?? '', year: year ? String(year) : '' }
    const found = words && (await searchStories(db, locale, words, { fieldId: field?.id, year }, page))
    const result = found && { ...found, page, units: page === 1 ? findUnits(register, asked.q) : [] }
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    return c.html(pageText(<SearchPage {...{ locale, demo, register, result, years }} asked={shown} />))
  })
}

/** What was typed, without what no text holds; a repeated or strange part of the query counts as not given. */
function read(c: Context): Asked {
  const q = (c.req.query('q') ?? '')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, 200)
  return { q, field: c.req.query('linh-vuc') ?? '', year: c.req.query('nam') ?? '' }
}
