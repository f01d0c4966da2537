import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { type Visitor, visitor } from './visitor.ts'

// One inspection from the list by risk to the closed remedy (III.5): the office at a wide screen, the others by phone or tablet.
const product = await demoProduct()
const chromium = await browser()
const wide = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 390, height: 844 } }
const office = await visitor(product, chromium, 'tinh', wide)
const unit = await visitor(product, chromium, 'so', phone)
const unitName = 'Sở Giáo dục và Đào tạo'
const picture = {
  ...{ name: 'anh.png', mimeType: 'image/png' },
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}
const paper = {
  ...{ name: 'ke-hoach.pdf', mimeType: 'application/pdf' },
  buffer: Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
}
let plan = ''
let visit = ''

describe('an inspection from the list by risk to the closed remedy', { concurrency: 1 }, () => {
  test('the office plans, sees why a unit is chosen, issues, and sends a team', async () => {
    await office.visit('/lam-viec/kiem-tra')
    await office.press('Lập kế hoạch năm')
    await office.fill({ year: '2026', aim: 'Kiểm tra việc xây dựng điển hình tiên tiến' })
    await office.press('Lưu kế hoạch')
    plan = new URL(office.page.url()).pathname
    assert.match(await office.words(), /năm chưa được kiểm tra/)
    const row = await findUnit(office)
    await row.getByText('Đưa vào kế hoạch').first().click()
    await row.locator('[name="plannedOn"]').fill('10/03/2026')
    await row.locator('[name="why"]').fill('Theo đề nghị của Mặt trận')
    await Promise.all([office.page.waitForEvent('load'), row.locator('button[type=submit]').click()])
    assert.match(await office.words('table'), new RegExp(`${unitName}.*Theo đề nghị của Mặt trận`))
    await open(office, 'issue')
    await office.fill({ number: '02/KH-HĐTĐKT' }, '#issue')
    await office.press('Ban hành kế hoạch', '#issue')
    await open(office, 'team')
    const days = { decidedOn: '18/11/2025', from: '18/11/2025', until: '31/12/2025', selfDueOn: '30/11/2025' }
    await office.fill({ number: '320/QĐ-HĐTĐKT', ...days }, '#team')
    const people = office.page.locator('#team [name="leaderId"]')
    const value = await people.locator('option', { hasText: 'Bùi Trung Hiếu' }).getAttribute('value')
    await people.selectOption(value)
    await office.page.locator('#team [name="visitIds"]').check()
    await office.press('Cử đoàn kiểm tra', '#team')
    assert.match(await office.words(), /Bùi Trung Hiếu \(trưởng đoàn\)/)
  })

  test('the unit looks at itself first, on a phone, and is told what is missing', async () => {
    await unit.visit('/lam-viec?xem=cho')
    await unit.press('Tự kiểm tra trước khi đoàn kiểm tra đến')
    const first = unit.page.locator('[data-item]').first()
    await first.locator('[value="met"]').check()
    await first.getByRole('button').last().click()
    assert.match(await first.innerText(), /phải có ảnh/)
    await answerAll(unit, 'Đơn vị đã làm')
    await allSent(unit)
    await unit.press('Gửi kết quả tự kiểm tra')
    visit = new URL(unit.page.url()).pathname
    await unit.visit(`${visit}/bang-kiem`)
  })

  test('the team answers on a tablet with the network gone; all of it arrives, the photographs too', async () => {
    const team = await visitor(product, chromium, 'kiem-tra', phone)
    await team.visit(`${visit}/bang-kiem`)
    assert.match(await team.words(), /Hồ sơ ghi nhận/)
    await team.page.context().setOffline(true)
    await answerAll(team, 'Đoàn đã xem tại chỗ', 'partly')
    assert.match(await team.words('[data-said]'), /máy này đang giữ/)
    await team.page.context().setOffline(false)
    await allSent(team)
    assert.match(await team.words(), /Đoàn: Đạt một phần/)

    await team.visit(visit)
    await open(team, 'finding')
    await team.fill({ finding: 'Chưa có quy định tiêu chuẩn', recommendation: 'Ban hành trong quý I' }, '#finding')
    await team.press('Ghi một tồn tại', '#finding')
    const remedy = team.page.locator('[id^="remedy-"]').first()
    await remedy.locator('summary').click()
    for (const [name, typed] of [
      ['what', 'Ban hành quy định'],
      ['owner', 'Chánh Văn phòng'],
      ['dueOn', '31/12/2025'],
    ])
      await remedy.locator(`[name="${name}"]`).fill(typed!)
    await Promise.all([team.page.waitForEvent('load'), remedy.getByRole('button').last().click()])
    await open(team, 'sign')
    await team.fill({ name: 'Bùi Trung Hiếu', title: 'Trưởng đoàn' }, '#sign')
    const pad = (await team.page.locator('svg.signature').boundingBox())!
    await team.page.mouse.move(pad.x + 20, pad.y + 20)
    await team.page.mouse.down()
    await team.page.mouse.move(pad.x + 120, pad.y + 40)
    await team.page.mouse.up()
    await team.press('Ký biên bản', '#sign')

    await unit.visit(visit)
    assert.match(await unit.words(), /Chưa có quy định tiêu chuẩn/)
    await open(unit, 'sign')
    await unit.fill({ name: 'Phan Ngọc Diễm', title: 'Phó Giám đốc', words: 'Nhất trí' }, '#sign')
    await unit.press('Ký biên bản', '#sign')
    await team.visit(visit)
    assert.match(await team.words(), /Cả hai bên ký cùng một nội dung/)
    await open(team, 'conclude')
    await team.fill({ number: '01/KL-ĐKT', conclusion: 'Đã làm được phần lớn.' }, '#conclude')
    await team.press('Ra kết luận', '#conclude')
    await team.leave()
  })

  test('the unit shows what it did, the inspector closes it, and the year says so', async () => {
    await unit.visit('/lam-viec?xem=sap')
    await unit.press('Khắc phục sau kiểm tra: Ban hành quy định')
    await unit.fill({ text: 'Đã ban hành quy định số 5' }, '#reply')
    await unit.page.locator('#reply [name="file"]').setInputFiles(paper)
    await unit.press('Trả lời kèm minh chứng', '#reply')
    const team = await visitor(product, chromium, 'kiem-tra', wide)
    await team.press(/Xem minh chứng khắc phục/)
    await team.press('Xác nhận đã khắc phục', '#close')
    assert.match(await team.words(), /Bùi Trung Hiếu xác nhận đã khắc phục/)
    await office.visit(plan)
    await office.visit('/lam-viec/kiem-tra/so-sanh')
    assert.match(await office.words('table'), /2026 1 1 1/)
  })
})

/** Opens a folded form of the page. */
const open = (who: Visitor, form: string) => who.page.locator(`#${form} > summary`).click()

/** The line of the unit in the list by risk, on whichever page it stands. */
async function findUnit({ page, visit: go }: Visitor) {
  for (let number = 1; number < 20; number++) {
    const row = page.locator('li', { has: page.locator('h3', { hasText: unitName }) })
    if ((await row.count()) > 0) return row.first()
    await go(`${plan}?trang=${number + 1}`)
  }
  throw new Error(`${unitName} is on no page`)
}

/** Waits until the device keeps nothing any more, and opens the page anew. */
async function allSent({ page }: Visitor) {
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('gs-inspection:')))
  await page.reload()
}

/** Answers every item, with a picture where one is asked for, as somebody does on a device. */
async function answerAll({ page }: Visitor, comment: string, verdict = 'met') {
  for (const item of await page.locator('[data-item]').all()) {
    if (!(await item.locator('form').isVisible())) await item.locator('summary').click()
    await item.locator(`[value="${verdict}"]`).check()
    await item.locator('[name="comment"]').fill(comment)
    if ((await item.getAttribute('data-needs')) === 'photo') await item.locator('[type="file"]').setInputFiles(picture)
    await item.getByRole('button').last().click()
    await item.locator('[data-kept]').waitFor()
  }
}
