import { type Context, Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { GonePage } from '../pages/gone.tsx'
import { HomePage } from '../pages/home.tsx'
import { StoryPage } from '../pages/story.tsx'
import { inLanguage, paths, storyAddress } from '../paths.ts'
import { countByCommune } from '../place-counts.ts'
import { listExemplars } from '../queries/exemplars.ts'
import { listYears } from '../queries/figures.ts'
import { listModels } from '../queries/models.ts'
import { readBoundaries } from '../queries/register.ts'
import { listRelated } from '../queries/related.ts'
import { listStories } from '../queries/stories.ts'
import { readToday } from '../queries/today.ts'
import { findLost, findStory, type Lost, type Story } from '../queries/story.ts'
import { listed, shownBy, shownByExemplars } from '../shown.ts'
import { countChosen } from '../chosen.ts'
import { answerKept, pageText, type Portal } from './kept.tsx'

/** The front page and the stories, in one language. */
export function readingRoutes({ portalDb: db, pages, demo, now, readRegister, readCatalogue }: Portal, locale: Locale) {
  const lostAt = pages.rememberingEach<Lost>()
  return new Hono()
    .get('/', (c) =>
      answerKept(c, pages, inLanguage(locale, paths.home), async () => {
        const [register, catalogue] = await Promise.all([readRegister(), readCatalogue()])
        const [stories, { models, total: modelTotal }, years, boundaries] = await Promise.all([
          listStories(db, catalogue, locale, {}, { limit: 12 }),
          listModels(db, { limit: 3 }),
          listYears(db),
          readBoundaries(db),
        ])
        const fieldCounts = countChosen(catalogue, locale, 'field')
        const brought = await readToday(db, catalogue, locale, now(), register)
        const total = [...fieldCounts.values()].reduce((sum, it) => sum + it, 0)
        const places = countByCommune(register, countChosen(catalogue, locale, 'place'), boundaries)
        const props = { locale, demo, register, total, fieldCounts, models, modelTotal, years, places, today: brought }
        return {
          body: pageText(<HomePage {...props} stories={ledByPicture(stories)} />),
          tags: [
            ...listed({ all: true }),
            'programme',
            'events',
            ...shownBy([...stories, ...brought.stories]),
            ...shownByExemplars(models),
          ],
        }
      }),
    )
    .get('/tin-bai/:slug', async (c) => {
      const slug = c.req.param('slug')
      const path = paths.story(slug)
      const known = pages.find(inLanguage(locale, path))
      const mark = pages.mark()
      let story: Story | undefined
      const lost = known
        ? undefined
        : await lostAt(slug, async () => {
            story = await findStory(db, slug)
            return story ? undefined : findLost(db, slug)
          })
      if (lost === 'gone') return c.html(pageText(<GonePage {...{ locale, demo, path }} />), 410)
      if (lost) return moved(c, lost)
      if (!known && !story) throw new Refusal('missing', 'notFound')
      if (story && story.language !== locale) return c.redirect(storyAddress(story), 301)
      return answerKept(c, pages, inLanguage(locale, path), () => storyPage(story!), mark)
    })

  async function storyPage(story: Story) {
    const ids = story.told.map(({ id }) => id)
    const [register, catalogue, exemplars] = await Promise.all([
      readRegister(),
      readCatalogue(),
      listExemplars(db, ids),
    ])
    const related = await listRelated(db, catalogue, locale, story, register)
    const publishedOn = today(story.publishedAt)
    const editedOn = today(story.editedAt)
    return {
      body: pageText(<StoryPage {...{ locale, demo, register, story, exemplars, related, publishedOn, editedOn }} />),
      tags: [...shownBy([story, ...related]), ...shownByExemplars(exemplars)],
    }
  }
}

/** Leads on for good; whoever keeps that asks again, for a story may come back to where it was. */
function moved(c: Context, to: Exclude<Lost, 'gone'>): Response {
  c.header('cache-control', 'public, no-cache')
  return c.redirect(storyAddress(to) + new URL(c.req.url).search, 301)
}

/** The front page is led by the newest story that has a picture. */
function ledByPicture<T extends { cover: unknown }>(stories: T[]): T[] {
  const lead = stories.slice(0, 4).find(({ cover }) => cover)
  return lead ? [lead, ...stories.filter((it) => it !== lead)] : stories
}
