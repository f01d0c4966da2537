import { type Context, Hono } from 'hono'
import { locales } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { assetPath } from '#ui/assets.ts'
import { t as shared } from '#ui/messages.ts'
import { siteAddress } from '#ui/site.ts'
import { atom, type Feed, jsonFeed, rss } from '../documents/feeds.ts'
import { type SitemapEntry, sitemap } from '../documents/sitemap.ts'
import { t } from '../messages.ts'
import { inLanguage, paths, storyAddress } from '../paths.ts'
import { listAddresses, listNewest } from '../queries/feeds.ts'
import { readRegister } from '../queries/register.ts'
import { nameIn } from '../register.ts'
import { listed } from '../shown.ts'
import { answerKept, type Portal } from './kept.tsx'

const forms = [
  { path: '/feed.xml', write: rss, type: 'application/rss+xml; charset=utf-8' },
  { path: '/feed.atom', write: atom, type: 'application/atom+xml; charset=utf-8' },
  { path: '/feed.json', write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
]

/** The stories for readers' programs and the addresses for search engines. */
export function feedRoutes({ portalDb: db, pages, now }: Portal) {
  const app = new Hono()
  for (const { path, write, type } of forms)
    app.get(path, async (c) => {
      const mark = pages.mark()
      const field = await fieldAsked(c)
      const address = field ? `${path}?linh-vuc=${field.slug}` : path
      return answerKept(
        c,
        pages,
        address,
        async () => {
          const body = write(await feed(address, field))
          return { body, type, tags: listed(field ? { fieldIds: [field.id] } : { all: true }) }
        },
        mark,
      )
    })

  return app
    .get('/sitemap.xml', (c) =>
      answerKept(c, pages, '/sitemap.xml', async () => {
        return { body: sitemap(await addresses()), type: 'application/xml; charset=utf-8', tags: listed({ all: true }) }
      }),
    )
    .get('/favicon.ico', (c) => c.redirect(assetPath('icon.svg'), 302))
    .get('/robots.txt', (c) => {
      const closed = ['/lam-viec', ...locales.map((it) => inLanguage(it, paths.search))]
      const lines = [
        'User-agent: *',
        ...closed.map((path) => `Disallow: ${path}`),
        `Sitemap: ${siteAddress('/sitemap.xml')}`,
      ]
      return c.text(`${lines.join('\n')}\n`)
    })

  async function fieldAsked(c: Context) {
    const asked = c.req.query('linh-vuc')
    if (asked === undefined) return undefined
    const { fields } = await readRegister(db)
    const field = fields.find(({ slug }) => slug === asked)
    if (!field) throw new Refusal('missing', 'notFound')
    return field
  }

  async function feed(address: string, field: { id: string; slug: string } | undefined): Promise<Feed> {
    const [{ fields }, stories] = await Promise.all([readRegister(db), listNewest(db, field?.id, 50)])
    const fieldName = (id: string) => nameIn(fields.find((it) => it.id === id)!, 'vi')
    const name = shared('vi').product
    return {
      title: field ? `${name}: ${fieldName(field.id)}` : name,
      about: t('vi').feedAbout,
      home: siteAddress(field ? paths.field(field.slug) : paths.home),
      self: siteAddress(address),
      updated: stories.reduce((latest, it) => (it.updated > latest ? it.updated : latest), new Date(0)),
      entries: stories.map((it) => ({
        ...{ id: it.id, language: it.language, title: it.title, summary: it.standfirst },
        ...{ published: it.published, updated: it.updated, field: fieldName(it.fieldId) },
        address: siteAddress(storyAddress(it)),
        picture: siteAddress(paths.card(it.slug)),
      })),
    }
  }

  async function addresses(): Promise<SitemapEntry[]> {
    const [{ stories, exemplars, models }, { fields, units }] = await Promise.all([listAddresses(db), readRegister(db)])
    const lists = [paths.home, paths.stories, paths.fields, paths.models, paths.map, paths.book]
    const alone = [
      ...lists,
      ...fields.map(({ slug }) => paths.field(slug)),
      ...[...units.values()]
        .filter(({ valid_to }) => !valid_to || new Date(valid_to) > now())
        .map(({ slug }) => paths.unit(slug)),
      ...exemplars.map(({ slug }) => paths.exemplar(slug)),
      ...models.map(({ slug }) => paths.model(slug)),
    ]
    const groupOf = (it: { id: string; originalId: string | null }) => it.originalId ?? it.id
    const groups = Map.groupBy(stories, groupOf)
    return [
      ...alone.map((path) => ({ address: siteAddress(path) })),
      ...stories.map((story) => {
        const versions = groups.get(groupOf(story)) ?? []
        return {
          address: siteAddress(storyAddress(story)),
          changed: story.changed,
          versions:
            versions.length > 1
              ? versions.map((it) => ({ language: it.language, address: siteAddress(storyAddress(it)) }))
              : [],
        }
      }),
    ]
  }
}
