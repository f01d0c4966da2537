import { type Context, Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { ExemplarPage } from '../pages/exemplar.tsx'
import { ExemplarsPage } from '../pages/exemplars.tsx'
import { ModelPage } from '../pages/model.tsx'
import { ModelsPage } from '../pages/models.tsx'
import { exemplarsPath, inLanguage, paged, paths } from '../paths.ts'
import { listCommendationsOf } from '../queries/golden-book.ts'
import { countShownByField, listShown } from '../queries/exemplar-list.ts'
import { findExemplar, findMoved } from '../queries/exemplars.ts'
import { findModel, listModels } from '../queries/models.ts'
import { readBoundaries } from '../queries/register.ts'
import { findModelSound } from '../queries/sounds.ts'
import { listStories } from '../queries/stories.ts'
import { listed, shownBy, shownByExemplars } from '../shown.ts'
import { answerKept, pageNumber, pageText, type Portal } from './kept.tsx'

const perPage = 24
const mostListed = 50

/** Exemplars and the ways of doing things that others can follow. */
export function peopleRoutes({ portalDb: db, pages, demo, readRegister, readCatalogue }: Portal, locale: Locale) {
  const around = async (exemplarId: string) => {
    const [register, catalogue] = await Promise.all([readRegister(), readCatalogue()])
    return [register, await listStories(db, catalogue, locale, { exemplarIds: [exemplarId] }, { limit: 8 })] as const
  }

  return new Hono()
    .get(paths.exemplars, (c) => exemplarList(c))
    .get('/dien-hinh/:slug', async (c) => {
      const slug = c.req.param('slug')
      const page = answerKept(c, pages, inLanguage(locale, paths.exemplar(slug)), async () => {
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
      return await page.catch(async (error: unknown) => {
        const kept = error instanceof Refusal && error.kind === 'missing' ? await findMoved(db, slug) : undefined
        if (!kept) throw error
        return c.redirect(inLanguage(locale, paths.exemplar(kept)), 302)
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
        const [[register, stories], sound, boundaries] = await Promise.all([
          around(exemplar.id),
          findModelSound(db, exemplar.id),
          readBoundaries(db),
        ])
        return {
          body: pageText(<ModelPage {...{ locale, demo, register, exemplar, stories, sound, boundaries }} />),
          tags: [...listed(), ...shownByExemplars([exemplar]), ...shownBy(stories)],
        }
      })
    })

  async function exemplarList(c: Context) {
    const page = pageNumber(c)
    const mark = pages.mark()
    const register = await readRegister()
    const asked = c.req.query('linh-vuc')
    const field = register.fields.find(({ slug }) => slug === asked)
    if (asked && !field) missing()
    const make = async () => {
      const [{ exemplars, total }, counts] = await Promise.all([
        listShown(db, { fieldId: field?.id, limit: mostListed, offset: (page - 1) * mostListed }),
        countShownByField(db),
      ])
      if (page > 1 && exemplars.length === 0) missing()
      const props = { locale, demo, register, field, counts, exemplars, total, page }
      const body = pageText(<ExemplarsPage {...props} pages={Math.ceil(total / mostListed)} />)
      return {
        body,
        tags: [...listed(), ...exemplars.flatMap((it) => [`exemplar:${it.id}`, `subject:${it.subjectId}`])],
      }
    }
    return answerKept(c, pages, inLanguage(locale, paged(exemplarsPath(field?.slug), page)), make, mark)
  }
}

function missing(): never {
  throw new Refusal('missing', 'notFound')
}
