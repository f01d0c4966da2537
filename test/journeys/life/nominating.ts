import assert from 'node:assert/strict'
import { aPdf } from '../uploads.ts'
import { type Life, step } from './life.ts'

/** The way up: nominated, returned with faults, ticked off, sent again, verified, assessed, recognised. */
export function nominating(life: Life) {
  const { commune, district } = life

  step(life, 'the commune nominates to the district, and the district finds it among the work of the day', async () => {
    await commune.visit(life.record)
    await commune.press('Giới thiệu')
    const choice = commune.page.locator('#toUnitId option', { hasText: 'Huyện Cầu Kè' })
    await commune.fill({ toUnitId: (await choice.getAttribute('value'))!, note: 'Bà con ai cũng biết.' })
    await commune.press('Giới thiệu')
    assert.match(await commune.words('main'), /Đã giới thiệu/)
    await district.visit('/lam-viec')
    assert.ok((await district.words('main')).includes(life.name))
  })

  step(life, 'the district sends it back with faults', async () => {
    await district.visit(life.record)
    await district.press('Trả lại để sửa')
    await district.press('Trả lại để sửa')
    assert.match(await district.page.locator('#faults-error').innerText(), /^\S/)
    await district.fill({ faults: '1. Chưa có xác nhận của ấp\n2. Ảnh lớp học bị mờ', dueOn: '28/11/2025' })
    await district.press('Trả lại để sửa')
    assert.match(await district.words('main'), /Bị trả lại/)
  })

  step(life, 'each fault is ticked off before it can be sent again', async () => {
    await commune.visit(life.record)
    assert.match(await commune.words('main'), /Còn điểm cần sửa chưa đánh dấu/)
    for (const fault of ['Chưa có xác nhận của ấp', 'Ảnh lớp học bị mờ']) {
      assert.ok((await commune.words('main')).includes(fault))
      await commune.press(/Ghi cách đã sửa|Đánh dấu đã sửa/)
      await commune.fill({ answer: 'Đã bổ sung, gửi kèm.' })
      await commune.press('Đánh dấu đã sửa')
    }
    await commune.press('Gửi lại')
    await commune.press('Gửi lại')
    assert.match(await commune.words('main'), /Đã giới thiệu/)
  })

  step(life, 'the district verifies it', async () => {
    await district.visit(life.record)
    await district.press('Xác minh')
    await district.press('Xác nhận đã xác minh')
    assert.match(await district.words('main'), /Đã xác minh/)
  })

  step(life, 'no score stands without evidence', async () => {
    const { page } = district
    await district.press('Thẩm định')
    const points = page.locator('input[name^="points."]')
    for (const box of await points.all()) {
      const most = /\d+/.exec(await page.locator(`label[for="${await box.getAttribute('id')}"]`).innerText())![0]
      await box.fill(most)
    }
    await district.press('Ghi kết quả thẩm định')
    assert.equal(await page.locator('.err[id^="evidence."]').count(), await points.count())
    const criteria = await page.locator('section:has(input[name^="points."])').all()
    for (const criterion of criteria) await criterion.locator('input[type=checkbox]').first().check()
    await district.press('Ghi kết quả thẩm định')
    assert.match(await district.words('main'), /Đã thẩm định đạt.*100 trên 100 điểm/)
  })

  step(life, 'a numbered decision recognises it', async () => {
    await district.press('Công nhận')
    await district.fill({ decidedOn: '18/11/2025', signer: 'Trần Quốc Đạt' })
    await district.press('Công nhận')
    assert.match(await district.page.locator('#decisionNo-error').innerText(), /^\S/)
    await district.fill({ decisionNo: '1204/QĐ-UBND' })
    await district.page.setInputFiles('#file', aPdf('quyet-dinh-1204.pdf'))
    await district.press('Công nhận')
    assert.match(await district.words('main'), /Đã công nhận.*Quyết định số 1204\/QĐ-UBND ngày 18\/11\/2025/)
  })
}
