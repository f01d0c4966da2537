import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedShowable, storedStory } from '#modules/stories/factory.ts'
import { saveState } from '#modules/stories/repository/story.ts'
import { browser, demoProduct } from '../product.ts'
import { actorOf } from './council/stage.ts'
import { giveCover } from './cover.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { db } = product
const chromium = await browser()
const actor = await actorOf(db, 'xa')
const exemplarId = await storedShowable(db, actor, 'Kim Thị Sóc Kha')
const storyId = await storedStory(db, actor, {
  ...{ exemplarIds: [exemplarId], title: 'Lớp chữ đêm ấp Ô Tưng', withoutCover: true },
})
await giveCover(product, actor, storyId, 'Lớp chữ đêm')
await saveState(db, storyId, 'in_review')
const story = `/lam-viec/bien-tap/${storyId}`
const commune = await visitor(product, chromium, 'xa', { viewport: { width: 1280, height: 900 } })
const orientation = await visitor(product, chromium, 'tuyen-giao', { viewport: { width: 1280, height: 900 } })
const shot = async (page: typeof commune.page, name: string) =>
  process.env.SHOTS && (await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }))

/** Fills the form for a link and gives its address. */
async function linkBy(them: typeof commune, outsider: string): Promise<string> {
  await them.visit(story)
  await them.fill({ outsider, outsiderTitle: 'Trưởng phòng Tuyên truyền', agency: 'Ban Tuyên giáo Tỉnh ủy' })
  await them.fill({ email: 'hong@vidu.vn', days: '5' }, '#xin-duyet >> xpath=ancestor::section[1]')
  await them.press('Tạo liên kết')
  return await them.page.locator('#address').inputValue()
}

describe('a text read and answered outside, by a link', () => {
  test('the writer’s link brings an opinion that stands before whoever approves', async () => {
    const address = await linkBy(commune, 'Lâm Thị Hồng')
    await shot(commune.page, 'issued-1280')
    const outside = await visitor(product, chromium, undefined, { viewport: { width: 390, height: 844 } })
    await outside.visit(address)
    await shot(outside.page, 'outside-390')
    await outside.press('Gửi trả lời')
    await shot(outside.page, 'outside-refused-390')
    await outside.fill({ answer: 'approve', note: 'Đúng định hướng', typedName: 'Lâm Thị Hồng' })
    await outside.press('Gửi trả lời')
    assert.match(await outside.words('main'), /Đã ghi ý kiến đồng ý/)
    await outside.visit(address)
    assert.match(await outside.words('main'), /Liên kết này đã được dùng/)
    await outside.leave()
    await orientation.visit(story)
    assert.match(await orientation.words('main'), /Lâm Thị Hồng .*đồng ý với bài này.*Đúng định hướng/)
    await shot(orientation.page, 'story-1280')
  })

  test('orientation’s link approves, without script, on a narrow screen', async () => {
    const address = await linkBy(orientation, 'Trần Văn Đạt')
    const width = { viewport: { width: 320, height: 700 } }
    const outside = await visitor(product, chromium, undefined, width)
    await outside.visit(address)
    assert.ok(await outside.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways')
    await outside.leave()
    const plain = await chromium.newContext({ ...width, javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(address)
    await page.locator('[name="answer"][value="approve"]').check()
    await page.locator('[name="typedName"]').fill('Trần Văn Đạt')
    await Promise.all([page.waitForEvent('load'), page.locator('main button[type="submit"]').click()])
    assert.match(await page.locator('main').innerText(), /Đã ghi: bài được duyệt/)
    await plain.close()
    await commune.visit(story)
    assert.match(
      await commune.words('main'),
      /Đã duyệt.*Trần Văn Đạt, Ban Tuyên giáo Tỉnh ủy \(qua liên kết do .* gửi\)/,
    )
    await commune.page.setViewportSize({ width: 390, height: 844 })
    await commune.visit(story)
    await shot(commune.page, 'story-390')
  })
})
