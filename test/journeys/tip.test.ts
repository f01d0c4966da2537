import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const phone = { viewport: { width: 390, height: 844 } }
const commune = await visitor(product, chromium, 'xa', phone)
const elder = await visitor(product, chromium, undefined, { viewport: { width: 320, height: 700 } })
let receipt = ''

describe('an elder without an account', { concurrency: 1 }, () => {
  test('tells at the counter and leaves with a slip; what is missing stands at its field', async () => {
    await commune.visit('/lam-viec/gioi-thieu')
    await commune.press('Ghi lời kể tại quầy')
    await commune.fill({ who: 'Bà Ba giữ đò' })
    await commune.press('Ghi và lấy mã')
    assert.match(await commune.words('#what-error'), /\S/)
    await commune.fill({ what: 'Chở học trò qua kinh, mười năm không lấy tiền.' })
    await commune.press('Ghi và lấy mã')
    receipt = /GT-[0-9A-Y]{4}-[0-9A-Y]{4}/.exec(await commune.words('main'))![0]
    assert.equal(await elder.visit(`/tra-cuu/${receipt}`), 200)
    assert.match(await elder.words('main'), /Đã nhận, chờ cán bộ tìm hiểu/)
  })

  test('reads by the code that it is looked into, and how it ended', async () => {
    await commune.press('Nhận tìm hiểu')
    await commune.fill({ outcome: 'declined' })
    await commune.press('Gửi trả lời')
    assert.match(await commune.words('#answer-error'), /\S/)
    await commune.fill({ outcome: 'declined', answer: 'Cảm ơn bà. Bà Ba đã có người viết rồi, mời bà đọc ở loa ấp.' })
    await commune.press('Gửi trả lời')
    await elder.visit('/tra-cuu')
    await elder.fill({ ma: receipt.toLowerCase().replaceAll('-', ' ') })
    await elder.press('Xem trả lời')
    assert.match(await elder.words('main'), /Cảm ơn bà\. Bà Ba đã có người viết rồi/)
  })

  test('or tells on the public page, in three languages, on the smallest phone', async () => {
    for (const path of ['/km/gioi-thieu-guong', '/en/gioi-thieu-guong', '/gioi-thieu-guong'])
      assert.equal(await elder.visit(path), 200)
    await elder.fill({ who: 'Nhóm vá đường', what: 'Chiều nào cũng vá một đoạn.', contact: '12' })
    await elder.press('Gửi lời giới thiệu')
    assert.match(await elder.words('main'), /Số di động có 10 số/)
    assert.match(await elder.words('main'), /Hãy đánh dấu đồng ý/)
    await elder.fill({ contact: '0912 345 678', agreed: '1' })
    await elder.press('Gửi lời giới thiệu')
    assert.match(await elder.words('main'), /Đã nhận\. Cảm ơn bạn!/)
    const over = await elder.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    assert.ok(over <= 0, `${over} points too wide`)
  })
})
