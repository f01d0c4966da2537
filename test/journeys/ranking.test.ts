import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { castVote } from '#modules/councils/commands/cast-vote.ts'
import { newReceipt } from '#modules/councils/envelope.ts'
import { demoDay } from '#seeds/demo/make.ts'
import { at } from '#seeds/demo/stage.ts'
import { browser, demoProduct } from '../product.ts'
import { declareClear, fifteen } from './council/stage.ts'
import { aPdf } from './uploads.ts'
import { type Visitor, visitor } from './visitor.ts'

const product = await demoProduct()
const { db } = product
const chromium = await browser()
const { councilId, members } = await fifteen(db)
const [keeper, third, head, secretary] = [
  await visitor(product, chromium, 'tinh'),
  await visitor(product, chromium, 'hd-03'),
  await visitor(product, chromium, 'giam-doc'),
  await visitor(product, chromium, 'hd-02'),
]
const names = ['Bà Thạch Thị Sa Rây', 'Ông Nguyễn Văn Tấn', 'Bà Kim Thị Hồng', 'Ông Lâm Chí Công']
let [sitting, item, receipt] = ['', '', '']
const itemId = () => item.split('/').at(-1)!

/** Gives each option its rank on the form before somebody; nothing for none. */
async function rank({ page }: Visitor, ranks: readonly string[]) {
  for (const [place, value] of ranks.entries()) await page.locator(`[id="ranks.${place}"]`).selectOption(value)
}

describe('a council ranks four people', () => {
  test('its standing body finds the rule, and puts the choice on the agenda by its words', async () => {
    await keeper.visit('/lam-viec/hoi-dong')
    await keeper.press('Quy tắc biểu quyết')
    assert.match(
      await keeper.words('main'),
      /Chiến sĩ thi đua cơ sở Phiếu kín ít nhất 2\/3 tổng số ủy viên.*Cần xác nhận/,
    )
    await keeper.fill({ ngay: '01/01/2010' })
    await keeper.press('Xem')
    assert.match(await keeper.words('main'), /Ngày này chưa có quy tắc nào/)
    await keeper.visit(`/lam-viec/hoi-dong/${councilId}`)
    await keeper.page.locator('summary', { hasText: 'Triệu tập phiên họp' }).click()
    await keeper.fill({ on: '18/11/2025', place: 'Phòng họp số 2' }, '#trieu-tap')
    await keeper.press('Triệu tập phiên họp')
    sitting = new URL(keeper.page.url()).pathname
    await keeper.page.locator('summary', { hasText: 'Thêm nội dung' }).click()
    await keeper.fill({ title: 'Xếp hạng gương tiêu biểu quý IV', ruleKey: 'chien-si-thi-dua-co-so' })
    await keeper.page.locator('select[name=unitId]').selectOption({ label: 'Tỉnh Vĩnh Long' })
    await keeper.press('Thêm nội dung')
    await keeper.press(/Xếp hạng gương tiêu biểu/)
    item = new URL(keeper.page.url()).pathname
  })

  test('a member is asked on their first page to declare, and comes from there to the item', async () => {
    await third.visit('/lam-viec')
    assert.match(await third.words('main'), /Khai xung đột lợi ích: Hội đồng xét danh hiệu năm 2025/)
    const line = third.page.locator('.work > *', { hasText: 'Hội đồng xét danh hiệu năm 2025' })
    await line.locator('a.btn', { hasText: 'Khai' }).first().click()
    await third.page.waitForURL(`**${item}`)
    await third.fill({ clear: 'yes' })
    await third.press('Gửi lời khai')
    await declareClear(
      db,
      members.filter((_, seat) => seat !== 2),
      itemId(),
    )
    await keeper.visit(sitting)
    for (let seat = 0; seat < 15; seat++) {
      const list = seat === 14 ? 'written' : 'present'
      await keeper.page
        .locator(`label:has(input[name=${list}])`, { hasText: `${members[seat]!.name},` })
        .locator('input')
        .check()
    }
    await keeper.press('Ghi có mặt')
    assert.match(await keeper.words('.facts'), /Đủ, cần ít nhất 10/)
  })

  test('the ballot opens with the list; one without it names its field and keeps the method', async () => {
    await keeper.visit(item)
    await keeper.fill({ method: 'rank' })
    await keeper.press('Mở phiếu')
    assert.match(await keeper.words('#options-error'), /ít nhất hai lựa chọn/)
    assert.ok(await keeper.page.locator('input[name=method][value=rank]').isChecked())
    await keeper.fill({ options: names.join('\n') })
    await keeper.press('Mở phiếu')
    assert.match(await keeper.words('main'), /0 trên 15/)
  })

  test('a rank given twice and a gap are refused at their option; the rest stays as it was chosen', async () => {
    await third.visit('/lam-viec')
    assert.match(await third.words('main'), /Bỏ phiếu: Xếp hạng gương tiêu biểu quý IV/)
    await third.visit(item)
    await rank(third, ['1', '1', '', ''])
    await third.press('Gửi phiếu')
    for (const place of [0, 1]) assert.match(await third.words(`[id="ranks.${place}-error"]`), /hai lựa chọn/)
    assert.equal(await third.page.locator('[id="ranks.1"]').inputValue(), '1')
    await rank(third, ['1', '3', '', ''])
    await third.press('Gửi phiếu')
    assert.match(await third.words('[id="ranks.1-error"]'), /Cách quãng/)
    assert.equal(await third.page.locator('.err').count(), 1)
    await rank(third, ['', '', '', ''])
    await third.press('Gửi phiếu')
    assert.match(await third.words('[id="ranks.0-error"]'), /Chưa chọn lựa chọn nào/)
    receipt = (await third.words('code')).replaceAll(' ', '')
    await rank(third, ['2', '1', '3', ''])
    await third.press('Gửi phiếu')
    assert.match(await third.words('main'), /Ông\/bà đã bỏ phiếu/)
    await third.visit('/lam-viec')
    assert.doesNotMatch(await third.words('main'), /Bỏ phiếu: Xếp hạng/)
  })

  test('paper is typed with its order by two people; the line that differs is told', async () => {
    const { id } = await db
      .selectFrom('councils.ballot')
      .select('id')
      .where('state', '=', 'open')
      .where('item_id', '=', itemId())
      .executeTakeFirstOrThrow()
    for (const [seat, actor] of members.entries())
      if (seat !== 2 && seat < 13)
        await castVote({ db, actor, now: at(demoDay, 10) }, { id, ranks: ['1', '2', '3', ''], receipt: newReceipt() })
    const type = async (who: Visitor, ballots: string) => {
      await who.visit(item)
      await who.page.locator('summary', { hasText: 'Phiếu giấy' }).click()
      for (const seat of [13, 14])
        await who.page
          .locator('label:has(input[name=members])', { hasText: members[seat]!.name })
          .locator('input')
          .check()
      await who.fill({ ballots })
      await who.press('Nhập phiếu giấy')
    }
    await type(keeper, '2 1\n9')
    assert.match(await keeper.words('#ballots-error'), /Dòng 2 không đọc được/)
    await type(keeper, '2 1\n0')
    await secretary.visit('/lam-viec')
    assert.match(await secretary.words('main'), /Nhập phiếu giấy lần hai: Xếp hạng/)
    await type(head, '0\n1 2')
    assert.match(await head.words('#ballots-error'), /Dòng 2 khác với lần nhập trước/)
    await type(head, '0\n2 1')
    await secretary.visit('/lam-viec')
    assert.match(await secretary.words('main'), /Kiểm phiếu: Xếp hạng.*đã đủ 15 trên 15 phiếu/)
  })

  test('the result says each one’s arithmetic and place in words; the member finds their own ballot in it', async () => {
    await keeper.visit(item)
    await keeper.fill({ counters: 'Lê Thị Thanh Thúy\nHuỳnh Văn Phước' })
    await keeper.press('Kiểm phiếu')
    const words = await keeper.words('main')
    assert.match(words, /Hạng 1: Bà Thạch Thị Sa Rây, 54 điểm \(14 trên 15 ủy viên, 93,3 %, đạt 2\/3\)/)
    assert.match(words, /Hạng 2: Ông Nguyễn Văn Tấn, 44 điểm/)
    assert.match(words, /Ông Lâm Chí Công: 0 trên 15 ủy viên, 0 %, chưa đạt 2\/3\./)
    await third.visit(item)
    await third.page.locator('summary', { hasText: 'Đối chiếu phiếu của mình' }).click()
    await rank(third, ['1', '2', '3', ''])
    await third.fill({ receipt })
    await third.press('Đối chiếu')
    assert.match(await third.words('#doi-chieu'), /Không có phiếu nào mang mã này với nội dung này/)
    await rank(third, ['2', '1', '3', ''])
    await third.fill({ receipt })
    await third.press('Đối chiếu')
    assert.match(await third.words('#doi-chieu'), /Có trong số phiếu đã kiểm: 1\. Ông Nguyễn Văn Tấn; 2\. Bà Thạch/)
  })

  test('the signed tally sheet is sent in; at the end the sitting shows the fingerprint of every document', async () => {
    await keeper.visit(item)
    await keeper.page.locator('summary', { hasText: 'Tải lên bản đã ký' }).click()
    await keeper.page.setInputFiles('input[name=file]', aPdf('kiem-phieu-da-ky.pdf'))
    await keeper.press('Tải lên bản đã ký')
    await keeper.visit(sitting)
    await keeper.page.locator('summary', { hasText: 'Kết thúc phiên họp' }).click()
    await keeper.press('Kết thúc phiên họp')
    assert.equal(await keeper.page.locator('code', { hasText: /^[0-9a-f]{64}$/ }).count(), 5)
    await secretary.visit(sitting)
    assert.equal(await secretary.page.locator('code', { hasText: /^[0-9a-f]{64}$/ }).count(), 5)
  })
})
