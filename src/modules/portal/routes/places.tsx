import { Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { EmbedPage } from '../pages/embed.tsx'
import { MapPage } from '../pages/map-page.tsx'
import { UnitPage } from '../pages/unit.tsx'
import { UnitsPage } from '../pages/units.tsx'
import { inLanguage, paged, paths } from '../paths.ts'
import { countByCommune, countByUnit } from '../place-counts.ts'
import { listMovementsOf } from '../queries/movements.ts'
import { readBoundaries } from '../queries/register.ts'
import { listStories } from '../queries/stories.ts'
import { pageOfStories } from '../queries/story-pages.ts'
import { areaOf } from '../register.ts'
import { listed, shownBy } from '../shown.ts'
import { countChosen } from '../chosen.ts'
import { answerKept, pageNumber, pageText, type Portal } from './kept.tsx'

/** The map of communes, and the page of each unit. */
export function placeRoutes({ portalDb: db, pages, demo, now, readRegister, readCatalogue }: Portal, locale: Locale) {
  return new Hono()
    .get('/ban-do', (c) =>
      answerKept(c, pages, inLanguage(locale, paths.map), async () => {
        const [register, catalogue, boundaries] = await Promise.all([
          readRegister(),
          readCatalogue(),
          readBoundaries(db),
        ])
        const places = countByCommune(register, countChosen(catalogue, locale, 'place'), boundaries)
        return {
          body: pageText(<MapPage {...{ locale, demo, places }} asOf={today(now())} />),
          tags: listed({ all: true }),
        }
      }),
    )
    .get(paths.units, (c) =>
      answerKept(c, pages, inLanguage(locale, paths.units), async () => {
        const [register, catalogue] = await Promise.all([readRegister(), readCatalogue()])
        const counts = countByUnit(register, catalogue.best[locale])
        const body = pageText(<UnitsPage {...{ locale, demo, register, counts }} today={today(now())} />)
        return { body, tags: listed({ all: true }) }
      }),
    )
    .get('/don-vi/:slug', async (c) => {
      const page = pageNumber(c)
      const path = inLanguage(locale, paged(paths.unit(c.req.param('slug')), page))
      return answerKept(c, pages, path, async () => {
        const register = await readRegister()
        const unit = [...register.units.values()].find(({ slug }) => slug === c.req.param('slug'))
        if (!unit) throw new Refusal('missing', 'notFound')
        const unitIds = areaOf(register, unit.id)
        const list = await pageOfStories(db, await readCatalogue(), locale, { unitIds }, page)
        const movements = await listMovementsOf(db, unitIds)
        const ended = unit.valid_to !== null && unit.valid_to <= today(now())
        return {
          body: pageText(<UnitPage {...{ locale, demo, register, unit, ended, movements }} {...list} />),
          tags: [...listed({ unitIds }), `unit:${unit.id}`, 'programme', ...shownBy(list.stories)],
        }
      })
    })
    .get('/nhung/:slug', (c) => {
      const path = inLanguage(locale, paths.embed(c.req.param('slug')))
      return answerKept(c, pages, path, async () => {
        const register = await readRegister()
        const unit = [...register.units.values()].find(({ slug }) => slug === c.req.param('slug'))
        if (!unit) throw new Refusal('missing', 'notFound')
        const unitIds = areaOf(register, unit.id)
        const stories = await listStories(db, await readCatalogue(), locale, { unitIds }, { limit: 6 })
        return {
          body: pageText(<EmbedPage {...{ locale, unit, stories }} />),
          tags: [...listed({ unitIds }), `unit:${unit.id}`, ...shownBy(stories)],
          framed: true,
        }
      })
    })
}
