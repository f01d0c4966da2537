import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import { browser, demoProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const province = await visitor(product, chromium, 'tinh', { viewport: { width: 390, height: 844 } })
const folder = mkdtempSync(join(tmpdir(), 'gs-plan-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A plan of a kind that the product knows and of words that it has never seen. */
const lines = [
  ...['I. MỤC TIÊU', '1. Mục tiêu chung: Nâng cao chất lượng phát hiện, nhân rộng điển hình.', '2. Chỉ tiêu'],
  'a) Hằng năm, mỗi xã, phường có ít nhất 03 điển hình được phổ biến, nhân rộng; mỗi sở, ban, ngành tỉnh có ít nhất 02 điển hình được phổ biến, nhân rộng.',
  'b) Hằng năm, mỗi đơn vị tổ chức giao lưu ít nhất 01 lần/năm.',
  ...['II. NHIỆM VỤ', '1. Mở chuyên mục trên cổng thông tin của tỉnh.', '- Có bản tiếng Khmer.'],
  ...['III. TỔ CHỨC THỰC HIỆN', '1. Trước ngày 25 tháng 11 hằng năm, các đơn vị gửi báo cáo về Sở Nội vụ.'],
]

describe('a plan that the product has never seen', { concurrency: 1 }, () => {
  test('comes in as a Word file, and its outline is proposed', async () => {
    const path = join(folder, 'ke-hoach-2026.docx')
    const children = lines.map((text) => new Paragraph(text))
    writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })))
    await province.visit('/lam-viec/chuong-trinh')
    await province.press('Đưa kế hoạch mới vào')
    await province.fill({
      ...{ name: 'Kế hoạch tuyên truyền điển hình 2026 - 2030', document: '15/KH-UBND', issuedOn: '10/11/2025' },
      ...{ from: '01/01/2026', lastDay: '31/12/2030' },
    })
    await province.page.locator('input[type=file]').setInputFiles(path)
    await province.press('Đọc văn bản')
    const words = await province.words('main')
    for (const code of ['I.2.a', 'II.1.a', 'III.1']) assert.ok(words.includes(code), code)
    assert.equal(
      await province.page.locator('button', { hasText: 'Ban hành thành chương trình' }).getAttribute('aria-disabled'),
      'true',
    )
  })

  test('headings and tasks are accepted as they stand; each number is looked at', async () => {
    await province.press('Nhận hết tiêu đề, mục tiêu, nhiệm vụ còn lại')
    await province.press('I.2.a')
    assert.match(await province.words('main'), /Chỉ tiêu nhận ra được/)
    await province.press('Lưu và sang khoản sau')
    assert.match(await province.words('h1'), /Khoản I\.2\.b/)
    await province.page.getByLabel('Đưa vào chỉ tiêu hằng năm của chương trình').check()
    await province.press('Lưu chỉ tiêu')
    assert.ok(await province.page.locator('#quotaClass-1-error').innerText())
    await province.page.locator('#quotaClass-1').selectOption('commune')
    await province.press('Lưu chỉ tiêu')
    await province.press('Lưu và sang khoản sau')
    assert.match(await province.words('h1'), /Khoản III\.1/)
    await province.press('Lưu và sang khoản sau')
  })

  test('is issued and stands beside the plan of before, with its numbers and its day', async () => {
    await province.press('Ban hành thành chương trình')
    const words = await province.words('main')
    assert.match(words, /Kế hoạch tuyên truyền điển hình 2026 - 2030/)
    assert.match(words, /Mỗi xã, phường, thị trấn.{0,40}ít nhất 3/)
    assert.match(words, /hạn ngày 25 tháng 11/)
  })
})
