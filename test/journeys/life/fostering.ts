import assert from 'node:assert/strict'
import { aPdf } from '../uploads.ts'
import { type Life, step } from './life.ts'

/** A commune records somebody and fosters them: a support, a weakness with its remedy, a review. */
export function fostering(life: Life) {
  const { page, visit, press, fill, words } = life.commune

  step(life, 'the commune records an emerging exemplar with an achievement and its evidence', async () => {
    await visit('/lam-viec')
    await visit('/lam-viec/dien-hinh/moi')
    await page.locator('main details summary').first().click()
    await fill({
      ...{ kind: 'individual', name: life.name, hamlet: 'ấp Ô Tưng Lớn', birthYear: '1975', gender: 'female' },
      discoveredOn: '01/10/2025',
      summary: 'Từ năm 2023 mở lớp dạy bơi miễn phí trên kênh cho 52 em nhỏ; ba mùa nước không em nào đuối nước.',
    })
    await page.selectOption('#fieldId', { index: 3 })
    await page.fill('[id="what.0"]', 'Dạy bơi miễn phí cho trẻ em trong ấp')
    await page.fill('[id="after.0"]', '52 em biết bơi')
    await page.setInputFiles('#file', [aPdf('bien-ban-hop-ap.pdf'), aPdf('danh-sach-lop-boi.pdf')])
    await press('Lưu hồ sơ')
    life.record = new URL(page.url()).pathname
    assert.match(await words('main'), /Nhân tố mới.*Dạy bơi miễn phí/)
  })

  step(life, 'a plan names who stands beside them, and takes a support', async () => {
    await press('Lập kế hoạch bồi dưỡng')
    await fill({ mentor: 'bà Kim Thị Hên, Chủ tịch Hội Phụ nữ xã', goal: 'Đủ minh chứng để giới thiệu lên huyện' })
    await fill({ reviewOn: '10/12/2025' })
    await press('Lưu kế hoạch')
    await page.locator('#support > summary').click()
    await fill({ kind: 'material', what: '30 áo phao trẻ em', givenBy: 'Hội Phụ nữ xã' }, '#support')
    await press('Lưu', '#support')
    assert.match(await words('main'), /30 áo phao trẻ em/)
  })

  step(life, 'a weakness is mended only by evidence', async () => {
    await page.locator('#weakness > summary').click()
    await fill({ weakness: 'Chưa có người trực bờ', remedy: 'Phụ huynh chia phiên trực' }, '#weakness')
    await press('Lưu', '#weakness')
    const close = 'details[id^=close-]'
    await page.locator(`${close} > summary`).click()
    await press('Ghi là đã khắc phục', close)
    assert.match(await page.locator(`${close} .err`).first().innerText(), /chưa có minh chứng/i)
    await page.locator(`${close} input[type=file]`).setInputFiles(aPdf('lich-truc.pdf'))
    await press('Ghi là đã khắc phục', close)
    assert.match(await words('main'), /lich-truc\.pdf.*Đã khắc phục 18\/11\/2025/)
  })

  step(life, 'a review says what came of it', async () => {
    const review = 'details[id^=review-]'
    await page.locator(`${review} > summary`).click()
    await fill({ findings: 'Lớp đã có phiên trực, sổ ghi đủ; giới thiệu lên huyện được.' }, review)
    await press(/Lưu|Ghi kết quả/, review)
    assert.match(await words('main'), /Đã xem xét ngày 18\/11\/2025.*Lớp đã có phiên trực/)
    await visit('/lam-viec/boi-duong')
  })
}
