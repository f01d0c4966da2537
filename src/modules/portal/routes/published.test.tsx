import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import sharp from 'sharp'
import { portalOf, testDatabase } from '#test/database.ts'
import { aStore } from '#test/world.ts'
import { type StorySeed, storedPublishedStory } from '../factory.ts'
import { createPortal } from '../index.ts'

const now = () => new Date('2024-06-11T02:00:00Z')
const secret = 'Kiệt Xuân Bảo Ngân'

const db = await testDatabase()
const portalDb = portalOf(db)

describe('what the public may see', () => {
  let app: ReturnType<typeof createPortal>
  const files = aStore()
  const ask = async (path: string) => {
    const answer = await app.request(path)
    return { status: answer.status, text: await answer.text() }
  }

  /** Every list in which a story could turn up. */
  const lists = [
    ...['/', '/km', '/en', '/tin-bai', '/linh-vuc/kinh-te', '/don-vi/xa-chau-dien', '/mo-hinh', '/ban-do'],
    ...['/feed.xml', '/feed.atom', '/feed.json', '/sitemap.xml', '/tim?q=kiet+xuan+bao+ngan', '/tim?q=Kiệt+Xuân'],
  ]

  before(async () => {
    app = createPortal({ portalDb, files, demo: false, baseUrl: 'http://localhost', now })
    app.onError((error, c) => c.text(error.message, 'status' in error ? (error.status as 404) : 500))
  })

  const picture = async (colour: string) => {
    const bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: colour } })
      .png()
      .toBuffer()
    return { sha256: await files.put(bytes), width: 600, height: 400 }
  }

  test('a published story stands at its address, in every list, in search, feeds and the sitemap, with picture and card', async () => {
    const cover = await picture('#aa3311')
    const story = await storedPublishedStory(db, {
      title: 'Lúa xanh trên đất mặn ở Ba Se',
      name: 'Thạch Sa Mây',
      cover,
      model: { name: 'Rửa mặn bằng nước mưa', steps: ['Đắp bờ'], adoptedBy: ['xa-song-loc'] },
    })
    const page = await ask(`/tin-bai/${story.slug}`)
    assert.equal(page.status, 200)
    assert.match(page.text, /Thạch Sa Mây/)
    assert.match(page.text, /Xã Song Lộc/)
    for (const list of ['/', '/tin-bai', '/linh-vuc/kinh-te', '/don-vi/xa-chau-dien', '/feed.xml', '/feed.json'])
      assert.match((await ask(list)).text, /Lúa xanh trên đất mặn ở Ba Se/, list)
    assert.match((await ask('/sitemap.xml')).text, new RegExp(story.slug))
    assert.match((await ask('/tim?q=lua+xanh')).text, /<mark>Lúa xanh<\/mark>/)
    assert.match((await ask('/mo-hinh')).text, /Rửa mặn bằng nước mưa/)
    const shown = await app.request(`/anh/${cover.sha256}-480.webp`)
    assert.equal(shown.headers.get('content-type'), 'image/webp')
    const card = await sharp(Buffer.from(await (await app.request(`/the/${story.slug}.png`)).arrayBuffer())).metadata()
    assert.deepEqual([card.width, card.height], [1200, 630])
  })

  const hidden: [string, StorySeed, number][] = [
    ['a draft', { draft: true }, 404],
    ['a story that was taken down', { takenDown: true }, 410],
    ['a story of a person who never agreed', { consent: 'none' }, 410],
    ['a story of a person who took back the consent', { consent: 'withdrawn' }, 410],
    ['a story of a person whose consent has run out', { consent: 'expired' }, 410],
  ]
  for (const [index, [what, seed, status]] of hidden.entries())
    test(`${what} appears nowhere: not at its address, in lists, search, feeds, sitemap, pictures or cards`, async () => {
      const cover = await picture(`#0000${index + 1}0`)
      const story = await storedPublishedStory(db, { ...seed, title: `Chuyện ${secret}`, name: secret, cover })
      const page = await ask(`/tin-bai/${story.slug}`)
      assert.equal(page.status, status)
      assert.doesNotMatch(page.text, new RegExp(secret))
      for (const list of lists) {
        const { status: listed, text } = await ask(list)
        assert.equal(listed, 200, list)
        assert.ok(!withoutQuery(text).includes(secret) && !text.includes(story.slug), `${what} is on ${list}`)
      }
      assert.equal((await ask(`/anh/${cover.sha256}-480.webp`)).status, 404)
      assert.equal((await ask(`/the/${story.slug}.png`)).status, 404)
    })

  test('the connection of the portal can read nothing but the published views', async () => {
    for (const table of [
      'stories.story',
      'exemplars.consent',
      'identity.official',
      'files.file',
      'units.unit',
    ] as const)
      await assert.rejects(portalDb.selectFrom(table).selectAll().execute(), /permission denied/)
    await assert.rejects(portalDb.deleteFrom('portal.field').execute(), /permission denied/)
  })
})

/** A page of results repeats what was typed; that is the reader’s own word. */
const withoutQuery = (text: string) =>
  text.replace(/value="[^"]*"|“[^”]*”|<title>[^<]*<\/title>|og:title" content="[^"]*"/g, '')
