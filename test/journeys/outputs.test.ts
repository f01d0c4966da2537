import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const [desk, reader] = [await visitor(product, chromium, 'tinh'), await visitor(product, chromium)]
const root = '/lam-viec/phat-hanh'
const fileAt = async (href: string, type: string) => {
  const answer = await desk.page.request.get(product.url + href)
  assert.equal(answer.headers()['content-type'], type, href)
  return await answer.body()
}

describe('stories leave the house', { concurrency: 1 }, () => {
  test('a book is chosen by field, ordered with its imprint, made in the background and opened', async () => {
    await desk.visit(`${root}/an-pham`)
    await desk.press('Soạn sách')
    await desk.press('Soạn sách này')
    assert.match(await desk.words('main'), /Hãy nhập mục này/)
    await desk.page.locator('main').locator('[name="linh-vuc"]').selectOption({ index: 1 })
    await desk.press('Lọc bài')
    await desk.fill({ title: 'Gương sáng một lĩnh vực', responsible: 'Trần Minh Quân', printRun: '300' })
    await desk.page.locator('main input[name="stories"]').first().check()
    await desk.press('Soạn sách này')
    for (let times = 0; times < 120; times++) {
      const words = await desk.words('main')
      if (/Đã soạn|Không soạn được/.test(words)) break
      await pause(500)
      await desk.visit(new URL(desk.page.url()).pathname)
    }
    const words = await desk.words('main')
    assert.match(words, /Đã soạn|Không soạn được/)
    if (/Không soạn được/.test(words)) assert.match(words, /Soạn lại/)
    else {
      const pdf = await desk.page.getByRole('link', { name: 'Mở PDF để in' }).getAttribute('href')
      assert.equal((await fileAt(pdf!, 'application/pdf')).subarray(0, 5).toString(), '%PDF-')
      const epub = await desk.page.getByRole('link', { name: 'Tải EPUB' }).getAttribute('href')
      assert.equal((await fileAt(epub!, 'application/epub+zip')).subarray(0, 2).toString(), 'PK')
    }
  })

  test('posters and sheets say for each story what there is, and a programme says what is missing or when each begins', async () => {
    await desk.visit(`${root}/bai`)
    assert.match(await desk.words('main'), /Áp phích A3/i)
    await desk.press('Chương trình phát thanh')
    const [order] = await desk.page.locator('main input[name^="tt-"]').all()
    if (!order) assert.match(await desk.words('main'), /Chưa có bản tin nào được duyệt/)
    else {
      await order.fill('1')
      await desk.press('Lập chương trình')
      assert.match(await desk.words('main'), /Cả chương trình \d+:\d\d/)
    }
  })

  test('a reader asks for mail on a phone; it waits in the outbox, and the desk sees that without an address', async () => {
    await reader.page.setViewportSize({ width: 320, height: 700 })
    for (const path of ['/en/dang-ky-thu', '/km/dang-ky-thu', '/dang-ky-thu'])
      assert.equal(await reader.visit(path), 200)
    await reader.press('Đăng ký')
    assert.match(await reader.words('main'), /Hãy nhập mục này/)
    await reader.fill({ email: 'ban-doc@vidu.vn' })
    await reader.press('Đăng ký')
    assert.match(await reader.words('main'), /Hãy mở hộp thư/)
    const wide = await reader.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    assert.ok(wide <= 0, `${wide} points too wide`)
    await desk.visit(`${root}/thu`)
    assert.match(await desk.words('main'), /Thư xác nhận/)
    assert.doesNotMatch(await desk.page.content(), /ban-doc@/)
  })
})
