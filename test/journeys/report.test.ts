import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { stopwatch } from './stopwatch.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const narrow = { viewport: { width: 390, height: 844 } }
/** The commune and the province by the watch; and both again for looking around, whose time is nobody's. */
const aside = await visitor(product, chromium, 'xa-moi', narrow)
const commune = stopwatch(await visitor(product, chromium, 'xa-moi', narrow))
const gatherer = await visitor(product, chromium, 'tinh')
const province = stopwatch(gatherer)
let report = ''

const signing = { number: '52/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Phó Chủ tịch UBND xã' }
const texts = {
  leading: 'Xã giao mỗi ấp theo dõi một gương, giao ban vào ngày 5 hằng tháng.',
  strengths: 'Các gương chuyển từ xã cũ sang đều được rà soát và giữ đủ minh chứng.',
  limits: 'Chưa có tin bằng tiếng Khmer; cán bộ mới chưa quen việc.',
  plans: 'Mở lớp viết tin cho cán bộ ấp trong quý I; mỗi ấp chọn một mô hình để nhân rộng.',
}

/** Explains what looks wrong, one after the other, as the page asks for it. */
async function explainAll(words: string) {
  for (let left = 9; left > 0; left--) {
    if ((await commune.page.locator('[name=words]').count()) === 0) return
    await commune.fill({ words })
    await commune.press('Lưu giải trình')
  }
}

async function signAndSend() {
  await commune.fill(signing)
  await commune.press('Ký báo cáo')
  await commune.press('Gửi tỉnh')
}

describe('a commune’s report of November, by the watch', { concurrency: 1 }, () => {
  test('is started with one button and comes four fifths filled, each figure opening its list', async () => {
    await commune.visit('/lam-viec/bao-cao')
    await commune.press('Lập báo cáo')
    report = new URL(commune.page.url()).pathname
    const filled = await commune.page.locator('.doc a.fig').count()
    const empty = await commune.page.locator('.doc textarea').count()
    assert.ok(filled / (filled + empty) >= 0.8, `${filled} filled, ${empty} to write`)

    await aside.visit(report)
    const figure = aside.page.locator('.doc a.fig').first()
    const shown = Number.parseInt((await figure.textContent()) ?? '', 10)
    await aside.visit((await figure.getAttribute('href'))!)
    assert.equal(await aside.page.locator('main table tbody tr').count(), shown)
  })

  test('cannot be signed while a section is empty or a figure that looks wrong is not explained', async () => {
    await aside.visit(report)
    assert.match(await aside.words('main'), /Chưa ký được/)
    assert.equal(await aside.page.locator('button[type=submit]', { hasText: 'trình ký' }).count(), 0)
  })

  test('a typed figure needs a reason and stands beside the computed one', async () => {
    await aside.visit(`${report}/so-lieu/I6m`)
    await aside.fill({ value: '7', reason: '' })
    await aside.press('Lưu số sửa tay')
    assert.ok(await aside.page.locator('#reason-error').innerText())
    await aside.fill({ value: '7', reason: 'Bảy thư gửi bản tin giấy tới các chùa, chưa ghi sổ.' })
    await aside.press('Lưu số sửa tay')
    await aside.visit(report)
    assert.match(await aside.words('main'), /7 là số sửa tay.*Máy tính được/)
  })

  test('is written, explained, signed by the head and sent', async () => {
    await commune.visit(report)
    await commune.fill(texts)
    await commune.press('Lưu')
    await aside.visit(report)
    await aside.fill({ words: 'đúng' })
    await aside.press('Lưu giải trình')
    assert.ok(await aside.page.locator('#words-error').innerText())
    await explainAll('Đã rà soát danh sách của từng ấp, số đúng.')
    await aside.visit(report)
    await aside.fill({ ...signing, number: '52' })
    await aside.press('Ký báo cáo')
    assert.ok(await aside.page.locator('#number-error').innerText())
    await signAndSend()
    assert.match(await commune.words('main'), /Đã gửi, chờ nhận/)
  })

  test('is returned with two faults that tick off one by one, sent again and accepted', async () => {
    await province.visit(report)
    const faults = province.page.locator('[name=faults]')
    await faults.nth(0).fill('Nêu rõ nguyên nhân hạn chế')
    await faults.nth(1).fill('Bổ sung phương hướng nhân rộng năm sau')
    await province.press('Trả lại để sửa')

    await commune.visit(report)
    assert.match(await commune.words('main'), /Nêu rõ nguyên nhân hạn chế/)
    await commune.fill({ limits: `${texts.limits} Nguyên nhân: xã mới sáp nhập, chưa phân công lại.` })
    await commune.press('Lưu')
    for (const answer of ['Đã viết thêm ở mục III.', 'Đã viết thêm ở mục IV.']) {
      await commune.fill({ answer })
      await commune.press('Đánh dấu đã sửa')
    }
    await signAndSend()
    await province.visit(report)
    await province.press('Nhận báo cáo')
    assert.match(await province.words('main'), /Tỉnh đã nhận/)
  })

  test('its unit is counted in the round and in the report that gathers; the head approves it', async () => {
    await gatherer.visit('/lam-viec/bao-cao')
    const line = gatherer.page.locator('tr', { has: gatherer.page.locator(`a[href="${report}"]`) })
    assert.match((await line.innerText()).replaceAll(/\s+/g, ' '), /Tỉnh đã nhận/)
    await gatherer.press('Lập báo cáo tổng hợp của tỉnh')
    const gathered = gatherer.page.locator('tr', { hasText: 'Xã Cầu Kè' })
    assert.equal(await gathered.count(), 1)

    const head = await visitor(product, chromium, 'giam-doc')
    await head.visit('/lam-viec/bao-cao')
    await head.press(/^Duyệt \d+ báo cáo đã nhận$/)
    await head.visit(report)
    assert.match(await head.words('main'), /Tỉnh đã duyệt/)
    await head.leave()
  })

  test('comes as a Word and as a PDF document', async () => {
    for (const [ending, start] of [
      ['docx', 'PK'],
      ['pdf', '%PDF-1.7'],
    ] as const) {
      const answer = await aside.page.request.get(`${product.url}${report}/van-ban.${ending}`)
      assert.equal(answer.status(), 200)
      assert.equal((await answer.body()).subarray(0, start.length).toString(), start)
    }
  })

  test('took under a quarter of an hour: the commune’s time and that of who took it in', (t) => {
    const [theirs, ours] = [commune.minutes(), province.minutes()]
    t.diagnostic(`commune ${theirs.toFixed(1)} min, province ${ours.toFixed(1)} min`)
    assert.ok(theirs + ours < 15, `${theirs} and ${ours} minutes`)
  })
})
