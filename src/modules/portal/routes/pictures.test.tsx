import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { urlFor } from '#platform/database/roles.ts'
import { listenForChanges } from '#platform/listen.ts'
import { createLog } from '#platform/log.ts'
import { preparePicture } from '#platform/files/picture.ts'
import { createPageCache } from '#platform/web/page-cache.ts'
import { portalOf, testDatabase, urlOf } from '#test/database.ts'
import { aStore } from '#test/world.ts'
import { storedPublishedStory } from '../factory.ts'
import { createPortal } from '../index.ts'

const db = await testDatabase()
const portalDb = portalOf(db)
const files = aStore()

/** A phone’s photograph of somebody’s home: rough, with its place, and a red sign at the top right. */
async function photograph(seed: number): Promise<Buffer> {
  const noise = {
    width: 75,
    height: 50,
    channels: 3,
    noise: { type: 'gaussian', mean: 120 + seed, sigma: 40 },
  } as const
  const rough = await sharp({ create: { ...noise, background: '#000' } })
    .png()
    .toBuffer()
  const sign = await sharp({ create: { width: 160, height: 160, channels: 3, background: '#e00000' } })
    .png()
    .toBuffer()
  return await sharp(rough)
    .resize(1800, 1200, { kernel: 'cubic' })
    .composite([{ input: sign, left: 1640, top: 0 }])
    .withExif({ IFD0: { Make: 'Máy ảnh QX' }, IFD3: { GPSLatitude: '9/1 52/1 0/1', GPSLongitude: '106/1 20/1 31/1' } })
    .jpeg()
    .toBuffer()
}

describe('pictures that the portal serves', () => {
  const pages = createPageCache()
  let app: ReturnType<typeof createPortal>
  let quiet: () => Promise<void>
  before(async () => {
    quiet = await listenForChanges(urlFor('gs_portal', urlOf(db)), pages, createLog('silent'))
    app = createPortal({ portalDb, files, pages, demo: false, baseUrl: 'http://localhost' })
    app.onError((error, c) => c.text(error.message, 'status' in error ? (error.status as 404) : 500))
  })
  after(() => quiet())

  const ask = async (path: string) => {
    const answer = await app.request(path)
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  const textOf = async (path: string) => (await ask(path)).bytes.toString()
  const picturesIn = (html: string) => [...new Set(html.match(/\/(anh|the)\/[\w.-]+\.(webp|png)/g) ?? [])]
  const libraryOf = async (slug: string) => {
    const row = await db
      .selectFrom('stories.picture as p')
      .innerJoin('stories.story as s', 's.id', 'p.story_id')
      .select('p.library_id as id')
      .where('s.slug', '=', slug)
      .executeTakeFirstOrThrow()
    return row.id
  }

  async function published(seed: number) {
    const sent = await photograph(seed)
    assert.ok((await sharp(sent).metadata()).exif, 'what was sent tells its place')
    const { bytes, width, height } = await preparePicture(sent)
    const [sha256, original] = [await files.put(bytes), await files.put(sent)]
    const story = await storedPublishedStory(db, { cover: { sha256, width, height } })
    await db.updateTable('files.file').set({ original_sha256: original }).where('sha256', '=', sha256).execute()
    await wait(200)
    return { ...story, sha256, original, libraryId: await libraryOf(story.slug) }
  }
  const focusOn = async (id: string, focal_x: number, focal_y: number) => {
    await db.updateTable('stories.library_picture').set({ focal_x, focal_y }).where('id', '=', id).execute()
    await wait(300)
  }

  test('whole, cut or as a card, none tells where it was taken, and one for a phone has at most 60 kB', async () => {
    const story = await published(1)
    await focusOn(story.libraryId, 0.95, 0.05)
    const shown = new Set<string>()
    for (const page of [`/tin-bai/${story.slug}`, '/', '/tin-bai', '/sitemap.xml'])
      for (const address of picturesIn(await textOf(page))) shown.add(address)
    const own = [...shown].filter((it) => it.includes(story.sha256) || it.includes(story.slug))
    assert.ok(own.some((it) => it.includes('-square-')) && own.some((it) => it.includes('-wide-')), own.join(' '))
    for (const address of [...own, `/anh/${story.sha256}-960.webp`]) {
      const { status, bytes } = await ask(address)
      assert.equal(status, 200, address)
      const { exif, xmp, iptc } = await sharp(bytes).metadata()
      assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined], address)
      assert.ok(!bytes.includes('Máy ảnh QX') && !bytes.includes('GPS'), address)
      if (/-(480|960)[-.]/.test(address)) assert.ok(bytes.length <= 60_000, `${address}: ${bytes.length}`)
    }
  })

  test('the file as it was sent has no address, on the portal or by its hash', async () => {
    const { original } = await published(2)
    for (const address of [`/anh/${original}-480.webp`, `/anh/${original}-wide-480-50-50.webp`, `/tep/${original}`])
      assert.equal((await ask(address)).status, 404, address)
  })

  test('cards and share cards keep what the focal point says in sight; only its own cut is made', async () => {
    const story = await published(3)
    const card = (await ask(`/the/${story.slug}.png`)).bytes
    await focusOn(story.libraryId, 0.95, 0.05)
    const page = await textOf(`/tin-bai/${story.slug}`)
    const cut = picturesIn(page).find((it) => it.includes('-square-480-95-5'))!
    assert.ok(cut, page.slice(0, 0) + picturesIn(page).join(' '))
    const isRed = async (bytes: Buffer, left: number, top: number) => {
      const [r, g, b] = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()
      return r! > 170 && g! < 90 && b! < 90
    }
    assert.ok(await isRed((await ask(cut)).bytes, 460, 20))
    const focused = (await ask(`/the/${story.slug}.png`)).bytes
    assert.deepEqual([await isRed(card, 1185, 20), await isRed(focused, 1185, 20)], [false, true])
    for (const wrong of ['square-480-50-50', 'square-1600-95-5', 'round-480-95-5', 'constructor-480-95-5'])
      assert.equal((await ask(`/anh/${story.sha256}-${wrong}.webp`)).status, 404, wrong)
  })

  test('a picture that may no longer be shown is gone from every page and address within a moment; the story stays', async () => {
    const story = await published(4)
    await focusOn(story.libraryId, 0.5, 0.2)
    const kept = [`/tin-bai/${story.slug}`, '/', '/tin-bai']
    const addresses = new Set<string>()
    for (const page of kept)
      for (const it of picturesIn(await textOf(page))) if (it.includes(story.sha256)) addresses.add(it)
    assert.ok(addresses.size > 3)
    const [one] = addresses
    const { headers } = await app.request(one!)
    assert.match(headers.get('cache-control')!, /^public, max-age=300$/, 'no cache shows it longer than five minutes')
    const asked = { headers: { 'if-none-match': `W/${headers.get('etag')}` } }
    assert.equal((await app.request(one!, asked)).status, 304)
    await db
      .updateTable('stories.library_picture')
      .set({ out_at: new Date(), out_reason: 'consentWithdrawn' })
      .where('id', '=', story.libraryId)
      .execute()
    await wait(300)
    for (const page of kept) {
      const { status, bytes } = await ask(page)
      assert.equal(status, 200, page)
      assert.ok(!bytes.toString().includes(story.sha256), page)
    }
    for (const address of [...addresses, `/anh/${story.sha256}-480.webp`])
      assert.equal((await ask(address)).status, 404, address)
    assert.equal((await app.request(one!, asked)).status, 404, 'nor to who has it already')
    assert.equal((await ask(`/the/${story.slug}.png`)).status, 200)
  })
})
