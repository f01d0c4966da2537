import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const phone = { viewport: { width: 390, height: 844 } }
const commune = await visitor(product, chromium, 'xa', phone)
const agency = await visitor(product, chromium, 'so', phone)
const province = await visitor(product, chromium, 'tinh', { viewport: { width: 1280, height: 900 } })
const summary = 'Dạy chữ Khmer cho trẻ trong ấp mỗi mùa hè từ năm 2019, đến nay 140 em biết đọc.'
let kept = ''

/** Writes somebody down; gives the address of the record. */
async function record(who: typeof commune, values: Record<string, string>): Promise<string> {
  await who.visit('/lam-viec/dien-hinh/moi')
  await who.page
    .locator('main details')
    .first()
    .evaluate((it) => it.setAttribute('open', ''))
  const field = await who.page.locator('select[name="fieldId"] option').nth(3).getAttribute('value')
  await who.fill({ kind: 'individual', summary, fieldId: field!, ...values })
  await who.press('Lưu hồ sơ')
  return new URL(who.page.url()).pathname
}

describe('the same woman, written down by two units with two spellings', { concurrency: 1 }, () => {
  test('is warned of at the moment of recording; nothing that was typed is lost, and it may be saved as another', async () => {
    kept = await record(commune, { name: 'Thạch Thị Sô Phươl', birthYear: '1979' })
    await record(agency, { name: 'Thach Thi So Phuol', birthYear: '1980' })
    assert.match(await agency.words('main'), /Có thể đã có hồ sơ này/)
    assert.equal(await agency.page.locator('[name="summary"]').inputValue(), summary)
    await agency.press('Đây là hai người khác nhau')
    assert.match(await agency.words('main'), /Thach Thi So Phuol/)
  })

  test('the level above takes the hasty verdict back, compares the two, and merges them', async () => {
    await province.visit('/lam-viec/dien-hinh/trung')
    const row = province.page.getByRole('row').filter({ hasText: 'Thach Thi So Phuol' })
    await Promise.all([province.page.waitForEvent('load'), row.getByRole('link', { name: /^Gỡ lại/ }).click()])
    await province.press('Gỡ lại')
    assert.match(await province.words('main'), /năm sinh lệch một năm/)
    await province.press('Gộp')
    assert.match(await province.words('#reason-error'), /\S/)
    const keep = province.page.getByRole('radio', { name: /Thạch Thị Sô Phươl/ })
    await keep.check()
    await province.fill({ reason: 'Đã hỏi hai nơi: cùng cô giáo ở ấp Ô Rồm.' })
    await province.press('Gộp')
    assert.equal(new URL(province.page.url()).pathname, kept)
  })

  test('the old address leads to the kept record, and both units stand there with their credit', async () => {
    await agency.visit('/lam-viec/dien-hinh?q=So+Phuol')
    assert.match(await agency.words('main'), /1 hồ sơ/)
    await agency.press('Thạch Thị Sô Phươl')
    assert.equal(new URL(agency.page.url()).pathname, kept)
    assert.match(await agency.words(), /Cùng một người, do nhiều nơi ghi.*Thach Thi So Phuol .*Sở/)
    await commune.visit(kept)
    assert.match(await commune.words(), /Cùng một người, do nhiều nơi ghi.*Thach Thi So Phuol/)
    const over = await commune.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    assert.ok(over <= 0, `${over} points too wide`)
  })

  test('and is two women again when the level above finds so', async () => {
    await province.visit(kept)
    await province.press(/^Tách ra/)
    await province.fill({ reason: 'Hai chị em, đã gặp cả hai.' })
    await province.press('Tách ra')
    assert.match(await province.words('main'), /Thach Thi So Phuol/)
    assert.doesNotMatch(await province.words('main'), /Cùng một người, do nhiều nơi ghi/)
  })
})
