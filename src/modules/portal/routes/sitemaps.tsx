import { Hono } from 'hono'
import { locales } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { t as shared } from '#ui/messages.ts'
import { siteAddress } from '#ui/site.ts'
import {
  mostAddresses,
  mostNews,
  newsFor,
  newsSitemap,
  type SitemapEntry,
  sitemap,
  sitemapIndex,
} from '../documents/sitemap.ts'
import { inLanguage, paths, storyAddress } from '../paths.ts'
import { listAddresses, listNewest } from '../queries/feeds.ts'
import { listed } from '../shown.ts'
import { answerKept, type Portal } from './kept.tsx'

const type = 'application/xml; charset=utf-8'
const partPath = (part: number) => (part === 1 ? '/sitemap.xml' : `/sitemap-${part}.xml`)
/** Public rooms of other modules: letters to readers, opinions before an honour of the State. */
const otherRooms = ['/dang-ky-thu', '/lay-y-kien']
const newsPath = '/sitemap-tin-moi.xml'

/** What search engines are told of: a list of sitemaps, every address with its pictures, and the news of two days. */
export function sitemapRoutes({ portalDb: db, pages, now, readRegister }: Portal) {
  const addresses = pages.remembering(() => listEntries())

  const part = async (number: number) => {
    const entries = (await addresses()).slice((number - 1) * mostAddresses, number * mostAddresses)
    if (number > 1 && entries.length === 0) throw new Refusal('missing', 'notFound')
    return { body: sitemap(entries), type, tags: [...listed({ all: true }), 'events', 'contests'] }
  }

  return new Hono()
    .get('/sitemap-index.xml', (c) =>
      answerKept(c, pages, '/sitemap-index.xml', async () => {
        const parts = Math.max(1, Math.ceil((await addresses()).length / mostAddresses))
        const all = [...Array.from({ length: parts }, (_, at) => partPath(at + 1)), newsPath]
        return { body: sitemapIndex(all.map(siteAddress)), type, tags: listed({ all: true }) }
      }),
    )
    .get('/sitemap.xml', (c) => answerKept(c, pages, partPath(1), () => part(1)))
    .get(newsPath, (c) =>
      answerKept(c, pages, newsPath, async () => {
        const since = now().getTime() - newsFor
        const newest = (await listNewest(db, {}, mostNews)).filter(({ published }) => published.getTime() > since)
        const entries = newest.map((it) => ({ ...it, address: siteAddress(storyAddress(it)) }))
        return { body: newsSitemap(entries, shared('vi').product), type, tags: listed({ all: true }) }
      }),
    )
    .get('/:name{sitemap-[1-9][0-9]?\\.xml}', (c) => {
      const number = Number(/\d+/.exec(c.req.param('name'))![0])
      return answerKept(c, pages, partPath(number), () => part(number))
    })
    .get('/robots.txt', (c) => {
      const closed = ['/lam-viec', paths.suggestions, ...locales.map((it) => `${inLanguage(it, paths.search)}?`)]
      const lines = [
        'User-agent: *',
        ...closed.map((path) => `Disallow: ${path}`),
        `Sitemap: ${siteAddress('/sitemap-index.xml')}`,
      ]
      return c.text(`${lines.join('\n')}\n`)
    })

  async function listEntries(): Promise<SitemapEntry[]> {
    const [{ stories, exemplars, models, events, contests }, { fields, units }] = await Promise.all([
      listAddresses(db),
      readRegister(),
    ])
    const everywhere = [
      ...[paths.home, paths.stories, paths.fields, paths.models, paths.map, paths.book, paths.publications],
      ...[
        paths.programme,
        paths.openData,
        paths.calendar,
        paths.near,
        paths.events,
        paths.contests,
        paths.verify,
        paths.sponsors,
      ],
      ...[paths.exemplars, paths.units, paths.giveTip, paths.need, ...otherRooms],
      ...fields.map(({ slug }) => paths.field(slug)),
      ...[...units.values()]
        .filter(({ valid_to }) => !valid_to || new Date(valid_to) > now())
        .map(({ slug }) => paths.unit(slug)),
      ...exemplars.map(({ slug }) => paths.exemplar(slug)),
      ...models.map(({ slug }) => paths.model(slug)),
      ...events.map(({ slug }) => paths.event(slug)),
      ...contests.map(({ slug }) => paths.contest(slug)),
    ]
    const groupOf = (it: { id: string; originalId: string | null }) => it.originalId ?? it.id
    const groups = Map.groupBy(stories, groupOf)
    return [
      ...everywhere.flatMap((path) => {
        const versions = locales.map((language) => ({ language, address: siteAddress(inLanguage(language, path)) }))
        return versions.map(({ address }) => ({ address, versions }))
      }),
      ...stories.map((story) => {
        const versions = groups.get(groupOf(story)) ?? []
        return {
          address: siteAddress(storyAddress(story)),
          changed: story.changed,
          pictures: story.cover ? [siteAddress(paths.picture(story.cover, 960))] : [],
          versions:
            versions.length > 1
              ? versions.map((it) => ({ language: it.language, address: siteAddress(storyAddress(it)) }))
              : [],
        }
      }),
    ]
  }
}
