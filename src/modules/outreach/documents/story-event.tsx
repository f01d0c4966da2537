import { renderToString } from 'preact-render-to-string'
import { storyPaths } from '#modules/stories/index.ts'
import { RichText } from '#platform/rich-text/render.tsx'
import { plainText } from '#platform/rich-text/text.ts'
import type { Locale } from '#platform/i18n.ts'
import type { ToldStory } from '../queries/told-story.ts'

/** What another site is told, as docs/webhook.schema.json describes it for its programmers. */
export type StoryEvent = { type: string; timestamp: string; data: Record<string, unknown> }

type Told = ToldStory & { edition: number; firstPublishedAt: Date }
type Place = { baseUrl: string; at: Date }

/** The width at which other sites are given pictures: those of our own pages. */
const width = 1600
const pictureAddress = (baseUrl: string, sha256: string) => `${baseUrl}/anh/${sha256}-${width}.webp`

/** A story is out, or was put right: all that the other site needs to show it as it stands. */
export function storyEvent(story: Told, isKnown: boolean, { baseUrl, at }: Place): StoryEvent {
  const { body, language, coverId, pictures } = story
  const src = (sha256: string) => pictureAddress(baseUrl, sha256)
  const shown = (id: string) => {
    const found = pictures.get(id)
    return found && { ...found, src: src(found.sha256), width, height: Math.round((width * 2) / 3) }
  }
  const html = renderToString(<RichText doc={body} locale={language} picture={shown} />)
  return {
    type: isKnown ? 'story.corrected' : 'story.published',
    timestamp: at.toISOString(),
    data: {
      ...{ id: story.id, edition: story.edition, language, title: story.title, standfirst: story.standfirst },
      ...{ author: story.author, html, text: plainText(body), correction: story.correction },
      ...{ field: story.field, unit: story.unitName, canonical: canonicalOf(story, baseUrl) },
      ...{ published: story.firstPublishedAt.toISOString(), changed: story.publishedAt.toISOString() },
      cover: coverId && pictures.has(coverId) ? pictureOf(pictures.get(coverId)!, src) : null,
      pictures: [...pictures.values()].filter(({ id }) => id !== coverId).map((it) => pictureOf(it, src)),
    },
  }
}

type Down = { id: string; edition: number; language: Locale; slug: string }

/** A story is to be shown no longer. Why is the business of the people in it, and told to nobody. */
export const takenDownEvent = (story: Down, { baseUrl, at }: Place): StoryEvent => ({
  ...{ type: 'story.taken_down', timestamp: at.toISOString() },
  data: { id: story.id, edition: story.edition, language: story.language, canonical: canonicalOf(story, baseUrl) },
})

/** Nothing but a sign of life. */
export const testEvent = ({ baseUrl, at }: Place): StoryEvent => ({
  ...{ type: 'test', timestamp: at.toISOString() },
  data: { from: baseUrl },
})

const canonicalOf = (it: { slug: string; language: Locale }, baseUrl: string) =>
  `${baseUrl}${storyPaths.portal(it.slug, it.language)}`

const pictureOf = (
  it: { sha256: string; alt: string; credit: string; caption: string },
  src: (sha256: string) => string,
) => ({ address: src(it.sha256), alt: it.alt, credit: it.credit, caption: it.caption })
