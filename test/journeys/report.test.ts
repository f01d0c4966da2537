import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { browser, demoProduct } from '../product.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const chromium = await browser()
const department = await visitor(product, chromium, 'so')
const province = await visitor(product, chromium, 'tinh')
let report = ''

describe('the yearly report of a unit', { concurrency: 1 }, () => {
  test('is started with one button and filled from records, each figure opening its list', async () => {
    await department.visit('/lam-viec/bao-cao')
    await department.press('Lập báo cáo')
    report = new URL(department.page.url()).pathname
    const figure = department.page.locator('.doc a.fig').first()
    const shown = Number.parseInt((await figure.textContent()) ?? '', 10)
    await department.visit((await figure.getAttribute('href'))!)
    assert.equal(await department.page.locator('main table tbody tr').count(), shown)
  })

  test('cannot be signed while a required section is empty', async () => {
    await department.visit(report)
    assert.match(await department.words('main'), /Chưa ký được/)
    assert.equal(await department.page.locator('button[type=submit]', { hasText: 'Ký báo cáo' }).count(), 0)
  })

  test('a typed figure needs a reason and stands beside the computed one', async () => {
    await department.visit(`${report}/so-lieu/I6`)
    await department.fill({ value: '7', reason: '' })
    await department.press('Lưu số sửa tay')
    assert.ok(await department.page.locator('#reason-error').innerText())
    await department.fill({ value: '7', reason: 'Hai tin trên bản tin nội bộ của Sở chưa ghi sổ.' })
    await department.press('Lưu số sửa tay')
    await department.visit(report)
    assert.match(await department.words('main'), /7 là số sửa tay/)
    assert.match(await department.words('main'), /Máy tính được/)
  })

  test('is written, signed by the head and sent', async () => {
    await department.fill({
      leading: 'Sở giao mỗi phòng giáo dục theo dõi một gương.',
      strengths: 'Các gương đều có số liệu trước và sau.',
      limits: 'Chưa có tin bằng tiếng Khmer.',
      plans: 'Mở lớp viết tin cho giáo viên trong quý I.',
    })
    await department.press('Lưu')
    await department.fill({ number: '215', signer: 'Nguyễn Văn Tấn', signerTitle: 'Phó Giám đốc' })
    await department.press('Ký báo cáo')
    assert.ok(await department.page.locator('#number-error').innerText())
    await department.fill({ number: '215/BC-SGDĐT' })
    await department.press('Ký báo cáo')
    await department.press('Gửi tỉnh')
    assert.match(await department.words('main'), /Đã gửi, chờ nhận/)
  })

  test('is returned with faults that tick off one by one, sent again and accepted', async () => {
    await province.visit(report)
    await province.page
      .locator('main details summary')
      .evaluateAll((all) => all.map((it) => (it as HTMLElement).click()))
    await province.page.locator('[name=faults]').first().fill('Nêu rõ nguyên nhân hạn chế')
    await province.press('Trả lại để sửa')

    await department.visit(report)
    assert.match(await department.words('main'), /Nêu rõ nguyên nhân hạn chế/)
    await department.fill({ answer: 'Đã viết thêm ở mục III.' })
    await department.press('Đánh dấu đã sửa')
    await department.fill({ number: '215/BC-SGDĐT', signer: 'Nguyễn Văn Tấn', signerTitle: 'Phó Giám đốc' })
    await department.press('Ký báo cáo')
    await department.press('Gửi tỉnh')

    await province.visit(report)
    await province.press('Nhận báo cáo')
    assert.match(await province.words('main'), /Tỉnh đã nhận/)
  })

  test('comes as a Word and as a PDF document', async () => {
    for (const [ending, start] of [
      ['docx', 'PK'],
      ['pdf', '%PDF-1.7'],
    ] as const) {
      const answer = await department.page.request.get(`${product.url}${report}/van-ban.${ending}`)
      assert.equal(answer.status(), 200)
      assert.equal((await answer.body()).subarray(0, start.length).toString(), start)
    }
  })
})
