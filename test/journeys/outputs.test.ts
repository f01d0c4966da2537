import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, test } from 'node:test'
import { agreedTo, storedForm, storedShowable, storedStory } from '#modules/stories/factory.ts'
import { browser, demoProduct } from '../product.ts'
import { actorOf } from './council/stage.ts'
import { giveCover } from './cover.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const { db } = product
const [writer, approver] = [await actorOf(db, 'xa'), await actorOf(db, 'tinh')]
const storyId = await storedStory(db, writer, {
  ...{ state: 'published', withoutCover: true, title: 'Bến đò Vàm Ông Thọ' },
  exemplarIds: [await storedShowable(db, writer, 'Lâm Thị Ngà Bần')],
})
await giveCover(product, writer, storyId, 'Bến đò buổi sớm')
for (const use of ['print', 'radio'] as const) await agreedTo(db, storyId, use, writer)
const bulletin = await storedForm(db, writer, 'loudspeaker', { storyId })
await db
  .updateTable('stories.form')
  .set({ state: 'approved', approved_by: approver.id, approved_at: new Date('2025-11-17T02:00:00Z') })
  .where('id', '=', bulletin.id)
  .execute()
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
    const { field_id: field } = await db
      .selectFrom('stories.story')
      .select('field_id')
      .where('id', '=', storyId)
      .executeTakeFirstOrThrow()
    await desk.page.locator('main').locator('[name="linh-vuc"]').selectOption(field)
    await desk.press('Lọc bài')
    await desk.fill({ title: 'Gương sáng một lĩnh vực', responsible: 'Trần Minh Quân', printRun: '300' })
    await desk.page.locator(`main input[name="stories"][value="${storyId}"]`).check()
    await desk.press('Soạn sách này')
    for (let times = 0; times < 120; times++) {
      if (/Đã soạn|Không soạn được/.test(await desk.words('main'))) break
      await pause(500)
      await desk.visit(new URL(desk.page.url()).pathname)
    }
    assert.match(await desk.words('main'), /Đã soạn/)
    const pdf = await desk.page.getByRole('link', { name: 'Mở PDF để in' }).getAttribute('href')
    assert.equal((await fileAt(pdf!, 'application/pdf')).subarray(0, 5).toString(), '%PDF-')
    const epub = await desk.page.getByRole('link', { name: 'Tải EPUB' }).getAttribute('href')
    assert.equal((await fileAt(epub!, 'application/epub+zip')).subarray(0, 2).toString(), 'PK')
  })

  test('posters and sheets say for each story what there is, and a programme when each bulletin begins', async () => {
    await desk.visit(`${root}/bai`)
    assert.match(await desk.words('main'), /Áp phích A3/i)
    await desk.press('Chương trình phát thanh')
    await desk.page.locator(`main input[name="tt-${bulletin.id}"]`).fill('1')
    await desk.press('Lập chương trình')
    assert.match(await desk.words('main'), /Cả chương trình \d+:\d\d/)
    await desk.fill({ outlet: '' })
    await desk.press('Ghi vào sổ phát hành')
    assert.match(await desk.words('#outlet-error'), /Hãy nhập mục này/)
    await desk.fill({ outlet: 'Loa xã Châu Điền' })
    await desk.press('Ghi vào sổ phát hành')
    assert.match(await desk.words('main'), /Đã ghi vào sổ phát hành của từng bài/)
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
