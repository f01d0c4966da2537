import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { browser, demoProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const admin = await visitor(product, await browser(), 'quan-tri', { viewport: { width: 390, height: 844 } })
const root = '/lam-viec/khen-thuong'

describe('on a phone, the administrator of the province', { concurrency: 1 }, () => {
  test('compares a rule with the official text and confirms it by name', async () => {
    await admin.visit(`${root}/quy-dinh?loai=prize`)
    const waiting = async () => Number(/(\d+) dòng cần xác nhận/.exec(await admin.words('main'))?.[1])
    const before = await waiting()
    await Promise.all([admin.page.waitForEvent('load'), admin.page.locator('main table a').first().click()])
    await admin.press('Xác nhận đã đối chiếu')
    assert.ok(await admin.page.locator('#xac-nhan-document-error').innerText())
    await admin.fill({ document: 'Nghị định 152/2025/NĐ-CP, bản ký số' })
    await admin.press('Xác nhận đã đối chiếu')
    assert.match(await admin.words('main'), /Dương Quốc Khải xác nhận ngày/)
    await admin.visit(`${root}/quy-dinh?loai=prize`)
    assert.equal(await waiting(), before - 1)
  })

  test('adds a newer rule, which begins where the old one ends', async () => {
    await admin.visit(`${root}/quy-dinh?loai=salary&ngay=2026-08-01`)
    await Promise.all([admin.page.waitForEvent('load'), admin.page.locator('main table a').first().click()])
    await admin.page.locator('#bo-sung > summary').click()
    await admin.fill({ from: '01/01/2027', figure: '2.700.000', legalBasis: 'Nghị định 01/2027/NĐ-CP' }, '#bo-sung')
    await admin.press('Bổ sung quy định mới thay dòng này', '#bo-sung')
    const words = await admin.words('main')
    assert.match(words, /2\.700\.000 đồng\/tháng/)
    assert.match(words, /đến hết 31\/12\/2026/)
  })

  test('begins a template from the starter; a misspelt field is named, the right one serves', async () => {
    await admin.visit(`${root}/mau`)
    const href = await admin.page.locator('main table a').first().getAttribute('href')
    const starter = new Uint8Array(await (await admin.page.request.get(product.url + href)).body())
    const parts = unzipSync(starter)
    const wrong = strFromU8(parts['word/document.xml']!).replace('{trich_yeu}', '{trich_yieu}')
    const folder = mkdtempSync(join(tmpdir(), 'gs-mau-'))
    const [faulty, right] = [join(folder, 'sai.docx'), join(folder, 'to-trinh.docx')]
    writeFileSync(faulty, zipSync({ ...parts, 'word/document.xml': strToU8(wrong) }))
    writeFileSync(right, starter)

    await admin.page.locator('[name=kind]').selectOption('proposal')
    await admin.page.locator('[name=file]').setInputFiles(faulty)
    await admin.press('Gửi mẫu')
    assert.match(await admin.page.locator('#loi-cua-mau').innerText(), /Trường không có: \{trich_yieu\}/)
    await admin.page.locator('[name=file]').setInputFiles(right)
    await admin.press('Gửi mẫu')
    assert.match(await admin.words('main table'), /to-trinh\.docx/)
    await admin.press(/Thôi dùng/)
    assert.doesNotMatch(await admin.words('main table'), /to-trinh\.docx/)
  })
})
