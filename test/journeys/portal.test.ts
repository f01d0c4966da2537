import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const phone = await visitor(product, chromium, undefined, {
  viewport: { width: 320, height: 700 },
  javaScriptEnabled: true,
})

const found = await product.db
  .selectFrom('portal.story as s')
  .innerJoin('portal.story_exemplar as x', 'x.story_id', 's.id')
  .innerJoin('portal.exemplar as e', 'e.id', 'x.exemplar_id')
  .innerJoin('portal.model as m', 'm.exemplar_id', 'e.id')
  .select(['s.slug as story', 'e.slug as exemplar', 'm.slug as model'])
  .where('s.language', '=', 'vi')
  .orderBy('s.slug')
  .executeTakeFirstOrThrow()
const khmer = await product.db
  .selectFrom('portal.story')
  .select('slug')
  .where('language', '=', 'km')
  .executeTakeFirstOrThrow()
const gone = await product.db.selectFrom('portal.gone_story').select('slug').executeTakeFirstOrThrow()

const pages: [path: string, status: number][] = [
  ...['/', '/tin-bai', `/tin-bai/${found.story}`, `/dien-hinh/${found.exemplar}`, '/linh-vuc'].map(
    (it) => [it, 200] as [string, number],
  ),
  ...['/linh-vuc/kinh-te', '/don-vi/xa-chau-dien', '/don-vi/xa-cau-ke-vinh-long'].map(
    (it) => [it, 200] as [string, number],
  ),
  ...['/mo-hinh', `/mo-hinh/${found.model}`, '/ban-do', '/tim?q=nguoi+tot', '/tim?q=%00%27%22%5C'].map(
    (it) => [it, 200] as [string, number],
  ),
  ...[`/km/tin-bai/${khmer.slug}`, '/km', '/en', '/dang-nhap'].map((it) => [it, 200] as [string, number]),
  [`/tin-bai/${gone.slug}`, 410],
  ['/tin-bai/khong-co-bai-nay', 404],
]

describe('the portal on a small phone', { concurrency: 1 }, () => {
  for (const [path, status] of pages)
    test(`${path} fits 320 points, needs no script and is accessible`, async () => {
      assert.equal(await phone.visit(path), status)
      const { wide, scripts } = await phone.page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - window.innerWidth,
        scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
      }))
      assert.ok(wide <= 0, `${wide} points too wide`)
      if (path !== '/dang-nhap' && status === 200) assert.equal(scripts, 0)
    })

  test('what was typed without marks is found, and the hits are marked', async () => {
    await phone.visit('/tim?q=nguoi+tot')
    assert.match((await phone.page.locator('main mark').first().textContent()) ?? '', /người|tốt/i)
  })
})
