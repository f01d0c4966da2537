import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedAchievement } from '#modules/exemplars/factory.ts'
import { releaseDue } from '#modules/stories/index.ts'
import { storedShowable, storedStory } from '#modules/stories/factory.ts'
import { demoDay } from '#seeds/demo/make.ts'
import { at } from '#seeds/demo/stage.ts'
import { browser, demoProduct } from '../product.ts'
import { actorOf } from './council/stage.ts'
import { giveCover } from './cover.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { db } = product
const chromium = await browser()
const actor = await actorOf(db, 'xa')
const exemplarId = await storedShowable(db, actor, 'Kim Thị Sóc Kha')
await storedAchievement(db, exemplarId, 'Dạy chữ cho 31 phụ nữ trong ấp')
const storyId = await storedStory(db, actor, {
  ...{ exemplarIds: [exemplarId], title: 'Lớp chữ đêm ấp Ô Tưng', withoutCover: true },
})
await giveCover(product, actor, storyId, 'Lớp chữ đêm')
const story = `/lam-viec/bien-tap/${storyId}`
const commune = await visitor(product, chromium, 'xa', { viewport: { width: 1280, height: 900 } })
const orientation = await visitor(product, chromium, 'tuyen-giao', { viewport: { width: 390, height: 844 } })

describe('one story at the newsroom', () => {
  test('its facts are taken from the record with one button, and wait for somebody else', async () => {
    await commune.visit(`${story}/su-that`)
    await commune.press('Lấy 1 thành tích từ hồ sơ')
    assert.match(await commune.words('main'), /Dạy chữ cho 31 phụ nữ trong ấp.*Chưa xác nhận/)
  })

  test('the writer takes it in hand; orientation comments on a sentence, which the writer answers and settles', async () => {
    await commune.visit(story)
    await commune.press('Nhận viết bài')
    assert.match(await commune.words('main'), /Anh\/chị đang giữ bài/)
    await orientation.visit(story)
    assert.match(await orientation.words('main'), /đang giữ bài từ/)
    await orientation.fill({ quote: 'Giữa mùa hạn mặn', text: 'Ghi rõ năm nào' })
    await orientation.press('Gửi góp ý')
    await commune.visit('/lam-viec?xem=cho')
    assert.match(await commune.words('main'), /Trả lời góp ý: “Lớp chữ đêm ấp Ô Tưng”/)
    await commune.visit(story)
    await commune.press('Đánh dấu đã xong')
    assert.match(await commune.words('main'), /Đã xong hết/)
  })

  test('it is sent and laid down, approved with its unconfirmed fact in sight, and given its hour', async () => {
    await commune.press('Gửi duyệt')
    await orientation.visit(story)
    assert.match(await orientation.words('main'), /Còn 1 sự thật trong bài chưa ai xác nhận/)
    await orientation.press('Duyệt bài')
    await commune.visit(story)
    await commune.fill({ day: '19/11/2025', hour: 'sáng' })
    await commune.press('Hẹn giờ đăng')
    assert.match(await commune.words('#hour-error'), /08:00/)
    await commune.fill({ hour: '8h' })
    await commune.press('Hẹn giờ đăng')
    assert.match(await commune.words('main'), /Bài tự đăng lúc 19\/11\/2025 08:00/)
    if (process.env.SHOTS) await commune.page.screenshot({ path: `${process.env.SHOTS}/1280.png`, fullPage: true })
  })

  test('at that hour it goes out by itself', async () => {
    await releaseDue.run({ db, now: new Date(at(demoDay, 8).getTime() + 86_400_000) }, {})
    await commune.visit(story)
    assert.match(await commune.words('main'), /Đã đăng/)
    await orientation.visit(story)
    if (process.env.SHOTS) await orientation.page.screenshot({ path: `${process.env.SHOTS}/390.png`, fullPage: true })
  })
})
