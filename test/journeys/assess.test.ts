import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedInReview } from '#modules/exemplars/factory.ts'
import { findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import { browser, demoProduct } from '../product.ts'
import { aPicture } from './uploads.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { db } = product
const chromium = await browser()
const actorOf = async (username: string) => {
  const { id } = await db
    .selectFrom('identity.official')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow()
  return (await findActorById(db, id, '2025-11-18'))!
}
const name = 'Lý Thị Hồng Thắm'
const unit = unitId('so-giao-duc-va-dao-tao-vinh-long')
const [officer, reviewer] = [await actorOf('so'), await actorOf('tinh')]
const { id } = await storedInReview(db, { officer, reviewer }, 'verified', {
  ...{ unitId: unit, subject: { name, unitId: unit, hamlet: null }, discoveredOn: '2025-10-01' },
  summary: `Cô ${name} mở lớp đêm cho 12 em bỏ học.`,
})
const province = await visitor(product, chromium, 'tinh')
const record = `/lam-viec/dien-hinh/${id}`
/** What stands for the name: the same on every page of every assessor. */
const ref = async () => {
  const { round_id } = await db
    .selectFrom('exemplars.round')
    .select('round_id')
    .where('exemplar_id', '=', id)
    .executeTakeFirstOrThrow()
  return `HS-${round_id.slice(-6).toUpperCase()}`
}

describe('five assessors judge without names', () => {
  test('the province opens a round and asks five, and lets them open the evidence with names covered', async () => {
    await province.visit(record)
    await province.press('Vòng chấm nhiều người')
    await province.fill({ needed: '4' })
    await province.press('Mở vòng chấm')
    for (const one of ['Nguyễn Hữu Phước', 'Huỳnh Kim Loan', 'Thạch Minh Tâm', 'Phạm Công Danh', 'Trương Bích Thủy'])
      await province.page.locator('label.opt', { hasText: one }).locator('input').check()
    await province.press('Phân công chọn tay')
    assert.match(await province.words('#nguoi-cham >> xpath=../..'), /Huỳnh Kim Loan.*Chưa chấm/)
    await province.page.setInputFiles('input[type=file]', await aPicture('ly-thi-hong-tham.jpg'))
    await province.press('Đã xem, không lộ tên')
    assert.match(await province.words('main'), /Cho xem, Lê Hoàng Ngân đã kiểm tra/)
  })

  for (const [at, part] of [0.7, 0.8, 0.9, 1].entries())
    test(`assessor ${at + 1} judges a record whose name they cannot find`, async () => {
      const judge = await visitor(product, chromium, `hd-0${at + 1}`)
      assert.ok((await judge.words('main')).includes(`Chấm hồ sơ: ${await ref()}`), 'not among the work of today')
      await judge.visit('/lam-viec/tham-dinh')
      assert.ok((await judge.words('main')).includes(await ref()))
      await judge.press(await ref())
      const words = await judge.words('body')
      assert.ok(!words.includes(name) && !words.includes('Thắm') && words.includes('[tên]'), words)
      const { page } = judge
      for (const box of await page.locator('input[name^="points."]').all()) {
        const most = /\d+/.exec(await page.locator(`label[for="${await box.getAttribute('id')}"]`).innerText())![0]
        await box.fill(String(Math.floor(Number(most) * part)))
      }
      for (const criterion of await page.locator('section:has(input[name^="points."])').all())
        await criterion.locator('input[type=checkbox]').first().check()
      const places = await page.locator('input[name^="place."]').all()
      for (const place of places.slice(1)) await place.fill('ảnh 1')
      await judge.press('Gửi kết quả chấm')
      assert.equal(await page.locator('.err[id^="place."]').count(), 1)
      await page.locator('input[name^="place."]').first().fill('ảnh 1, góc trái')
      await judge.press('Gửi kết quả chấm')
      assert.ok(!(await judge.words('main')).includes(await ref()), 'still waits')
      await judge.leave()
    })

  test('the fifth abstains, and must say why', async () => {
    const judge = await visitor(product, chromium, 'hd-05')
    await judge.visit('/lam-viec/tham-dinh')
    await judge.press(await ref())
    await judge.press('Xin không chấm')
    assert.match(await judge.page.locator('#reason-error').innerText(), /^\S/)
    await judge.fill({ reason: 'Từng dạy cùng trường' })
    await judge.press('Xin không chấm')
    assert.ok(!(await judge.words('main')).includes(await ref()), 'still waits')
    await judge.leave()
  })

  test('the result says its arithmetic, with and without each assessor', async () => {
    await province.visit(`${record}/vong-cham`)
    assert.match(await province.words('main'), /Từng dạy cùng trường/)
    await province.press('Kết thúc vòng chấm')
    const words = await province.words('main')
    assert.match(words, /Trung bình 8\d(,\d)? trên 100, mức đạt 60: đạt/)
    assert.match(words, /4 người đã chấm, cần 4/)
    assert.match(words, /Kết quả nếu không có người này/i)
    assert.match(words, /Đã thẩm định đạt|Công nhận/)
  })
})
