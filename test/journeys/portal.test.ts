import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const screens = await Promise.all(
  [320, 390, 1280].map(async (width) => ({
    width,
    reader: await visitor(product, chromium, undefined, { viewport: { width, height: 800 }, serviceWorkers: 'block' }),
  })),
)
const phone = screens[0]!.reader

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
  ...['/chuong-trinh', '/km/chuong-trinh', '/du-lieu', '/da-luu', '/khong-co-mang', '/so-vang', '/an-pham'].map(
    (it) => [it, 200] as [string, number],
  ),
  ...[`/km/tim?q=${encodeURIComponent('ខ្មែរ')}`, '/tim?q=nguoi&tieng=vi&loai=ca-nhan', '/tim?q=khongcotunao'].map(
    (it) => [it, 200] as [string, number],
  ),
  [`/tin-bai/${gone.slug}`, 410],
  ['/tin-bai/khong-co-bai-nay', 404],
]

describe('the portal on a small phone, a phone and a desk', { concurrency: 1 }, () => {
  for (const [path, status] of pages)
    for (const { width, reader } of screens)
      test(`${path} fits ${width} points, needs no script of its own and is accessible`, async () => {
        assert.equal(await reader.visit(path), status)
        const { wide, scripts } = await reader.page.evaluate(() => ({
          wide: document.documentElement.scrollWidth - window.innerWidth,
          scripts: document.querySelectorAll('script:not([type="application/ld+json"], [src^="/assets/"])').length,
        }))
        assert.ok(wide <= 0, `${wide} points too wide`)
        if (path !== '/dang-nhap' && status === 200) assert.equal(scripts, 0)
      })

  test('what was typed without marks is found, and the hits are marked', async () => {
    await phone.visit('/tim?q=nguoi+tot')
    assert.match((await phone.page.locator('main mark').first().textContent()) ?? '', /người|tốt/i)
  })

  test('a few letters bring suggestions; large type and high contrast stay chosen on the next page', async () => {
    const { page } = phone
    await phone.visit('/tim')
    await page.locator('#q').pressSequentially('cau ke')
    await page.waitForSelector('#q-list option', { state: 'attached' })
    await page.getByRole('button', { name: 'Chữ to' }).click()
    await page.getByRole('button', { name: 'Tương phản cao' }).click()
    await phone.visit('/linh-vuc')
    assert.match((await page.locator('html').getAttribute('class')) ?? '', /large contrast/)
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0)
    await page.getByRole('button', { name: 'Chữ to' }).click()
    await page.getByRole('button', { name: 'Tương phản cao' }).click()
  })

  test('a story that was read or saved opens without a network; one that was not says what to do', async () => {
    const reader = await visitor(product, chromium, undefined, { viewport: { width: 390, height: 800 } })
    const { page } = reader
    await reader.visit('/')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await reader.visit(`/tin-bai/${found.story}`)
    const title = await page.locator('h1').innerText()
    await page.evaluate(() => (window.print = () => document.body.classList.add('printed')))
    await page.getByRole('button', { name: 'In bài' }).click()
    assert.equal(await page.locator('body.printed').count(), 1)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Chép địa chỉ' }).click()
    await page.getByRole('button', { name: 'Đã chép' }).waitFor()
    assert.ok((await page.evaluate(() => navigator.clipboard.readText())).endsWith(`/tin-bai/${found.story}`))
    await page.getByRole('button', { name: 'Lưu để đọc sau' }).click()
    await page.getByRole('button', { name: 'Đã lưu' }).waitFor()
    await reader.visit('/da-luu')
    assert.ok((await reader.words('keep-list[data-of=saved]')).includes(title))
    await page.context().setOffline(true)
    await page.goto(`${product.url}/tin-bai/${found.story}`)
    assert.equal(await page.locator('h1').innerText(), title)
    await page.goto(`${product.url}/linh-vuc`)
    assert.equal(await page.locator('h1').innerText(), 'Không có mạng')
    await page.getByRole('link', { name: title }).first().click()
    assert.equal(await page.locator('h1').innerText(), title)
    await page.context().setOffline(false)
    await reader.leave()
  })
})
