import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { titleId } from '#modules/commendations/index.ts'
import { browser, demoProduct } from '../product.ts'
import { aPdf } from './uploads.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const name = 'Thạch Sa Mây'
const commune = await visitor(product, chromium, 'xa')
let dossier = ''

/** Opens a folded form of the page by its id. */
const unfold = (id: string) => commune.page.locator(`#${id} > summary`).click()
const addPaper = async (paperKey: string, file: string) => {
  if (!(await commune.page.locator('#them-giay-to').evaluate((it) => (it as HTMLDetailsElement).open)))
    await unfold('them-giay-to')
  await commune.fill({ paperKey }, '#them-giay-to')
  await commune.page.setInputFiles('#them-giay-to input[type=file]', aPdf(file))
  await commune.press('Thêm giấy tờ', '#them-giay-to')
}

describe('a sudden deed is commended within 72 hours, and its papers follow', () => {
  test('only a sudden deed may take the fast lane: said at that field', async () => {
    await commune.visit('/lam-viec/khen-thuong')
    await commune.press('Lập hồ sơ khen thưởng')
    await commune.fill({ recipientName: name, recipientKind: 'individual', recipientNote: 'ấp Rùm Sóc, xã Châu Điền' })
    await commune.fill({ titleId: titleId('giay-khen-xa', '2024-01-01') })
    await commune.fill({ merit: 'merit', procedure: 'simplified', fast: '1', period: '2025' })
    await commune.fill({
      written: 'Cứu cụ bà khỏi căn nhà cháy rạng sáng 18/11/2025',
      summary: 'Phá cửa sau, cõng cụ bà 81 tuổi ra ngoài rồi quay lại ngắt cầu dao.',
    })
    await commune.press('Lập hồ sơ')
    assert.match(await commune.words('#fast-error'), /Chỉ khen thưởng đột xuất mới đi theo đường nhanh/)
  })

  test('a short file is enough to go: the day by which to decide and the day by which to complete stand on it', async () => {
    await commune.fill({ merit: 'sudden' })
    await commune.press('Lập hồ sơ')
    dossier = new URL(commune.page.url()).pathname
    const words = await commune.words('main')
    assert.match(words, /Đường nhanh/)
    assert.match(words, /Quyết định trước [\d:]+,? 21\/11\/2025/)
    assert.match(words, /Hoàn thiện hồ sơ trước 03\/12\/2025/)
    assert.match(words, /Tờ trình đề nghị khen thưởng.*còn thiếu/)
    await commune.press('Trình hồ sơ', '#trinh')
    assert.match(await commune.words('main'), /Đang xử lý/)
  })

  test('it is decided the same day, its papers still owed', async () => {
    await commune.visit(`/lam-viec/khen-thuong?cua-toi=1&q=${encodeURIComponent(name)}`)
    await commune.page.locator('input[name=items]').first().check()
    await Promise.all([commune.page.waitForEvent('load'), commune.page.locator('button[value=place]').click()])
    await commune.look()
    await commune.fill({ title: 'Về việc tặng Giấy khen đột xuất cho cá nhân dũng cảm cứu người' })
    await commune.press('Lập dự thảo quyết định')
    await unfold('ky-ban-hanh')
    await commune.press('Ký ban hành', '#ky-ban-hanh')
    assert.match(await commune.words('main'), /\d+\/QĐ-UBND.*18\/11\/2025/)
    await commune.visit(dossier)
    const words = await commune.words('main')
    assert.match(words, /Đã khen thưởng/)
    assert.match(words, /còn thiếu/)
  })

  test('what is owed waits in the day’s work, and cannot be called complete before it is', async () => {
    await commune.visit('/lam-viec')
    assert.match(await commune.words('main'), new RegExp(`Hoàn thiện hồ sơ đột xuất: ${name}`))
    await commune.press(new RegExp(`Hoàn thiện hồ sơ đột xuất: ${name}`))
    await unfold('hoan-thien')
    assert.match(await commune.words('#hoan-thien'), /còn thiếu giấy tờ bắt buộc/)
    assert.equal(await commune.page.locator('#hoan-thien button[type=submit]:enabled').count(), 0)
  })

  test('the papers come in, the file is completed, and nothing waits any more', async () => {
    await addPaper('to-trinh', 'to-trinh-dot-xuat.pdf')
    await addPaper('bao-cao-tom-tat', 'bao-cao-tom-tat.pdf')
    assert.doesNotMatch(await commune.words('#giay-to >> xpath=../..'), /còn thiếu/)
    await unfold('hoan-thien')
    await commune.press('Xác nhận đã hoàn thiện hồ sơ', '#hoan-thien')
    assert.match(await commune.words('main'), /Đã hoàn thiện 18\/11\/2025/)
    await commune.visit('/lam-viec')
    assert.doesNotMatch(await commune.words('main'), new RegExp(name))
  })
})
