import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { certificateWords, commendationPaths } from '#modules/commendations/index.ts'
import { browser, demoProduct } from '../product.ts'
import { readQr } from '../qr.ts'
import { approve, declareClear, fifteen, proposed } from './council/stage.ts'
import { aPicture } from './uploads.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { db } = product
const chromium = await browser()
const name = 'Thạch Sô Phia'
const { councilId, members } = await fifteen(db)
const { dossierId, paperId } = await proposed(product, name)
const dossier = `/lam-viec/khen-thuong/ho-so/${dossierId}`
const [keeper, third, tied, head] = [
  await visitor(product, chromium, 'tinh'),
  await visitor(product, chromium, 'hd-03'),
  await visitor(product, chromium, 'hd-15'),
  await visitor(product, chromium, 'giam-doc'),
]
const others = members.filter((_, at) => at !== 2 && at !== 14)
let [sitting, item, receipt, decision] = ['', '', '', '']

/** The names of members as the lists of the sitting word them. */
const named = (at: number) => members[at]!.name
const waitFor = async (words: RegExp, look: () => Promise<string>) => {
  for (let tries = 0; tries < 40; tries++) {
    if (words.test(await look())) return
    await keeper.page.waitForTimeout(500)
  }
  assert.fail(`never came: ${words}`)
}

describe('a council of fifteen votes in secret', () => {
  test('its standing body calls a sitting and puts a dossier on the agenda', async () => {
    await keeper.visit(`/lam-viec/hoi-dong/${councilId}`)
    await keeper.page.locator('summary', { hasText: 'Triệu tập phiên họp' }).click()
    await keeper.fill({ on: '18/11/2025', place: 'Phòng họp số 2' }, '#trieu-tap')
    await keeper.press('Triệu tập phiên họp')
    sitting = new URL(keeper.page.url()).pathname
    await keeper.visit(dossier)
    await keeper.page.locator('#hoi-dong > summary').click()
    await keeper.page.locator('#hoi-dong select').selectOption({ label: 'Hội đồng xét danh hiệu năm 2025, 18/11/2025' })
    await keeper.press('Đưa vào phiên họp Hội đồng')
    await keeper.visit(sitting)
    await keeper.press(new RegExp(name))
    item = new URL(keeper.page.url()).pathname
    assert.match(await keeper.words('main'), /Cần 90 % tổng số ủy viên; có ít nhất 2\/3 ủy viên tham gia/)
  })

  test('a member reaches no paper before saying that nothing ties them to it; then they do', async () => {
    assert.equal(await third.visit(dossier), 404)
    assert.equal(await third.visit(`/lam-viec/tep/${paperId}`), 404)
    await third.visit(item)
    assert.doesNotMatch(await third.words('main'), /Xác nhận sáng kiến/)
    await third.fill({ clear: 'yes' })
    await third.press('Gửi lời khai')
    assert.match(await third.words('#tai-lieu >> xpath=../..'), /Xác nhận sáng kiến/)
    assert.equal(await third.visit(dossier), 200)
  })

  test('one who is kin must say so in words, and is shut out by every route', async () => {
    await tied.visit(item)
    await tied.fill({ clear: 'no' })
    await tied.press('Gửi lời khai')
    assert.equal(await tied.page.locator('.err').count(), 1)
    await tied.fill({ clear: 'no', why: 'kin', said: 'Là cô ruột' })
    await tied.press('Gửi lời khai')
    assert.match(await tied.words('main'), /Không tham gia vì có liên quan/)
    assert.doesNotMatch(await tied.words('main'), /Xác nhận sáng kiến/)
    const itemId = item.split('/').at(-1)
    for (const path of [
      dossier,
      `/lam-viec/tep/${paperId}`,
      `/lam-viec/hoi-dong/noi-dung/${itemId}/tai-lieu/${paperId}`,
    ])
      assert.equal(await tied.visit(path), 404, path)
    await tied.visit(`/lam-viec/tim?q=${encodeURIComponent(name)}`)
    assert.doesNotMatch(await tied.words('main'), /HS-|Mở lớp đêm/)
  })

  test('presence is recorded: one away votes in writing; the ballot opens', async () => {
    await declareClear(db, others, item.split('/').at(-1)!)
    await keeper.visit(sitting)
    for (let at = 0; at < 15; at++) {
      const list = at === 13 ? 'written' : 'present'
      await keeper.page
        .locator(`label:has(input[name=${list}])`, { hasText: `${named(at)},` })
        .locator('input')
        .check()
    }
    await keeper.press('Ghi có mặt')
    assert.match(await keeper.words('main'), /15 trên 15 ủy viên tham gia/)
    await keeper.visit(item)
    assert.match(await keeper.words('main'), /Người thân, Là cô ruột \(tự khai\)/)
    await keeper.press('Mở phiếu')
    assert.match(await keeper.words('main'), /0 trên 14/)
  })

  test('a member votes, and keeps a receipt', async () => {
    await third.visit(item)
    await third.press('Gửi phiếu')
    assert.equal(await third.page.locator('.err').count(), 1)
    receipt = (await third.words('code')).replaceAll(' ', '')
    assert.match(receipt, /^[2-9A-Z]{26}$/)
    await third.fill({ choice: 'approve' })
    await third.press('Gửi phiếu')
    assert.match(await third.words('main'), /Ông\/bà đã bỏ phiếu/)
    const { id } = await db
      .selectFrom('councils.ballot')
      .select('id')
      .where('state', '=', 'open')
      .where('item_id', '=', item.split('/').at(-1)!)
      .executeTakeFirstOrThrow()
    await approve(db, others.slice(0, 11), id)
    await tied.visit(item)
    assert.equal(await tied.page.getByRole('button', { name: 'Gửi phiếu' }).count(), 0)
  })

  test('two ballots on paper are typed in by two people; what differs is shown and counts for nothing', async () => {
    const type = async (who: typeof keeper, approving: string, against: string) => {
      await who.visit(item)
      await who.page.locator('summary', { hasText: 'Phiếu giấy' }).click()
      for (const at of [12, 13])
        await who.page
          .locator('label:has(input[name=members])', { hasText: named(at) })
          .locator('input')
          .check()
      await who.fill({ approve: approving, against })
      await who.press('Nhập phiếu giấy')
    }
    await type(keeper, '1', '1')
    await type(head, '2', '0')
    assert.match(await head.words('#approve-error'), /khác/i)
    await type(keeper, '2', '0')
    await type(head, '2', '0')
    await keeper.visit(item)
    assert.match(await keeper.words('main'), /14 trên 14/)
  })

  test('the count says its arithmetic in words, and the member finds their ballot in it', async () => {
    await keeper.page.setInputFiles('input[type=file]', await aPicture('bien-ban-kiem-phieu.jpg'))
    await keeper.press('Kiểm phiếu')
    assert.match(await keeper.words('main'), /Thông qua 14 trên 15 ủy viên, 93,3 %, đạt 90 %\./)
    await third.visit(item)
    await third.page.locator('summary', { hasText: 'Đối chiếu phiếu của mình' }).click()
    await third.fill({ receipt: receipt.toLowerCase() })
    await third.press('Đối chiếu')
    assert.match(await third.words('main'), /Tán thành/)
    await third.fill({ receipt: `${receipt.slice(1)}2` })
    await third.press('Đối chiếu')
    assert.match(await third.words('main'), /Không có phiếu nào mang mã này/)
  })

  test('the sitting is closed, and the dossier goes on to a signed decision with its annex', async () => {
    await keeper.visit(sitting)
    await keeper.page.locator('summary', { hasText: 'Kết thúc phiên họp' }).click()
    await keeper.press('Kết thúc phiên họp')
    assert.match(await keeper.words('main'), /Đã kết thúc/)
    await waitFor(/14 trên 15 ủy viên/, async () => {
      await keeper.visit(dossier)
      return keeper.words('main')
    })
    await keeper.visit(`/lam-viec/khen-thuong?cua-toi=1&q=${encodeURIComponent(name)}`)
    await keeper.page.locator('input[name=items]').first().check()
    await keeper.page.locator('button[value=place]').scrollIntoViewIfNeeded()
    await Promise.all([keeper.page.waitForEvent('load'), keeper.page.locator('button[value=place]').click()])
    await keeper.look()
    await keeper.fill({ title: 'Về việc tặng danh hiệu Chiến sĩ thi đua cấp tỉnh năm 2025' })
    await keeper.press('Lập dự thảo quyết định')
    decision = new URL(keeper.page.url()).pathname
    const chairman = await visitor(product, chromium, 'chu-tich')
    await chairman.visit(decision)
    await chairman.page.locator('#ky-ban-hanh > summary').click()
    await chairman.press('Ký ban hành')
    const words = await chairman.words('main')
    assert.match(words, /\/QĐ-UBND/)
    assert.match(words, new RegExp(`${name}.*Chiến sĩ thi đua cấp tỉnh`))
  })

  test('its certificate is issued, and the code on it leads anybody to what it says', async () => {
    await keeper.visit(decision)
    await keeper.press(certificateWords('vi').issue)
    const { serial } = await db
      .selectFrom('portal.certificate')
      .select('serial')
      .where('recipient_name', '=', name)
      .executeTakeFirstOrThrow()
    await keeper.page.setViewportSize({ width: 700, height: 700 })
    await keeper.page.goto(product.url + commendationPaths.qr(decision.split('/').pop()!, serial))
    assert.ok(serial)
    const link = await readQr(await keeper.page.screenshot())
    const reader = await visitor(product, chromium)
    assert.equal(await reader.visit(new URL(link).pathname), 200)
    const words = await reader.words('.result')
    assert.match(words, new RegExp(`Còn hiệu lực.*${serial}`))
    assert.match(await reader.words('main'), new RegExp(name))
  })
})
