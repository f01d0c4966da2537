import { type Context, Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { FieldPage } from '../pages/field.tsx'
import { FieldsPage } from '../pages/fields.tsx'
import { StoriesPage } from '../pages/stories.tsx'
import { inLanguage, paged, paths, topicPath } from '../paths.ts'
import { pageOfStories } from '../queries/story-pages.ts'
import { listed, shownBy } from '../shown.ts'
import { countChosen } from '../chosen.ts'
import { answerKept, pageNumber, pageText, type Portal } from './kept.tsx'

/** The lists of stories: all of them, and those of a field or topic. */
export function listRoutes({ portalDb: db, pages, demo, readRegister, readCatalogue }: Portal, locale: Locale) {
  return new Hono()
    .get('/tin-bai', (c) => {
      const page = pageNumber(c)
      return answerKept(c, pages, inLanguage(locale, paged(paths.stories, page)), async () => {
        const [register, catalogue] = await Promise.all([readRegister(), readCatalogue()])
        const counts = countChosen(catalogue, locale, 'field')
        const list = await pageOfStories(db, catalogue, locale, {}, page)
        return {
          body: pageText(<StoriesPage {...{ locale, demo, register, counts }} {...list} />),
          tags: [...listed({ all: true }), ...shownBy(list.stories)],
        }
      })
    })
    .get('/linh-vuc', (c) =>
      answerKept(c, pages, inLanguage(locale, paths.fields), async () => {
        const [register, catalogue] = await Promise.all([readRegister(), readCatalogue()])
        const counts = countChosen(catalogue, locale, 'field')
        return { body: pageText(<FieldsPage {...{ locale, demo, register, counts }} />), tags: listed({ all: true }) }
      }),
    )
    .get('/linh-vuc/:slug', (c) => fieldPage(c))

  async function fieldPage(c: Context) {
    const page = pageNumber(c)
    const mark = pages.mark()
    const register = await readRegister()
    const field = register.fields.find(({ slug }) => slug === c.req.param('slug'))
    if (!field) throw new Refusal('missing', 'notFound')
    const asked = c.req.query('chu-de')
    const topic = register.topics.find((it) => it.field_id === field.id && it.slug === asked)
    if (asked && !topic) throw new Refusal('missing', 'notFound')
    const path = topic ? topicPath(field.slug, topic.slug) : paths.field(field.slug)
    const address = inLanguage(locale, paged(path, page))
    const make = async () => {
      const catalogue = await readCatalogue()
      const counts = countChosen(catalogue, locale, 'field')
      const topicCounts = countChosen(catalogue, locale, 'topic')
      const list = await pageOfStories(db, catalogue, locale, { fieldId: field.id, topicId: topic?.id }, page)
      return {
        body: pageText(<FieldPage {...{ locale, demo, register, field, topic, counts, topicCounts }} {...list} />),
        tags: [...listed({ all: true }), ...shownBy(list.stories)],
      }
    }
    return answerKept(c, pages, address, make, mark)
  }
}
