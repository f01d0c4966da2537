import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const at = (width: number) => ({ viewport: { width, height: 844 } })
const commission = await visitor(product, chromium, 'tuyen-giao', at(1280))
const editor = await visitor(product, chromium, 'bao', at(390))
const reader = await visitor(product, chromium, undefined, at(320))
const isNarrow = async () =>
  assert.ok(await editor.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))

describe('from orientation to a story for a day', () => {
  test('the commission says what is to be stressed; the newsroom finds it on its desk and says that it read it', async () => {
    await commission.visit('/lam-viec/bien-tap/dinh-huong/moi')
    await commission.fill({ subject: 'Gương giữ nghề dệt chiếu', documentNo: '60-HD/BTGDV', body: 'Kể cách làm.' })
    await commission.fill({ validFrom: '18/11/2025', lastDay: '31/12/2025' })
    await commission.press('Ban hành định hướng')
    assert.match(await commission.words('main'), /Đang áp dụng.*0 trên \d+ bàn biên tập/)
    await editor.visit('/lam-viec')
    await editor.press('Đọc định hướng: Gương giữ nghề dệt chiếu')
    await editor.press('Đã đọc')
    assert.match(await editor.words('main'), /Bàn biên tập đã đọc/)
  })

  test('a day is looked up, a story is planned for it with a fault mended, moved, and begun', async () => {
    await editor.visit('/lam-viec/bien-tap/lich?thang=2025-12')
    assert.match(await editor.words('main'), /Thứ hai, 22\/12\/2025 3\/11 âm lịch/)
    await isNarrow()
    await editor.visit('/lam-viec/bien-tap/lich/moi?ngay=22/12/2025&tim=kim')
    await editor.press('Đưa vào lịch')
    assert.match(await editor.words('#what-error'), /Hãy nhập/)
    await editor.fill({ what: 'Chiếu Cà Hom vào mùa' })
    await editor.page.locator('input[name="exemplarId"]').nth(1).check()
    await editor.press('Đưa vào lịch')
    await editor.fill({ on: '24/12/2025' })
    await editor.press('Đổi ngày')
    assert.match(await editor.words('main'), /24\/12\/2025/)
    await editor.press('Bắt đầu viết bài')
    assert.match(await editor.words('main'), /Bài theo lịch biên tập: Chiếu Cà Hom vào mùa/)
    await isNarrow()
  })

  test('the balance meter leads from an empty cell to somebody recognised and untold', async () => {
    await editor.visit('/lam-viec/bien-tap/can-doi')
    await isNarrow()
    await editor.page.locator('table a', { hasText: 'chưa kể' }).first().click()
    await editor.look()
    assert.match(await editor.words('main'), /Được công nhận, chưa ai kể.*Lên kế hoạch viết/)
  })
})

describe('a reader', () => {
  test('reads the calendar of the year in three languages on a narrow screen', async () => {
    for (const path of ['/lich', '/km/lich', '/en/lich?nam=2024']) assert.equal(await reader.visit(path), 200)
  })

  test('chooses a commune and a trade by hand, which the machine remembers', async () => {
    await reader.visit('/gan-toi')
    const list = reader.page.locator('select[name="nghe"]')
    await list.selectOption({ index: 1 })
    const chosen = await list.inputValue()
    await reader.press('Xem chuyện')
    assert.ok(reader.page.url().includes(`nghe=${chosen}`))
    await reader.visit('/km/gan-toi')
    assert.equal(await list.inputValue(), chosen)
  })
})
