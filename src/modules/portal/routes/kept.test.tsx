import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { urlFor } from '#platform/database/roles.ts'
import { listenForChanges } from '#platform/listen.ts'
import { createLog } from '#platform/log.ts'
import { createPageCache } from '#platform/web/page-cache.ts'
import { portalOf, testDatabase, urlOf } from '#test/database.ts'
import { aStore } from '#test/world.ts'
import { storedPublishedStory } from '../factory.ts'
import { createPortal } from '../index.ts'

const db = await testDatabase()
const portalDb = portalOf(db)
const files = aStore()

describe('kept pages', () => {
  const pages = createPageCache()
  let app: ReturnType<typeof createPortal>
  let quiet: () => Promise<void>

  before(async () => {
    quiet = await listenForChanges(urlFor('gs_portal', urlOf(db)), pages, createLog('silent'))
    app = createPortal({ portalDb, files, pages, demo: false, baseUrl: 'http://localhost' })
    app.onError((error, c) => c.text(error.message, 'status' in error ? (error.status as 404) : 500))
  })
  after(() => quiet())

  /** Waits until the change has been heard of. */
  const forgotten = async (address: string) => {
    for (let turn = 0; turn < 100 && pages.find(address); turn++) await wait(20)
    assert.equal(pages.find(address), undefined, `${address} is still kept`)
  }

  test('a story is rendered once and answered from memory, compressed, with 304 for those who have it', async () => {
    const { slug } = await storedPublishedStory(db)
    await wait(200)
    const address = `/tin-bai/${slug}`
    const first = await app.request(address, { headers: { 'accept-encoding': 'br' } })
    const kept = pages.find(address)!
    assert.equal(first.headers.get('content-encoding'), 'br')
    assert.equal(first.headers.get('etag'), kept.etag)
    assert.ok(kept.br.length < 30_000)
    assert.equal((await app.request(address, { headers: { 'if-none-match': kept.etag } })).status, 304)
  })

  test('a withdrawn consent takes the story, its neighbours’ cards, the lists and the exemplar away at once', async () => {
    const taken = await storedPublishedStory(db, { title: 'Người giữ đò ở vàm Bến Chùa', name: 'Sơn Minh Đức' })
    const other = await storedPublishedStory(db, { title: 'Con kinh chung' })
    await wait(200)
    const exemplar = await db
      .selectFrom('exemplars.exemplar')
      .where('id', '=', taken.exemplarId)
      .select('slug')
      .executeTakeFirstOrThrow()
    const shown = [`/tin-bai/${taken.slug}`, `/tin-bai/${other.slug}`, '/', '/feed.xml', `/dien-hinh/${exemplar.slug}`]
    for (const address of shown) {
      assert.match(await (await app.request(address)).text(), /Người giữ đò|Sơn Minh Đức/)
      assert.ok(pages.find(address), `${address} is kept`)
    }
    await db
      .updateTable('exemplars.consent')
      .set({ withdrawn_on: '2024-06-01', withdrawn_at: new Date('2024-06-01T00:00:00Z') })
      .where('id', '=', taken.consentId)
      .execute()
    for (const address of shown) await forgotten(address)
    assert.equal((await app.request(shown[0]!)).status, 410)
    assert.equal((await app.request(`/dien-hinh/${exemplar.slug}`)).status, 404)
    for (const address of ['/', '/feed.xml', `/tin-bai/${other.slug}`])
      assert.doesNotMatch(await (await app.request(address)).text(), /Người giữ đò|Sơn Minh Đức/)
  })

  test('what goes out takes away the pages that show it and no other: its lists, its place, its people', async () => {
    const economy = await storedPublishedStory(db, { title: 'Vườn dừa', field: 2, unit: 'xa-chau-dien' })
    const safety = await storedPublishedStory(db, { title: 'Xóm yên', field: 4, unit: 'xa-song-loc' })
    await wait(200)
    const place = '/don-vi/xa-chau-dien'
    const [far, farFeed] = ['/don-vi/xa-song-loc', '/feed.xml?linh-vuc=kinh-te']
    const stay = [`/tin-bai/${economy.slug}`, far, farFeed, '/so-vang', `/tin-bai/${safety.slug}`]
    const go = ['/', '/tin-bai', place, '/feed.xml', '/sitemap.xml', '/ban-do']
    for (const address of [...stay, ...go]) assert.equal((await app.request(address)).status, 200, address)
    const { forgotten: before } = pages.figures()
    await storedPublishedStory(db, {
      title: 'Trường mới',
      field: 4,
      unit: 'xa-chau-dien',
      exemplarId: economy.exemplarId,
    })
    for (const address of go) await forgotten(address)
    for (const address of stay.slice(1)) assert.ok(pages.find(address), `${address} was thrown away for nothing`)
    assert.ok(pages.figures().forgotten > before)
  })

  test('a draft that is saved throws no page away', async () => {
    const { id } = await storedPublishedStory(db, { title: 'Nháp', draft: true })
    await wait(200)
    await app.request('/')
    const { forgotten: before } = pages.figures()
    await db.updateTable('stories.story').set({ title: 'Nháp hai', state: 'in_review' }).where('id', '=', id).execute()
    await wait(300)
    assert.equal(pages.figures().forgotten, before)
    assert.ok(pages.find('/'))
  })

  test('a person’s new name reaches the story at once', async () => {
    const { slug, subjectId } = await storedPublishedStory(db, { name: 'Trần Thị Hoa' })
    await wait(200)
    assert.match(await (await app.request(`/tin-bai/${slug}`)).text(), /Trần Thị Hoa/)
    await db.updateTable('exemplars.subject').set({ name: 'Trần Thị Huệ' }).where('id', '=', subjectId).execute()
    await forgotten(`/tin-bai/${slug}`)
    assert.match(await (await app.request(`/tin-bai/${slug}`)).text(), /Trần Thị Huệ/)
  })

  test('no page, picture, feed or card asks the database anything while nothing changed', async () => {
    let asked = 0
    const counting = portalDb.withPlugin({
      transformQuery: ({ node }) => {
        asked++
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const site = createPortal({ portalDb: counting, files, pages, demo: false, baseUrl: 'http://localhost' })
    const sha256 = await files.put(
      await sharp({ create: { width: 600, height: 400, channels: 3, background: '#2a5' } })
        .png()
        .toBuffer(),
    )
    const { slug, exemplarId } = await storedPublishedStory(db, {
      cover: { sha256, width: 600, height: 400 },
      model: { name: 'Góp ngày công', steps: ['Họp xóm'] },
    })
    const gone = await storedPublishedStory(db, { takenDown: true })
    await wait(200)
    const [person, model] = await Promise.all([
      db.selectFrom('exemplars.exemplar').where('id', '=', exemplarId).select('slug').executeTakeFirstOrThrow(),
      db.selectFrom('replication.model').where('exemplar_id', '=', exemplarId).select('slug').executeTakeFirstOrThrow(),
    ])
    const lists = [
      '/',
      '/tin-bai',
      '/linh-vuc',
      '/linh-vuc/kinh-te',
      '/mo-hinh',
      '/ban-do',
      '/so-vang',
      '/lich',
      '/gan-toi',
    ]
    const more = ['/chuong-trinh', '/du-lieu', '/du-lieu/chuyen.csv', '/an-pham', '/su-kien', '/cuoc-thi', '/da-luu']
    const own = [`/tin-bai/${slug}`, `/dien-hinh/${person.slug}`, `/mo-hinh/${model.slug}`, '/don-vi/xa-chau-dien']
    const parts = ['/feed.xml', '/feed.json?tieng=vi', '/phat-thanh.xml', '/sitemap.xml', '/sitemap-tin-moi.xml']
    const paths = [
      ...[...lists, ...more, ...own].flatMap((it) => [
        it,
        `/km${it}`.replace(/\/$/, ''),
        `/en${it}`.replace(/\/$/, ''),
      ]),
      ...[...parts, `/nhung/xa-chau-dien`, `/anh/${sha256}-480.webp`, `/the/${slug}.png`, `/tin-bai/${gone.slug}`],
      `/oembed?url=${encodeURIComponent(`http://localhost/tin-bai/${slug}`)}`,
    ]
    for (const path of paths) await site.request(path)
    assert.ok(asked > 20)
    asked = 0
    for (const path of paths.filter((it) => !/^\/(km|en)\/(tin-bai|du-lieu)\/./.test(it))) {
      const { status } = await site.request(path)
      assert.ok(status === 200 || status === 410, `${path}: ${status}`)
      assert.equal(asked, 0, `${path} asked`)
    }
  })

  test('what a stranger adds to an address fills nothing', async () => {
    await app.request('/linh-vuc')
    const before = pages.figures().pages
    for (const odd of [
      '/linh-vuc?utm_source=zalo',
      '/?a=1',
      '/linh-vuc?x=1&x=2',
      '/khong-co',
      '/tin-bai/khong-co',
      '/tim?q=a',
    ])
      await app.request(odd)
    assert.ok(pages.figures().pages <= before + 1)
    assert.equal(pages.find('/linh-vuc?utm_source=zalo'), undefined)
  })
})
