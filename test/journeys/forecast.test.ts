import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { browser, demoProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct('2025-09-15')
const chromium = await browser()
const province = await visitor(product, chromium, 'tinh')
const commune = await visitor(product, chromium, 'xa-moi', { viewport: { width: 390, height: 844 } })
const board = '/lam-viec/chi-tieu?khoi=commune'
const here = unitId('xa-cau-ke-vinh-long')
const nudges = () => product.db.selectFrom('reporting.nudge').select(['unit_id', 'answer']).execute()
let told = 0

describe('in September: who will miss the year’s quota', { concurrency: 1 }, () => {
  test('the board says so in words, and offers to tell exactly those', async () => {
    await province.visit(board)
    const boxes = province.page.locator('[name=units]')
    told = await boxes.count()
    assert.ok(told > 0, 'nobody will miss')
    assert.match(await province.words('main'), /Cầu Kè: có \d+ trên \d+, thiếu \d+/)
    assert.ok(await province.page.locator(`[name=units][value="${here}"]`).isChecked())
  })

  test('nobody chosen is refused at its field; then they are told, once', async () => {
    for (const box of await province.page.locator('[name=units]').all()) await box.uncheck()
    await province.press(/^Nhắc/)
    assert.ok(await province.page.locator('#units-error').innerText())
    assert.deepEqual(await nudges(), [])
    await province.visit(board)
    await province.press(/^Nhắc/)
    assert.equal((await nudges()).length, told)
    assert.equal(await province.page.locator('[name=units]').count(), 0)
    await province.visit(board)
    assert.equal(await province.page.locator('[name=units]').count(), 0)
  })

  test('it stands in the unit’s work until it answers, and the answer on the board', async () => {
    await commune.visit('/lam-viec?xem=cho') // all that waits: a full desk shows the oldest first
    const task = commune.page.locator('a[href*="/chi-tieu/nhac/"]').first()
    await commune.visit((await task.getAttribute('href'))!)
    await commune.fill({ answer: 'Hai mô hình đang chờ xã bạn xác nhận làm theo, xong trong tháng 10.' })
    await commune.press('Gửi trả lời')
    assert.equal(await commune.page.locator('a[href*="/chi-tieu/nhac/"]').count(), 0)
    assert.equal((await nudges()).filter(({ answer }) => answer).length, 1)
    await province.visit(board)
    assert.match(await province.words('main'), /Hai mô hình đang chờ xã bạn xác nhận/)
  })
})
