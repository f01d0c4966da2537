import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { browser, demoProduct } from '../product.ts'
import { aPdf, aPicture } from './uploads.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const narrow = { width: 390, height: 844 }
const learner = await visitor(product, chromium, 'xa-moi', { viewport: narrow })
const { page, visit, press, fill, words } = learner
const guide = '/luyen-tap/huong-dan'
/** What the real province holds: whatever is played, it stays the same. */
const before = await held()

async function held() {
  const { rows } = await sql<{ records: number; stories: number; deliveries: number; reports: number; tips: number }>`
    select (select count(*)::int from exemplars.exemplar) as records, (select count(*)::int from stories.edition) as stories,
      (select count(*)::int from stories.delivery) as deliveries, (select count(*)::int from reporting.report) as reports,
      (select count(*)::int from exemplars.tip) as tips`.execute(product.db)
  return rows[0]
}

/** The guide says the next step; it is looked at on a wide screen too. Then the learner sits in the chair that it names. */
async function sit(step: RegExp, chair: string) {
  await visit(guide)
  assert.match(await words('main'), step)
  await page.setViewportSize({ width: 1280, height: 900 })
  await learner.look()
  await page.setViewportSize(narrow)
  await press(`Ngồi vào ghế ${chair}`)
  assert.match(await words('aside.practice'), /LUYỆN TẬP – dữ liệu giả/)
  assert.ok(new URL(page.url()).pathname.startsWith('/luyen-tap/lam-viec'), page.url())
}

describe('a new officer plays the practice year', { concurrency: 1 }, () => {
  test('begins it with one button, and is told the first step: a tip, a record, an answer', async () => {
    await visit('/lam-viec/luyen-tap')
    await press('Bắt đầu luyện tập')
    for (const [language, step] of [
      ['ភាសាខ្មែរ', /ជំហាន 1\/12/],
      ['English', /Step 1 of 12/],
    ] as const) {
      await press(language)
      assert.match(await words('main'), step)
      assert.match(await words('main'), /“Lập hồ sơ từ lời giới thiệu”/, 'buttons are named as they stand on the desk')
    }
    await visit(`${guide.replace('/huong-dan', '')}/gioi-thieu-guong`)
    assert.match(await words('aside.practice'), /PRACTICE.*Step 1 of 12/)
    await visit(guide)
    await press('Tiếng Việt')
    await sit(/Bước 1\/12/, 'xã Cầu Kè')
    await press('Nhận tìm hiểu')
    await press('Lập hồ sơ từ lời giới thiệu')
    await page.locator('main details summary').first().click()
    await fill({ kind: 'individual', name: 'Ông Tư Cầu Tre', birthYear: '1961', gender: 'male' })
    await fill({ discoveredOn: '07/07/2025', summary: 'Mười năm vác tre sửa cầu trong ấp, không lấy công của ai.' })
    await page.selectOption('#fieldId', { index: 3 })
    await page.fill('[id="what.0"]', 'Sửa 23 cây cầu tre')
    await page.setInputFiles('#file', aPdf('xac-nhan.pdf'))
    await press('Lưu hồ sơ')
    await sit(/Bước 1\/12/, 'xã Cầu Kè')
    await fill({ outcome: 'recorded', answer: 'Cảm ơn bà con. Xã đã lập hồ sơ.' })
    await press('Gửi trả lời')
  })

  test('nominates, and at the province verifies, assesses and recognises', async () => {
    await sit(/Bước 2\/12/, 'xã Cầu Kè')
    await press('Giới thiệu')
    const choice = page.locator('#toUnitId option', { hasText: /^Tỉnh Vĩnh Long/ })
    await fill({ toUnitId: (await choice.getAttribute('value'))!, note: '' })
    await press('Giới thiệu')
    await sit(/Bước 3\/12/, 'tỉnh')
    await press('Xác minh')
    await press('Xác nhận đã xác minh')
    await sit(/Bước 4\/12/, 'tỉnh')
    await press('Thẩm định')
    for (const box of await page.locator('input[name^="points."]').all()) {
      const label = await page.locator(`label[for="${await box.getAttribute('id')}"]`).innerText()
      await box.fill(/\d+/.exec(label)![0])
    }
    for (const criterion of await page.locator('section:has(input[name^="points."])').all())
      await criterion.locator('input[type=checkbox]').first().check()
    await press('Ghi kết quả thẩm định')
    await sit(/Bước 5\/12/, 'tỉnh')
    await press('Công nhận')
    await fill({ decidedOn: '26/08/2025', signer: 'Trần Thị Minh Nguyệt', decisionNo: '86/QĐ-UBND' })
    await page.setInputFiles('#file', aPdf('quyet-dinh.pdf'))
    await press('Công nhận')
    assert.match(await words('main'), /Đã công nhận/)
  })

  test('writes down the consent, writes the story, has it approved, and publishes it to a portal that nobody else sees', async () => {
    await sit(/Bước 6\/12/, 'xã Cầu Kè')
    const record = page.url()
    await press('Ghi sự đồng ý')
    await fill({ uses: 'portal', giver: 'Ông Tư Cầu Tre', relation: 'self', givenOn: '09/09/2025' })
    await page.setInputFiles('#file', aPdf('phieu-dong-y.pdf'))
    await press('Ghi sự đồng ý')
    await page.goto(record)
    await visit((await page.locator('main a[href*="/lam-viec/bien-tap/"]').first().getAttribute('href'))!)
    const story = page.url()
    await press('Sửa bài')
    await fill({ title: 'Ông Tư vác tre sửa cầu', author: 'Người học', standfirst: 'Mười năm, 23 cây cầu.' })
    await page.locator('story-editor [contenteditable=true]').first().click()
    await page.keyboard.press('Control+A')
    for (let at = 0; at < 3; at++) {
      await page.keyboard.insertText(
        'Ông Tư vác tre ra bờ kinh từ lúc trời chưa sáng, thay từng nhịp cầu cho học trò đi học. '.repeat(2),
      )
      await page.keyboard.press('Enter')
    }
    await page.locator('.tools').getByRole('button', { name: 'Ảnh', exact: true }).click()
    await page.setInputFiles('#ask-file', await aPicture('cau-tre.jpg'))
    await page.fill('#ask-alt', 'Ông Tư đứng bên cây cầu tre')
    await page.fill('#ask-credit', 'Ảnh: Người học')
    await page.locator('dialog').getByText('Xong').click()
    await page.locator('story-editor img[alt^="Ông Tư"]').waitFor()
    await press('Lưu bài')
    await press('Sửa bài')
    await press(/đặt làm bìa/)
    await page.goto(story)
    await page.locator('a[id^="anh-"]').click()
    await page.getByLabel('Ảnh của cơ quan, đơn vị tự chụp').check()
    await page.getByLabel('Có người nhận ra được', { exact: true }).check()
    await press('Lưu thông tin ảnh')
    await page.getByLabel('Điển hình trong bài').selectOption({ index: 1 })
    await press('Ghi một người trong ảnh')
    await page.goto(story)
    await press('Gửi duyệt')
    await sit(/Bước 7\/12/, 'tỉnh')
    await press('Duyệt bài')
    await sit(/Bước 8\/12/, 'xã Cầu Kè')
    await press('Đăng lên cổng')
    const link = (await page.locator('main a[href*="/tin-bai/"]').first().getAttribute('href'))!
    assert.ok(link.startsWith('/luyen-tap/tin-bai/'), link)
    assert.equal(await visit(link), 200)
    assert.match(await words('body'), /LUYỆN TẬP – dữ liệu giả.*Ông Tư vác tre sửa cầu/)
    assert.equal((await page.request.get(product.url + link.replace('/luyen-tap', ''))).status(), 404)
  })

  test('a department follows, the commune confirms it', async () => {
    await sit(/Bước 9\/12/, 'sở làm theo')
    await fill({ ten: 'cau tre' })
    await press(/Tìm/)
    await page.locator('main a[href*="dien-hinh="], main button[name="dien-hinh"]').first().click()
    await page.waitForLoadState()
    await fill({ who: 'Đội tình nguyện trường', since: '06/10/2025', result: 'Thay 3 cây cầu' })
    await page.setInputFiles('#file', aPdf('ke-hoach.pdf'))
    await press('Gửi để xác nhận')
    await sit(/Bước 10\/12/, 'xã Cầu Kè')
    await press('Xác nhận làm theo')
  })

  test('writes the report of November from what was played, and it is accepted', async () => {
    await sit(/Bước 11\/12/, 'xã Cầu Kè')
    await press('Lập báo cáo')
    assert.ok((await page.locator('.doc a.fig').count()) > 5)
    await fill({
      leading: 'Giao mỗi ấp một gương.',
      strengths: 'Có gương mới.',
      limits: 'Ít tin.',
      plans: 'Nhân rộng.',
    })
    await press('Lưu')
    for (let left = 9; left > 0 && (await page.locator('[name=words]').count()) > 0; left--) {
      await fill({ words: 'Đã rà soát, số đúng.' })
      await press('Lưu giải trình')
    }
    await fill({ number: '52/BC-UBND', signer: 'Người học', signerTitle: 'Chủ tịch UBND xã' })
    await press('Ký báo cáo')
    await press('Gửi tỉnh')
    await sit(/Bước 12\/12/, 'tỉnh')
    await press('Nhận báo cáo')
  })

  test('nothing of it touched the real province; an address that would leave practice is refused; it is wiped at the end', async () => {
    assert.deepEqual(await held(), before)
    const origin = { origin: product.url, referer: `${product.url}/luyen-tap/lam-viec` }
    const out = await page.request.post(`${product.url}/lam-viec/gioi-thieu/quay`, { headers: origin })
    assert.equal(out.status(), 403)
    await visit(guide)
    assert.match(await words('main'), /Đã xong cả năm/)
    await press('Kết thúc và xóa sạch')
    assert.match(await words('main'), /12 \/ 12 bước/)
    await page.goto(`${product.url}/luyen-tap/lam-viec`)
    assert.ok(page.url().endsWith('/lam-viec/luyen-tap'), page.url())
    const left = await sql`select datname from pg_database d join training.practice p
      on d.datname = 'gs_practice_' || replace(p.id::text, '-', '')`.execute(product.db)
    assert.deepEqual(left.rows, [])
  })
})
