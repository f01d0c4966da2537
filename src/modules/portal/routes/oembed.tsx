import { type Context, Hono } from 'hono'
import { locales } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { t as shared } from '#ui/messages.ts'
import { siteAddress } from '#ui/site.ts'
import { xml } from '#platform/text/xml.ts'
import { inLanguage, paths } from '../paths.ts'
import { type Story, storyAt } from '../queries/story.ts'
import { unitName } from '../register.ts'
import type { Portal } from './kept.tsx'

/** What other sites show of one of our addresses (oembed.com): a story as a link with its card, a unit as its column. */
export function oembedRoutes({ portalDb: db, pages, asset, readRegister }: Portal) {
  const stories = pages.rememberingEach<Told>()

  return new Hono()
    .get(paths.embedScript, (c) =>
      c.body(new Uint8Array(asset('guong-sang-cot.js')), 200, {
        ...{ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=3600' },
        ...{ 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' },
      }),
    )
    .get(paths.oembed, async (c) => {
      if ((c.req.query('format') ?? 'json') !== 'json') return c.text('Only format=json is given.', 501)
      const path = pathOf(c.req.query('url') ?? '')
      const found = path && ((await story(path)) ?? (await unit(path, c)))
      if (!found) throw new Refusal('missing', 'notFound')
      c.header('cache-control', 'public, no-cache')
      c.header('access-control-allow-origin', '*')
      return c.json({
        ...{ version: '1.0', provider_name: shared('vi').product, provider_url: siteAddress('/'), cache_age: 3600 },
        ...found,
      })
    })

  async function story(path: string) {
    const slug = /^(?:\/(?:km|en))?\/tin-bai\/([^/]+)$/.exec(path)?.[1]
    const found = slug === undefined ? undefined : await stories(slug, () => read(slug))
    if (!found) return undefined
    return {
      ...{ type: 'link', title: found.title },
      ...(found.author && { author_name: found.author }),
      thumbnail_url: siteAddress(paths.card(found.slug)),
      ...{ thumbnail_width: 1200, thumbnail_height: 630 },
    }
  }

  async function read(slug: string): Promise<Told | undefined> {
    const it = await storyAt(db, slug)
    return it && { title: it.title, author: it.author, slug: it.slug }
  }

  async function unit(path: string, c: Context) {
    const [, prefix, slug] = /^(?:\/(km|en))?\/don-vi\/([^/]+)$/.exec(path) ?? []
    const known = slug && [...(await readRegister()).units.values()].find((it) => it.slug === slug)
    if (!known) return undefined
    const locale = locales.find((it) => it === prefix) ?? 'vi'
    const title = unitName(known, locale)
    const most = (name: string, usual: number) => {
      const asked = Number(c.req.query(name))
      return Number.isInteger(asked) && asked > 0 ? Math.min(asked, usual) : usual
    }
    const [width, height] = [most('maxwidth', 480), most('maxheight', 420)]
    const frame = siteAddress(inLanguage(locale, paths.embed(known.slug)))
    const html = `<iframe src="${xml(frame)}" title="${xml(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`
    return { type: 'rich', title, html, width, height }
  }
}

type Told = Pick<Story, 'title' | 'author' | 'slug'>

/** The path of an address of ours; nothing for those of others. */
function pathOf(address: string): string | undefined {
  try {
    const url = new URL(address)
    return url.origin === new URL(siteAddress('/')).origin ? decodeURIComponent(url.pathname) : undefined
  } catch {
    return undefined
  }
}
