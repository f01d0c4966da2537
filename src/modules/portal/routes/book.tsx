import { type Context, Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { fold } from '#platform/text/fold.ts'
import { compareVietnamese } from '#platform/text/names.ts'
import { type AskedBook, bookAddress, GoldenBookPage } from '../pages/golden-book.tsx'
import { inLanguage, paths } from '../paths.ts'
import { listBookChoices, readBook } from '../queries/golden-book.ts'
import { type Register, unitName } from '../register.ts'
import { listed } from '../shown.ts'
import { answerKept, pageNumber, pageText, type Portal } from './kept.tsx'

/** The golden book. The whole of it is kept, page by page; what somebody searched for is not. */
export function bookRoutes({ portalDb: db, pages, demo, readRegister }: Portal, locale: Locale) {
  return new Hono().get(paths.book, async (c) => {
    const page = pageNumber(c)
    const mark = pages.mark()
    const register = await readRegister()
    const asked = read(c, register)
    const make = async () => {
      const [book, choices] = await Promise.all([
        readBook(db, locale, filterOf(asked, register), page),
        listBookChoices(db, locale),
      ])
      const places = choices.unitIds
        .flatMap((id) => register.units.get(id) ?? [])
        .map((unit) => ({ slug: unit.slug, name: unitName(unit, locale) }))
        .sort((a, b) => compareVietnamese(a.name, b.name))
      const shown = { locale, demo, register, asked, book, page }
      return {
        body: pageText(<GoldenBookPage {...shown} choices={{ ...choices, places }} />),
        tags: [...listed(), ...new Set(book.lines.map(({ unitId }) => `unit:${unitId}`))],
      }
    }
    const address = bookAddress(inLanguage(locale, paths.book), asked, page)
    if (!Object.values(asked).some(Boolean)) return answerKept(c, pages, address, make, mark)
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    return c.html((await make()).body)
  })
}

/** What was asked for; a strange or repeated part of the query counts as not given. */
function read(c: Context, register: Register): AskedBook {
  const field = register.fields.find(({ slug }) => slug === c.req.query('linh-vuc'))
  const place = [...register.units.values()].find(({ slug }) => slug === c.req.query('noi'))
  const year = c.req.query('nam') ?? ''
  const title = c.req.query('danh-hieu') ?? ''
  const q = (c.req.query('q') ?? '')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, 100)
  return {
    ...{ q, field: field?.slug ?? '', place: place?.slug ?? '', year: /^20\d\d$/.test(year) ? year : '' },
    title: /^[a-z-]{1,60}$/.test(title) ? title : '',
  }
}

const filterOf = (asked: AskedBook, register: Register) => ({
  words: fold(asked.q).trim(),
  fieldId: register.fields.find(({ slug }) => slug === asked.field)?.id,
  unitId: [...register.units.values()].find(({ slug }) => asked.place && slug === asked.place)?.id,
  year: asked.year ? Number(asked.year) : undefined,
  titleKey: asked.title || undefined,
})
