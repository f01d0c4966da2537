import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { z } from 'zod'
import { portalOf, testDatabase } from '#test/database.ts'
import { aStore } from '#test/world.ts'
import { type PublishedStory, storedPublishedStory } from '../factory.ts'
import { createPortal } from '../index.ts'

const db = await testDatabase()
const address = z.url()

/** JSON Feed 1.1 as its paper has it; nothing besides. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().optional(),
  home_page_url: address.optional(),
  feed_url: address.optional(),
  language: z.string().optional(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: address.optional(),
      title: z.string().optional(),
      content_text: z.string(),
      summary: z.string().optional(),
      image: address.optional(),
      date_published: z.iso.datetime({ offset: true }).optional(),
      date_modified: z.iso.datetime({ offset: true }).optional(),
      tags: z.array(z.string()).optional(),
      language: z.string().optional(),
    }),
  ),
})
const oembedBase = {
  version: z.literal('1.0'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: address,
  cache_age: z.number().int(),
}
/** oEmbed 1.0, section 2.3.4: what each type must carry. */
const oembed = z.discriminatedUnion('type', [
  z.strictObject({
    ...{ type: z.literal('link'), ...oembedBase, author_name: z.string().optional() },
    ...{ thumbnail_url: address, thumbnail_width: z.number(), thumbnail_height: z.number() },
  }),
  z.strictObject({ type: z.literal('rich'), ...oembedBase, html: z.string(), width: z.number(), height: z.number() }),
])

describe('what machines find', () => {
  let app: ReturnType<typeof createPortal>
  let story: PublishedStory
  const text = async (path: string) => (await app.request(path)).text()

  before(async () => {
    const now = () => new Date('2024-03-06T02:00:00Z')
    app = createPortal({
      ...{ portalDb: portalOf(db), files: aStore(), demo: false, baseUrl: 'https://guong.example', now },
      asset: (name) => Buffer.from(`/* ${name} */`),
    })
    app.onError((error, c) => c.text(error.message, 'status' in error ? (error.status as 404) : 500))
    story = await storedPublishedStory(db, {
      ...{ title: 'Cây cầu & con rạch', name: 'Thạch Phiên', field: 2 },
      cover: { sha256: 'a'.repeat(64), width: 1200, height: 800 },
    })
    const km = { language: 'km', originalId: story.id, exemplarId: story.exemplarId } as const
    await storedPublishedStory(db, { ...km, title: 'ស្ពានថ្មី' })
    const old = {
      title: 'Chuyện năm ngoái',
      unit: 'xa-hoa-an',
      field: 3,
      publishedAt: new Date('2023-03-05T02:00:00Z'),
    }
    await storedPublishedStory(db, old)
  })

  test('the index names each sitemap; pages have their languages and pictures, news only what is two days old', async () => {
    const index = await text('/sitemap-index.xml')
    const parts = [...index.matchAll(/<loc>https:\/\/guong\.example([^<]+)<\/loc>/g)].map(([, path]) => path!)
    assert.deepEqual(parts, ['/sitemap.xml', '/sitemap-tin-moi.xml'])
    const pages = await text('/sitemap.xml')
    assert.match(
      pages,
      new RegExp(`${story.slug}</loc>.*hreflang="km".*<image:loc>https://guong.example/anh/a{64}-960.webp`),
    )
    for (const path of ['/en/chuong-trinh', '/km/dien-hinh', '/don-vi', '/cuoc-thi', '/toi-dang-can'])
      assert.ok(pages.includes(`<loc>https://guong.example${path}</loc>`), path)
    const news = await text('/sitemap-tin-moi.xml')
    assert.match(news, /<news:language>vi<\/news:language>.*<news:title>Cây cầu &amp; con rạch/)
    assert.doesNotMatch(news, /Chuyện năm ngoái/)
    assert.equal((await app.request('/sitemap-2.xml')).status, 404)
    assert.match(await text('/robots.txt'), /Sitemap: https:\/\/guong\.example\/sitemap-index\.xml/)
    assert.match(await text('/robots.txt'), /^Disallow: \/tim\?$/m)
    const robotsOf = async (path: string) => (await app.request(path)).headers.get('x-robots-tag')
    assert.deepEqual([await robotsOf('/tim'), await robotsOf('/tim?q=cau')], [null, 'noindex'])
  })

  test('feeds of a field, a unit and a language hold theirs alone, in every form', async () => {
    for (const [query, has, hasNot] of [
      ['linh-vuc=van-hoa-xa-hoi', 'Chuyện năm ngoái', 'Cây cầu & con rạch'],
      ['don-vi=xa-hoa-an', 'Chuyện năm ngoái', 'Cây cầu & con rạch'],
      ['tieng=km', 'ស្ពានថ្មី', 'Chuyện năm ngoái'],
      ['linh-vuc=kinh-te&tieng=vi', 'Cây cầu & con rạch', 'ស្ពានថ្មី'],
    ] as const) {
      const all = [
        parseRssFeed(await text(`/feed.xml?${query}`)).items,
        parseAtomFeed(await text(`/feed.atom?${query}`)).entries,
        parseJsonFeed(await text(`/feed.json?${query}`)).items,
      ]
      for (const items of all) {
        const titles = items?.map((it: { title?: unknown }) => JSON.stringify(it.title)) ?? []
        assert.ok(
          titles.some((it) => it.includes(has)) && !titles.some((it) => it.includes(hasNot)),
          `${query}: ${titles.join()}`,
        )
      }
    }
    for (const wrong of ['tieng=fr', 'don-vi=khong-co', 'linh-vuc=khong-co'])
      assert.equal((await app.request(`/feed.xml?${wrong}`)).status, 404, wrong)
  })

  test('the JSON Feed is as its paper says', async () => {
    for (const path of ['/feed.json', '/feed.json?tieng=km', '/feed.json?don-vi=xa-chau-dien'])
      jsonFeed.parse(JSON.parse(await text(path)))
  })

  test('oEmbed gives a story as a link with its card and a unit as its column, as its paper says', async () => {
    const page = await text(`/tin-bai/${story.slug}`)
    const discovered = /type="application\/json\+oembed" href="https:\/\/guong\.example([^"]+)"/.exec(page)![1]!
    const link = oembed.parse(JSON.parse(await text(discovered.replaceAll('&amp;', '&'))))
    assert.deepEqual([link.type, link.title], ['link', 'Cây cầu & con rạch'])
    const asked = encodeURIComponent('https://guong.example/don-vi/xa-chau-dien')
    const rich = oembed.parse(JSON.parse(await text(`/oembed?url=${asked}&maxwidth=300`)))
    assert.ok(rich.type === 'rich' && rich.width === 300)
    assert.match(rich.html, /^<iframe src="https:\/\/guong\.example\/nhung\/xa-chau-dien"/)
    for (const wrong of ['https://other.example/tin-bai/x', 'https://guong.example/tin-bai/khong-co', 'x', ''])
      assert.equal((await app.request(`/oembed?url=${encodeURIComponent(wrong)}`)).status, 404, wrong)
    assert.equal((await app.request(`/oembed?url=${asked}&format=xml`)).status, 501)
  })

  test('a page says its one address, its languages, its card, and what it is', async () => {
    const page = await text(`/tin-bai/${story.slug}`)
    for (const part of [
      'rel="canonical" href="https://guong.example/tin-bai/',
      'hreflang="x-default" href="https://guong.example/tin-bai/',
      'property="og:image:alt" content="Cây cầu &amp; con rạch"',
      'property="og:locale:alternate" content="km_KH"',
      'property="article:published_time" content="2024-03-05T02:00:00.000Z"',
    ])
      assert.ok(page.includes(part), part)
    const dataOf = async (path: string) =>
      JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(await text(path))![1]!) as {
        '@type': string
      }
    assert.equal((await dataOf(`/tin-bai/${story.slug}`))['@type'], 'Article')
    assert.equal((await dataOf('/don-vi/xa-chau-dien'))['@type'], 'GovernmentOrganization')
    assert.equal((await dataOf('/'))['@type'], 'WebSite')
    const person = /href="(\/dien-hinh\/[^"]+)"/.exec(page)![1]!
    assert.equal((await dataOf(person))['@type'], 'Person')
  })

  test('a unit’s page gives code to copy, and the script may be used by other sites', async () => {
    const page = await text('/don-vi/xa-hoa-an')
    assert.match(page, /&lt;guong-sang-cot don-vi=(?:"|&quot;)xa-hoa-an/)
    const script = await app.request('/nhung/guong-sang-cot.js')
    assert.equal(script.headers.get('cross-origin-resource-policy'), 'cross-origin')
    assert.equal(script.headers.get('set-cookie'), null)
  })
})
