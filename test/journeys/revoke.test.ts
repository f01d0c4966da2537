import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedSigned } from '#modules/commendations/factory.ts'
import { storedAchievement, storedConsent } from '#modules/exemplars/factory.ts'
import { aBody, storedShowable, storedStory } from '#modules/stories/factory.ts'
import { demoDay } from '#seeds/demo/make.ts'
import { at } from '#seeds/demo/stage.ts'
import { browser, demoProduct } from '../product.ts'
import { actorOf } from './council/stage.ts'
import { aPdf } from './uploads.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { db, url } = product
const chromium = await browser()
const name = 'Thạch Sa Rương Vàng'
const now = at(demoDay, 10)
const actor = await actorOf(db, 'xa')
const exemplarId = await storedShowable(db, actor, name)
await storedConsent(db, exemplarId, actor, { use: 'radio' })
const achievementId = await storedAchievement(db, exemplarId, 'Giữ nước cho 40 hộ trồng dừa sáp')
const body = aBody({ p: 'Năm ấy, ông được tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã.' })
const storyId = await storedStory(db, actor, {
  ...{ state: 'published', exemplarIds: [exemplarId], body, withoutCover: true, title: 'Người giữ nước ngọt ở Ô Rồm' },
})
const { decisionId } = await storedSigned(db, actor, now, { exemplarId, achievementId })
const { slug } = await db.selectFrom('stories.story').select('slug').where('id', '=', storyId).executeTakeFirstOrThrow()
const person = await db
  .selectFrom('exemplars.exemplar')
  .select('slug')
  .where('id', '=', exemplarId)
  .executeTakeFirstOrThrow()
const decision = `/lam-viec/khen-thuong/quyet-dinh/${decisionId}`
const [commune, reader] = [await visitor(product, chromium, 'xa'), await visitor(product, chromium)]

/** Everything public that could name them or their story. */
const publicPlaces = [
  ...['/', '/so-vang', '/so-vang?q=sa+ruong+vang', '/tim?q=sa+ruong+vang', '/tim?q=nuoc+ngot+o+rom', '/tin-bai'],
  ...['/feed.xml', '/feed.atom', '/feed.json', '/sitemap.xml', '/don-vi/xa-chau-dien', '/mo-hinh', '/linh-vuc'],
  ...['/km/so-vang', '/en/so-vang'],
]
const seenAt = async (words: readonly string[]) => {
  const seen: string[] = []
  for (const path of publicPlaces) {
    const text = await (await fetch(url + path)).text()
    const asked = path.includes('?q=') ? text.replaceAll(/<input[^>]*>/g, '') : text
    if (words.some((word) => asked.includes(word))) seen.push(path)
  }
  return seen
}

describe('a commendation is taken back in one action', () => {
  test('before, the book, the person’s page, the story and the feeds name it', async () => {
    await reader.visit('/so-vang')
    assert.match(await reader.words('main'), new RegExp(name))
    await reader.visit(`/dien-hinh/${person.slug}`)
    assert.match(
      await reader.words('main'),
      /Giấy khen của Chủ tịch Ủy ban nhân dân xã Số \d+\/QĐ-UBND ngày 10\/06\/2024/,
    )
    assert.equal(await reader.visit(`/tin-bai/${slug}`), 200)
    const seen = await seenAt([name, slug])
    for (const path of ['/so-vang', '/sitemap.xml', '/tim?q=nuoc+ngot+o+rom', '/don-vi/xa-chau-dien'])
      assert.ok(seen.includes(path), `${path}: ${seen}`)
  })

  test('whose and why are chosen, what it reaches is shown, and the act is asked for', async () => {
    await commune.visit(decision)
    await commune.press('Thu hồi khen thưởng')
    await commune.press('Xem trước')
    assert.match(await commune.words('main'), /Hãy chọn thu hồi của ai/)
    await commune.page.locator('input[name=awardIds]').first().check()
    await commune.fill({ cause: 'false_declaration' })
    await commune.press('Xem trước')
    const words = await commune.words('main')
    for (const part of [/Cả quyết định bị hủy bỏ/, /cộng 270\.000 đồng/, /1 hồ sơ tạm dừng/]) assert.match(words, part)
    await commune.fill({ numberText: '88/QĐ-UBND', reason: 'Số hộ kê khai không có thật.' })
    await commune.press('Thu hồi 1 khen thưởng')
    assert.match(await commune.words('#file-error'), /\S/)
    await commune.fill({ reason: 'Số hộ kê khai không có thật.' })
    await commune.page.setInputFiles('input[type=file]', aPdf('quyet-dinh-88.pdf'))
    await commune.press('Thu hồi 1 khen thưởng')
    assert.match(await commune.words('main'), /Đã hủy bỏ/)
    assert.match(
      await commune.words('main'),
      /Kê khai không đúng sự thật: thu hồi ngày 18\/11\/2025 theo Quyết định số 88/,
    )
  })

  test('within one round of jobs nothing public shows it or its story any more', async () => {
    for (let tries = 0; tries < 40; tries++) {
      if ((await fetch(`${url}/tin-bai/${slug}`)).status === 410 && (await seenAt([name, slug])).length === 0) break
      await commune.page.waitForTimeout(250)
    }
    assert.deepEqual(await seenAt([name, slug]), [])
    assert.equal(await reader.visit(`/tin-bai/${slug}`), 410)
    assert.notEqual(await reader.visit(`/dien-hinh/${person.slug}`), 200)
    assert.notEqual((await fetch(`${url}/the/${slug}.png`)).status, 200)
    await commune.visit(`/lam-viec/dien-hinh/${exemplarId}`)
    assert.match(await commune.words('main'), /tạm dừng/i)
  })

  test('what the product does not reach waits in the day’s work, and is ticked off', async () => {
    await commune.visit('/lam-viec')
    assert.match(await commune.words('main'), /Thu hồi: /)
    await commune.visit('/lam-viec/bien-tap/thu-hoi')
    const words = await commune.words('main')
    assert.match(words, /Phát thanh, truyền thanh cơ sở: ngừng phát/)
    assert.match(words, /Thu lại giấy khen, bằng khen, hiện vật và tiền thưởng/)
    assert.match(words, /Bài trên cổng đã gỡ/)
    await commune.page.locator('summary', { hasText: 'Đánh dấu đã thu hồi' }).first().click()
    await commune.fill({ note: 'Đài đã ngừng phát, đọc lời đính chính sáng 19/11' })
    await commune.press('Đánh dấu đã thu hồi')
    assert.match(await commune.words('#da-xong >> xpath=../..'), /Đài đã ngừng phát/)
  })

  test('the money that is to come back stands in the ledger, the act in the register', async () => {
    await commune.visit('/lam-viec/khen-thuong/tien-thuong?nam=2025')
    assert.match(await commune.words('main'), /-270\.000/)
    await commune.visit('/lam-viec/khen-thuong/thu-hoi')
    assert.match(await commune.words('main'), /88\/QĐ-UBND.*Số hộ kê khai không có thật/)
  })
})
