import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { keyboard } from './keyboard.ts'
import { aPdf, aRenamedProgram } from './uploads.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { page, look, words } = await visitor(product, await browser())
const keys = keyboard(page)
const summary = 'Từ năm 2023, mỗi chiều thứ Bảy chở nước ngọt giúp 26 hộ cuối ấp, đến nay không nhà nào phải mua nước.'
const errorOf = (field: string) => page.locator(`#${field}-error`).innerText()
const idOf = (address: string) => address.split('/').at(-1)!
let recorded = ''
const save = '.bar button.main[type="submit"]'

/** The form of a new record, reached from the first page of the desk. */
async function openForm() {
  await page.goto(`${product.url}/lam-viec/dien-hinh`)
  await keys.follow('a[href="/lam-viec/dien-hinh/moi"]')
}

/** The four things that a record needs, by keys alone. */
async function writeMain(name: string, text = summary) {
  await keys.write('#name', name)
  await keys.choose('#fieldId', await page.locator('#fieldId option').nth(2).innerText())
  await keys.write('#summary', text)
}

describe('recording somebody by keyboard alone', () => {
  test('an officer signs in without a mouse', async () => {
    await page.goto(`${product.url}/dang-nhap`)
    await look()
    await keys.follow('button[name="post"][value="xa"]')
    assert.match(await words('body'), /Châu Điền/)
    await look()
  })

  test('an empty form comes back with each field named and linked', async () => {
    await openForm()
    await look()
    await keys.follow(save)
    await look()
    assert.match(await words('[role=alert]'), /Chưa lưu được/)
    for (const field of ['name', 'fieldId', 'summary']) assert.match(await errorOf(field), /^\S/)
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'alert')
    await keys.reach('[role=alert] a[href="#name"]')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'name')
  })

  test('a wrong year, a future day and a program in disguise are answered at their fields', async () => {
    await writeMain('Tăng Thị Quờn')
    await keys.attach('#file', aRenamedProgram())
    await keys.write('#birthYear', 'sáu')
    await keys.write('#discoveredOn', '31/12/2025')
    await keys.follow(save)
    await look()
    assert.match(await errorOf('file'), /Chỉ nhận ảnh JPEG/)
    await keys.follow(save)
    await look()
    assert.match(await errorOf('birthYear'), /^\S/)
    assert.equal(await page.inputValue('#birthYear'), 'sáu')
    await keys.write('#birthYear', '1961')
    await keys.follow(save)
    await look()
    assert.match(await errorOf('discoveredOn'), /Chưa tới/)
  })

  test('a name typed letter by letter with loose marks is kept as one', async () => {
    await keys.write('#name', 'Tăng Thị Quờn'.normalize('NFD'))
    await keys.write('#discoveredOn', '10/11/2025')
    await keys.write('#hamlet', 'ấp Ô Rồm')
    await keys.write('[id="what.0"]', 'Chở nước ngọt giúp các hộ cuối ấp')
    await keys.write('[id="before.0"]', '26 hộ mua nước')
    await keys.write('[id="after.0"]', 'không còn hộ nào')
    await keys.attach('#file', aPdf())
    await keys.follow(save)
    await look()
    recorded = page.url()
    assert.match(idOf(recorded), /^[0-9a-f-]{36}$/)
    const shown = await words('main')
    assert.ok(shown.includes('Tăng Thị Quờn'.normalize('NFC')))
    assert.match(shown, /Nhân tố mới/)
    assert.match(shown, /bien-ban\.pdf/)
    assert.match(shown, /26 hộ mua nước/)
  })

  test('the same person without tone marks is shown beside the record there is, before anything is saved', async () => {
    const count = async () => (await product.db.selectFrom('exemplars.exemplar').select('id').execute()).length
    const before = await count()
    await openForm()
    await writeMain('tang thi quon')
    await keys.follow(save)
    await look()
    assert.match(await words('main'), /Có thể đã có hồ sơ này/)
    const sides = page.locator('table.versus', { hasText: 'Tăng Thị Quờn' })
    assert.match(await sides.innerText(), /tang thi quon/)
    assert.equal(await count(), before)
    await keys.follow(`a.btn[href*="${idOf(recorded)}"]`)
    assert.match(await words('main'), /Tăng Thị Quờn/)
    assert.equal(await count(), before)
  })

  test('of two officers who edit at once, the second sees both texts and loses none', async () => {
    await page.goto(recorded)
    await keys.follow('a[href$="/sua"]')
    await look()
    await product.db
      .updateTable('exemplars.exemplar')
      .set((it) => ({ version: it('version', '+', 1), summary: 'Người khác đã viết lại câu này.' }))
      .where('id', '=', idOf(recorded))
      .execute()
    await keys.write('#summary', `${summary} Bà còn dạy các em bơi.`)
    await keys.follow(save)
    await look()
    const both = await page.locator('table.versus').first().innerText()
    assert.match(both, /Người khác đã viết lại câu này/)
    assert.match(both, /dạy các em bơi/)
    await keys.follow(save)
    await look()
    assert.match(await words('main'), /dạy các em bơi/)
  })

  test('what is too long for its field is refused there, even where the browser would not let it be typed', async () => {
    await openForm()
    const fields = await page.locator('main form').evaluate((form) => [...new FormData(form as HTMLFormElement)])
    const sent = Object.fromEntries(fields.filter(([name]) => name !== 'file').map(([k, v]) => [k, String(v)]))
    const answer = await page.request.post(`${product.url}/lam-viec/dien-hinh/moi`, {
      form: { ...sent, name: 'Ạ'.repeat(201), summary: 'ữ'.repeat(1501) },
      headers: { origin: product.url },
    })
    const text = await answer.text()
    assert.equal(answer.status(), 422)
    assert.match(text, /id="name-error"/)
    assert.match(text, /id="summary-error"/)
  })
})
