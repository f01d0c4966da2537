import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { keepBoundaries, listUnitsOn, type Shape } from '#modules/units/index.ts'
import { portalOf, testDatabase } from '#test/database.ts'
import { aStore } from '#test/world.ts'
import { type PublishedStory, storedPublishedStory } from '../factory.ts'
import { createPortal } from '../index.ts'

const db = await testDatabase()
const portalDb = portalOf(db)

describe('the public pages', () => {
  let app: ReturnType<typeof createPortal>
  let story: PublishedStory
  const ask = async (path: string) => {
    const answer = await app.request(path)
    return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
  }

  before(async () => {
    const now = () => new Date('2025-08-01T02:00:00Z')
    app = createPortal({ portalDb, files: aStore(), demo: true, baseUrl: 'https://guong.example', now })
    app.onError((error, c) => c.text(error.message, 'status' in error ? (error.status as 404) : 500))
    story = await storedPublishedStory(db, {
      title: 'Người tốt ở bến Đáy',
      name: 'Thạch Phiên',
      model: { name: 'Mương bao giữ ngọt', cost: '28 triệu đồng', steps: ['Đo độ mặn'], adoptedBy: ['xa-song-loc'] },
    })
    const km = { language: 'km', originalId: story.id, exemplarId: story.exemplarId } as const
    await storedPublishedStory(db, {
      ...km,
      title: 'មនុស្សល្អនៅភាសាខ្មែរ',
      slug: 'nguoi-tot-km',
      blocks: [{ p: 'គាត់ជួយអ្នកភូមិ។' }],
    })
    await storedPublishedStory(db, {
      title: 'Một bầy vịt lạc',
      blocks: [{ p: 'Có người tìm hoài, may mà trời còn tốt.' }],
    })
  })

  test('every page says in the demonstration that its people are invented, and carries no script of its own', async () => {
    const paths = [
      '/',
      '/tin-bai',
      `/tin-bai/${story.slug}`,
      '/linh-vuc',
      '/linh-vuc/kinh-te',
      '/mo-hinh',
      '/ban-do',
      '/lich',
      '/gan-toi',
      '/tim',
    ]
    for (const path of [...paths, '/km', '/en/ban-do', '/don-vi/xa-chau-dien']) {
      const { status, text } = await ask(path)
      assert.equal(status, 200, path)
      assert.match(text, /class="demo"/, path)
      assert.doesNotMatch(
        text,
        /<script(?! type="application\/ld\+json">| src="\/assets\/[\w.-]+")|style=|\son\w+="/,
        path,
      )
      assert.equal(text.match(/<h1/g)?.length, 1, path)
    }
  })

  test('a story names its languages, its card and its one address', async () => {
    const { text } = await ask(`/tin-bai/${story.slug}`)
    assert.match(text, /hreflang="km" href="https:\/\/guong.example\/km\/tin-bai\/nguoi-tot-km"/)
    assert.match(text, new RegExp(`og:image" content="https://guong.example/the/${story.slug}.png"`))
    assert.match(text, new RegExp(`canonical" href="https://guong.example/tin-bai/${story.slug}"`))
    assert.equal((await ask(`/km/tin-bai/${story.slug}`)).to, `/tin-bai/${story.slug}`)
    assert.equal((await ask('/tin-bai/nguoi-tot-km')).to, '/km/tin-bai/nguoi-tot-km')
  })

  test('an address that a story was out under leads to where it is now, in every form; once taken down it is gone', async () => {
    const { id, slug } = await storedPublishedStory(db, { title: 'Cầu mới' })
    const former = `cau-cu-${id.slice(-6)}`
    await db
      .insertInto('stories.former_address')
      .values({ slug: former, story_id: id, left_at: new Date('2025-07-01T00:00:00Z') })
      .execute()
    for (const prefix of ['', '/km', '/en']) {
      const { status, to } = await ask(`${prefix}/tin-bai/${former}?tu=thu`)
      assert.deepEqual([status, to], [301, `/tin-bai/${slug}?tu=thu`])
    }
    assert.equal((await ask(`/the/${former}.png`)).status, 200)
    const asked = encodeURIComponent(`https://guong.example/tin-bai/${former}`)
    assert.match((await ask(`/oembed?url=${asked}`)).text, /"title":"Cầu mới"/)
    await db.updateTable('stories.story').set({ state: 'taken_down' }).where('id', '=', id).execute()
    assert.deepEqual([(await ask(`/tin-bai/${former}`)).status, (await ask(`/the/${former}.png`)).status], [410, 404])
  })

  test('readers of Khmer get their own stories first, then Vietnamese ones marked as such', async () => {
    const { text } = await ask('/km/tin-bai')
    const [own, other] = [text.indexOf('មនុស្សល្អនៅភាសាខ្មែរ'), text.indexOf('Một bầy vịt lạc')]
    assert.ok(own > 0 && own < other)
    assert.match(text, /lang="vi"[^>]*>(?:(?!<\/article>).)*Một bầy vịt lạc/s)
    assert.ok(!text.includes('Người tốt ở bến Đáy'))
  })

  test('search without tone marks finds them, marks them, and ranks words side by side in a title first', async () => {
    const { text } = await ask('/tim?q=nguoi+tot')
    assert.match(text, /<mark>Người tốt<\/mark> ở bến Đáy/)
    assert.ok(text.indexOf('ở bến Đáy') < text.indexOf('Một bầy vịt lạc'))
    assert.match((await ask('/km/tim?q=ភាសាខ្មែរ')).text, /<mark>ភាសាខ្មែរ<\/mark>/)
  })

  test('search puts a name that stands whole before words apart and words that only begin so', async () => {
    await storedPublishedStory(db, { title: 'Cậu bé kể chuyện', field: 5, blocks: [{ p: 'Cậu mê kể chuyện.' }] })
    await storedPublishedStory(db, { title: 'Kênh mới', field: 5, blocks: [{ p: 'Từ cầu sắt, kênh chạy thẳng.' }] })
    await storedPublishedStory(db, { title: 'Vườn dừa sáp', field: 5, blocks: [{ p: 'Ở Cầu Kè ai cũng biết.' }] })
    const { text } = await ask('/tim?q=cau+ke&linh-vuc=doi-ngoai')
    const places = ['vuon-dua-sap', 'cau-be-ke-chuyen', 'kenh-moi'].map((slug) => text.indexOf(`/tin-bai/${slug}`))
    assert.ok(places.every((at) => at > 0))
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
  })

  test('search narrows by field and year, and says what to try when nothing is found', async () => {
    assert.match((await ask('/tim?q=nguoi&linh-vuc=kinh-te&nam=2024')).text, /ở bến Đáy/)
    assert.doesNotMatch((await ask('/tim?q=nguoi&linh-vuc=doi-ngoai')).text, /ở bến Đáy/)
    assert.match((await ask('/tim?q=khongcotunao')).text, /Hãy thử ít từ hơn/)
  })

  test('search takes whatever is typed', async () => {
    const odd = [
      "'",
      "a'b",
      ':*',
      '!!!',
      '(',
      'a & | b',
      '%00',
      '%F0%9F%90%9F',
      '%ED%A0%80',
      'a'.repeat(5000),
      '<script>',
      '\\',
      '١٢',
    ]
    for (const q of odd) assert.equal((await ask(`/tim?q=${q}`)).status, 200, q)
    assert.equal((await ask('/tim?q=a&q=b&linh-vuc=%27&nam=abc')).status, 200)
    assert.equal((await ask('/tim?q=a&trang=-1')).status, 404)
  })

  test('a commune of today has the stories of those it took over, and the old one says what it became', async () => {
    const old = await ask('/don-vi/xa-chau-dien')
    assert.match(old.text, /Đơn vị này tồn tại đến hết ngày 30\/06\/2025/)
    const heir = /href="(\/don-vi\/[^"]+)">xã Phong Thạnh|Nay thuộc <a href="(\/don-vi\/[^"]+)"/.exec(old.text)!
    const now = await ask(heir[1] ?? heir[2]!)
    assert.match(now.text, /Người tốt ở bến Đáy/)
    assert.doesNotMatch(now.text, /tồn tại đến hết ngày/)
  })

  test('the map shows 41 communes as a sketch with a link each and the same figures in a table', async () => {
    const { text } = await ask('/ban-do')
    assert.equal(text.match(/<a href="\/don-vi\/[^"]+" class="s\d">/g)?.length, 41)
    assert.match(text, /Sơ đồ, không phải địa giới hành chính/)
    assert.equal(text.match(/<th scope="row">/g)?.length, 41)
  })

  test('the map draws official boundaries once every commune has one, and says whose they are', async () => {
    const communes = await listUnitsOn(db, '2025-11-18', ['commune'])
    const areas = communes.map(({ id }, at): { unitId: string; shape: Shape } => {
      const [west, south] = [106 + (at % 7) / 10, 9.5 + Math.floor(at / 7) / 10]
      const ring: [number, number][] = [
        [0, 0],
        [0.1, 0],
        [0.1, 0.1],
        [0, 0],
      ].map(([x, y]) => [west + x!, south + y!])
      return { unitId: id, shape: { type: 'MultiPolygon', coordinates: [[ring]] } }
    })
    const keep = (some: typeof areas) =>
      keepBoundaries(db, { from: '2025-07-01', source: 'Sở Nội vụ', now: new Date(), areas: some })
    await keep(areas.slice(1))
    assert.match((await ask('/ban-do')).text, /Sơ đồ, không phải địa giới hành chính/)
    await keep(areas)
    const { text } = await ask('/ban-do')
    assert.match(text, /Địa giới do Sở Nội vụ cung cấp/)
    assert.doesNotMatch(text, /Sơ đồ, không phải/)
    assert.equal(text.match(/<a href="\/don-vi\/[^"]+" class="s\d">/g)?.length, 41)
  })

  test('everybody who may be shown stands in one list, by field too; every unit in another, with its stories', async () => {
    const movement = await db.selectFrom('programmes.movement').select(['id', 'name']).executeTakeFirstOrThrow()
    const { exemplarId } = story
    await db.updateTable('exemplars.exemplar').set({ movement_id: movement.id }).where('id', '=', exemplarId).execute()
    const all = await ask('/dien-hinh')
    const person = /href="(\/dien-hinh\/[^"]+)">Thạch Phiên/.exec(all.text)![1]!
    assert.ok((await ask(person)).text.includes(movement.name))
    assert.match(all.text, /href="\/dien-hinh\/[^"]+">Thạch Phiên<\/a>/)
    assert.match(all.text, /aria-label="Lĩnh vực"/)
    assert.match((await ask('/dien-hinh?linh-vuc=kinh-te')).text, /Thạch Phiên/)
    assert.doesNotMatch((await ask('/dien-hinh?linh-vuc=quoc-phong-an-ninh')).text, /Thạch Phiên/)
    for (const path of ['/dien-hinh?linh-vuc=khong-co', '/dien-hinh?trang=99'])
      assert.equal((await ask(path)).status, 404, path)
    const units = (await ask('/don-vi')).text
    assert.match(units, /href="\/don-vi\/so-noi-vu"|href="\/don-vi\/so-/)
    const [now, former] = [units.indexOf('id="xa-phuong"'), units.indexOf('id="don-vi-cu"')]
    assert.ok(now > 0 && former > now && units.indexOf('/don-vi/xa-chau-dien"') > former, 'former units stand apart')
    assert.match((await ask('/en/dien-hinh')).text, /March 2024|[A-Z][a-z]+ 20\d\d/)
  })

  test('a model tells its cost, its steps and who follows it', async () => {
    const address = /href="(\/mo-hinh\/[^"]+)"/.exec((await ask('/mo-hinh')).text.split('<main')[1]!)![1]!
    const { text } = await ask(address)
    for (const word of ['28 triệu đồng', 'Đo độ mặn', 'Xã Song Lộc', '12 hộ đang làm'])
      assert.ok(text.includes(word), word)
  })

  test('a feed of one field holds that field only, and is well formed', async () => {
    assert.match((await ask('/feed.xml?linh-vuc=kinh-te')).text, /Người tốt ở bến Đáy/)
    assert.doesNotMatch((await ask('/feed.atom?linh-vuc=quoc-phong-an-ninh')).text, /<entry/)
    assert.equal(JSON.parse((await ask('/feed.json')).text).items.length, 6)
    assert.equal((await ask('/feed.xml?linh-vuc=khong-co')).status, 404)
  })

  test('pages that are not there are not there', async () => {
    for (const path of [
      '/tin-bai/x',
      '/dien-hinh/x',
      '/linh-vuc/x',
      '/don-vi/x',
      '/mo-hinh/x',
      '/tin-bai?trang=99',
      '/the/x.png',
    ])
      assert.equal((await ask(path)).status, 404, path)
  })
})
