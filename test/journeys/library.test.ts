import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { libraryOfCover, storedShowable, storedStory } from '#modules/stories/factory.ts'
import { browser, demoProduct } from '../product.ts'
import { actorOf } from './council/stage.ts'
import { giveCover } from './cover.ts'
import { eventually } from './life/life.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { db } = product
const chromium = await browser()
const actor = await actorOf(db, 'xa')
const exemplarId = await storedShowable(db, actor, 'Kim Thị Ánh Sáu')
const written = { exemplarIds: [exemplarId], withoutCover: true }
const storyId = await storedStory(db, actor, { ...written, state: 'published', title: 'Bếp ăn ngày nước lớn' })
const other = await storedStory(db, actor, { ...written, title: 'Bếp ăn, mùa thứ hai' })
await giveCover(product, actor, storyId, 'Bà Sáu nhóm bếp')
const libraryId = await libraryOfCover(db, storyId)
const picture = `/lam-viec/bien-tap/kho-anh/${libraryId}`
const { slug } = await db.selectFrom('stories.story').select('slug').where('id', '=', storyId).executeTakeFirstOrThrow()
const commune = await visitor(product, chromium, 'xa', { viewport: { width: 1280, height: 900 } })
const phone = await visitor(product, chromium, 'xa', { viewport: { width: 320, height: 800 } })
const portal = async () => (await fetch(`${product.url}/tin-bai/${slug}`)).text()

describe('a picture in its library', () => {
  test('is found by its words; somebody in it is named, and agrees before an official', async () => {
    await commune.visit('/lam-viec/bien-tap/kho-anh?tim=ba+sau+nhom')
    await commune.page.locator('.library a').click()
    assert.match(await commune.words('main'), /Ảnh đã đủ để đăng/)
    await commune.fill({ name: 'Bà Lý Thị Mười, đứng bên trái' })
    await commune.press('Ghi một người trong ảnh')
    assert.match(await commune.words('main'), /Không còn hiện.*chưa có sự đồng ý/)
    assert.doesNotMatch(await portal(), /Bà Sáu nhóm bếp/)
    await commune.page.getByLabel('Nói trước mặt cán bộ ghi').check()
    await commune.page.getByLabel('Ngày đồng ý').fill('17/11/2025')
    await commune.press('Ghi sự đồng ý')
    assert.match(await commune.words('main'), /Còn hiệu lực/)
    assert.match(
      await eventually(async () => ((await portal()).includes('Bà Sáu nhóm bếp') ? 'back' : undefined)),
      /back/,
    )
  })

  test('its focal point is a click, or on a phone one of nine parts; pages cut it there', async () => {
    await commune.visit(picture)
    const box = (await commune.page.locator('.focus').boundingBox())!
    await commune.page.locator('.focus').click({ position: { x: box.width * 0.3, y: box.height * 0.6 } })
    assert.equal(await commune.page.inputValue('#x'), '30')
    await commune.press('Lưu điểm chính')
    assert.equal(await commune.page.locator('.crops img').count(), 3)
    await eventually(async () => ((await portal()).includes('-square-480-30-60.webp') ? 'cut' : undefined))
    await phone.visit(picture)
    await phone.page.locator('input[name=cell][value=topRight]').focus()
    await phone.page.keyboard.press('Space')
    await phone.press('Lưu điểm chính')
    assert.equal(await phone.page.inputValue('#x'), '83')
  })

  test('is used in another story without sending it again', async () => {
    await commune.visit(`/lam-viec/bien-tap/${other}/sua`)
    await commune.press('Chọn từ kho ảnh')
    await commune.fill({ tim: 'nhom bep' })
    await commune.press('Lọc')
    await commune.press(/^Dùng ảnh này trong bài/)
    assert.match(await commune.words('#anh + *, .forms'), /Bà Sáu nhóm bếp/)
    await commune.visit(picture)
    assert.match(await commune.words('main'), /Bếp ăn ngày nước lớn.*Bếp ăn, mùa thứ hai/)
  })

  test('who is in it takes the consent back: the story stays without the picture, and the desk is told', async () => {
    await phone.visit(picture)
    await phone.page.getByText('Rút hoặc bỏ: Bà Lý Thị Mười').click()
    await phone.fill({ reason: 'Không muốn hiện mặt nữa' })
    await phone.press('Ghi việc rút đồng ý')
    assert.match(await phone.words('main'), /đã rút sự đồng ý/)
    const page = await eventually(async () => {
      const text = await portal()
      return text.includes('Bà Sáu nhóm bếp') ? undefined : text
    })
    assert.match(page, /Bếp ăn ngày nước lớn/)
    await commune.visit('/lam-viec?xem=cho')
    assert.match(await commune.words('main'), /Thay ảnh đã rút: “Bếp ăn ngày nước lớn”/)
  })
})
