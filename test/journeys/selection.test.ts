import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unzipSync } from 'fflate'
import { browser, demoProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const district = await visitor(product, chromium, 'huyen', { viewport: { width: 390, height: 844 } })
const province = await visitor(product, chromium, 'tinh', { viewport: { width: 1280, height: 900 } })
const root = '/lam-viec/gioi-thieu-trung-uong'

describe('the choice for the nation', { concurrency: 1 }, () => {
  test('a district sees its number and its list, and its third exemplar is refused in words', async () => {
    await district.visit(root)
    await district.press('Đợt năm 2025')
    assert.match(await district.words('main'), /Huyện Cầu Kè chọn từ 1 đến 2 điển hình theo khoản IV\.2\.e/)
    await district.press('Mở danh sách của đơn vị')
    assert.match(await district.words('main'), /Dự bị 1/)
    await district.press(/^Gửi cơ quan thường trực/)
    assert.match(await district.words('[role=alert]'), /chọn từ 1 đến 2 điển hình.+Đứng trước đã có .+, .+dự bị 1/)
  })

  test('one falls out with a reason, the reserve moves up and goes', async () => {
    await district.press('Huyện Cầu Kè', 'nav, main')
    await district.page.locator('main table a').nth(1).click()
    await district.page.locator('summary', { hasText: 'Rút khỏi danh sách' }).click()
    await district.press('Rút khỏi danh sách')
    assert.ok(await district.page.locator('#rut-ly-do-error').innerText())
    await district.page.locator('#rut-ly-do').fill('Gia đình chuyển đi nơi khác.')
    await district.press('Rút khỏi danh sách')
    await district.press('Huyện Cầu Kè', 'nav, main')
    await district.press(/^Gửi cơ quan thường trực/)
    assert.match(await district.words('main'), /Đã gửi, chờ tổng hợp/)
  })

  test('the standing office gathers it, tries the balance, and settles another list', async () => {
    await province.visit(root)
    await province.press('Đợt năm 2025')
    await province.press('Huyện Cầu Kè')
    await province.page.locator('main table a').nth(2).click()
    await province.press('Tổng hợp')
    await province.page.getByLabel('Đạt', { exact: true }).check()
    await province.fill({ words: 'Việc tốt nhiều năm, minh chứng đủ.' })
    await province.press('Thẩm định')
    await province.press('Đợt năm 2025', 'nav, main')
    await province.press('Danh sách của tỉnh')
    const before = Number(/Đã chốt (\d+) điển hình/.exec(await province.words('main'))?.[1])
    await province.page.locator('main form[method=get] input[type=checkbox]:not(:checked)').first().check()
    await province.press('Thử cân đối')
    assert.match(await province.words('main'), new RegExp(`Đang thử danh sách ${before + 1} điển hình, chưa chốt`))
    assert.match(await province.words('main table'), /\+1/)
    await province.press('Chốt danh sách này')
    assert.match(await province.words('main'), new RegExp(`Đã chốt ${before + 1} điển hình`))
  })

  test('the packet that went out in the summer is there with its sums', async () => {
    await province.press('Hồ sơ gửi Trung ương')
    const href = await province.page.getByRole('link', { name: 'Tải tệp ZIP' }).first().getAttribute('href')
    const answer = await province.page.request.get(`${product.url}${href}`)
    const names = Object.keys(unzipSync(new Uint8Array(await answer.body())))
    assert.ok(names.includes('SHA256SUMS') && names.includes('00-danh-sach/danh-sach.docx'))
    assert.ok(names.some((name) => /^01-.+\/phieu-gioi-thieu\.docx$/.test(name)))
  })
})
