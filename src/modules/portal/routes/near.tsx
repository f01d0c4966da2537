import { Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { countChosen } from '../chosen.ts'
import { NearPage } from '../pages/near.tsx'
import { inLanguage, paths } from '../paths.ts'
import { countByCommune } from '../place-counts.ts'
import type { Catalogue } from '../queries/catalogue.ts'
import { readBoundaries } from '../queries/register.ts'
import { listed } from '../shown.ts'
import { answerKept, pageText, type Portal } from './kept.tsx'

/** «Near me», «in my trade»: choosing them by hand. */
export function nearRoutes({ portalDb: db, pages, demo, readRegister, readCatalogue }: Portal, locale: Locale) {
  return new Hono().get(paths.near, (c) =>
    answerKept(c, pages, inLanguage(locale, paths.near), async () => {
      const [register, catalogue, boundaries] = await Promise.all([readRegister(), readCatalogue(), readBoundaries(db)])
      const places = countByCommune(register, countChosen(catalogue, locale, 'place'), boundaries)
      const trades = countTrades(catalogue, locale)
      return {
        body: pageText(<NearPage {...{ locale, demo, places, trades }} />),
        tags: listed({ all: true }),
      }
    }),
  )
}

/** The trades of the people whom stories tell of, those with the most stories first. */
function countTrades({ best, tradeNames }: Catalogue, locale: Locale) {
  const counts = new Map<string, number>()
  for (const { trades } of best[locale]) for (const it of trades) counts.set(it, (counts.get(it) ?? 0) + 1)
  return [...counts]
    .map(([slug, count]) => ({ slug, count, name: tradeNames.get(slug) ?? slug }))
    .toSorted((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
}
