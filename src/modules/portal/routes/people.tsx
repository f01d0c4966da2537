import { Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { ExemplarPage } from '../pages/exemplar.tsx'
import { ModelPage } from '../pages/model.tsx'
import { ModelsPage } from '../pages/models.tsx'
import { inLanguage, paged, paths } from '../paths.ts'
import { listCommendationsOf } from '../queries/golden-book.ts'
import { findExemplar } from '../queries/exemplars.ts'
import { findModel, listModels } from '../queries/models.ts'
import { listStories } from '../queries/stories.ts'
import { listed, shownBy, shownByExemplars } from '../shown.ts'
import { answerKept, pageNumber, pageText, type Portal } from './kept.tsx'

const perPage = 24

/** Exemplars and the ways of doing things that others can follow. */
export function peopleRoutes({ portalDb: db, pages, demo, readRegister, readCatalogue }: Portal, locale: Locale) {
  const around = async (exemplarId: string) => {
    const [register, catalogue] = await Promise.all([readRegister(), readCatalogue()])
    return [register, await listStories(db, catalogue, locale, { exemplarIds: [exemplarId] }, { limit: 8 })] as const
  }

  return new Hono()
    .get('/dien-hinh/:slug', (c) => {
      const slug = c.req.param('slug')
      return answerKept(c, pages, inLanguage(locale, paths.exemplar(slug)), async () => {
        const exemplar = (await findExemplar(db, slug)) ?? missing()
        const [[register, stories], honours] = await Promise.all([
          around(exemplar.id),
          listCommendationsOf(db, locale, exemplar.id),
        ])
        return {
          body: pageText(<ExemplarPage {...{ locale, demo, register, exemplar, stories, honours }} />),
          tags: [...listed(), ...shownByExemplars([exemplar]), ...shownBy(stories)],
        }
      })
    })
    .get('/mo-hinh', (c) => {
      const page = pageNumber(c)
      return answerKept(c, pages, inLanguage(locale, paged(paths.models, page)), async () => {
        const [register, { models, total }] = await Promise.all([
          readRegister(),
          listModels(db, { limit: perPage, offset: (page - 1) * perPage }),
        ])
        if (page > 1 && models.length === 0) missing()
        const count = Math.ceil(total / perPage)
        return {
          body: pageText(<ModelsPage {...{ locale, demo, register, models, page }} pages={count} />),
          tags: [...listed(), ...shownByExemplars(models)],
        }
      })
    })
    .get('/mo-hinh/:slug', (c) => {
      const slug = c.req.param('slug')
      return answerKept(c, pages, inLanguage(locale, paths.model(slug)), async () => {
        const exemplar = (await findModel(db, slug)) ?? missing()
        const [register, stories] = await around(exemplar.id)
        return {
          body: pageText(<ModelPage {...{ locale, demo, register, exemplar, stories }} />),
          tags: [...listed(), ...shownByExemplars([exemplar]), ...shownBy(stories)],
        }
      })
    })
}

function missing(): never {
  throw new Refusal('missing', 'notFound')
}
