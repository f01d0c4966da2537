import assert from 'node:assert/strict'
import { type Life, step } from './life.ts'

/** What readers and their programs find, and a correction that is said openly. */
export function reading(life: Life) {
  const { commune, district, reader, product } = life
  const get = (path: string) => reader.page.request.get(product.url + path)

  step(life, 'the portal shows the story, its person and its picture with description and credit', async () => {
    assert.equal(await reader.visit(`/tin-bai/${life.slug}`), 200)
    const text = await reader.words('body')
    assert.match(text, /Lớp bơi trên con kênh Ô Tưng Lớn.*52 em nhỏ không còn sợ nước/)
    assert.match(text, /Ảnh: Thảo Vy/)
    assert.ok((await reader.page.locator('img[alt^="Chị Quờn"]').count()) > 0)
    const source = await reader.page.locator('img[alt^="Chị Quờn"]').first().getAttribute('src')
    life.picture = source!
    const { slug } = await product.db
      .selectFrom('exemplars.exemplar')
      .select('slug')
      .where('id', '=', life.record.split('/').at(-1)!)
      .executeTakeFirstOrThrow()
    assert.equal(await reader.visit(`/dien-hinh/${slug}`), 200)
    assert.ok((await reader.words('body')).includes(life.name))
  })

  step(life, 'the front page and the list begin with it', async () => {
    await reader.visit('/')
    assert.match(await reader.words('main'), /Lớp bơi trên con kênh/)
    await reader.visit('/tin-bai')
    assert.match(await reader.words('main'), /Lớp bơi trên con kênh/)
  })

  step(life, 'search without tone marks finds it and marks the words', async () => {
    await reader.visit('/tim?q=lop%20boi%20tren%20con%20kenh')
    const first = reader.page.locator('main article, main li', { hasText: 'Lớp bơi trên con kênh' }).first()
    assert.match((await first.locator('mark').allInnerTexts()).join(' '), /[Ll]ớp bơi/)
    await reader.visit('/tim?q=khongcotunao')
  })

  step(life, 'feeds, site map and share card hold it', async () => {
    for (const path of ['/feed.xml', '/feed.atom', '/feed.json', '/sitemap.xml']) {
      const answer = await get(path)
      assert.equal(answer.status(), 200, path)
      assert.ok((await answer.text()).includes(life.slug), path)
    }
    const card = await get(`/the/${life.slug}.png`)
    assert.equal(card.headers()['content-type'], 'image/png')
    const { width, height } = sizeOf(await card.body())
    assert.deepEqual([width, height], [1200, 630])
    await reader.page.goto(`${product.url}/tin-bai/${life.slug}`)
    const shared = await reader.page.locator('meta[property="og:image"]').getAttribute('content')
    assert.ok(shared?.endsWith(`/the/${life.slug}.png`))
  })

  step(life, 'a correction is published by another and says what changed', async () => {
    await commune.visit(`${life.story}/sua`)
    await commune.fill({ standfirst: 'Một người mẹ, một con kênh và 54 em nhỏ không còn sợ nước.' })
    await commune.press('Lưu bài')
    await reader.visit(`/tin-bai/${life.slug}`)
    assert.match(await reader.words('body'), /52 em nhỏ không còn sợ nước/)
    await district.visit(life.story)
    await district.fill({ correction: 'Bản trước ghi 52 em, số đúng là 54 em.' })
    await district.press('Đăng bản đính chính')
    await reader.visit(`/tin-bai/${life.slug}`)
    assert.match(await reader.words('body'), /54 em nhỏ không còn sợ nước/)
    assert.match(await reader.words('body'), /Bản trước ghi 52 em, số đúng là 54 em/)
  })
}

/** The size that a PNG says it has. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })
