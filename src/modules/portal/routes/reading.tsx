import { Hono } from 'hono'
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
import { readBoundaries, readRegister } from '../queries/register.ts'
import { listRelated } from '../queries/related.ts'
import { countByField, countByPlace, listStories } from '../queries/stories.ts'
import { readToday } from '../queries/today.ts'
import { findStory, isGone, type Story } from '../queries/story.ts'
import { listed, shownBy, shownByExemplars } from '../shown.ts'
import { answerKept, pageText, type Portal } from './kept.tsx'

/** The front page and the stories, in one language. */
export function readingRoutes({ portalDb: db, pages, demo, now }: Portal, locale: Locale) {
  return new Hono()
    .get('/', (c) =>
      answerKept(c, pages, inLanguage(locale, paths.home), async () => {
        const [register, stories, fieldCounts, { models, total: modelTotal }, years, byPlace, boundaries] =
          await Promise.all([
            readRegister(db),
            listStories(db, locale, {}, { limit: 12 }),
            countByField(db, locale),
            listModels(db, { limit: 3 }),
            listYears(db),
            countByPlace(db, locale),
            readBoundaries(db),
          ])
        const brought = await readToday(db, locale, now(), register)
        const total = [...fieldCounts.values()].reduce((sum, it) => sum + it, 0)
        const places = countByCommune(register, byPlace, boundaries)
        const props = { locale, demo, register, total, fieldCounts, models, modelTotal, years, places, today: brought }
        return {
          body: pageText(<HomePage {...props} stories={ledByPicture(stories)} />),
          tags: [
            ...listed({ all: true }),
            'programme',
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
      const story = known ? undefined : await findStory(db, slug)
      if (!known && !story) {
        if (!(await isGone(db, slug))) throw new Refusal('missing', 'notFound')
        return c.html(pageText(<GonePage {...{ locale, demo, path }} />), 410)
      }
      if (story && story.language !== locale) return c.redirect(storyAddress(story), 301)
      return answerKept(c, pages, inLanguage(locale, path), () => storyPage(story!), mark)
    })

  async function storyPage(story: Story) {
    const ids = story.told.map(({ id }) => id)
    const [register, exemplars] = await Promise.all([readRegister(db), listExemplars(db, ids)])
    const related = await listRelated(db, locale, story, register)
    const publishedOn = today(story.publishedAt)
    const editedOn = today(story.editedAt)
    return {
      body: pageText(<StoryPage {...{ locale, demo, register, story, exemplars, related, publishedOn, editedOn }} />),
      tags: [...shownBy([story, ...related]), ...shownByExemplars(exemplars)],
    }
  }
}

/** The front page is led by the newest story that has a picture. */
function ledByPicture<T extends { cover: unknown }>(stories: T[]): T[] {
  const lead = stories.slice(0, 4).find(({ cover }) => cover)
  return lead ? [lead, ...stories.filter((it) => it !== lead)] : stories
}
