import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read, utils } from '@e965/xlsx'
import { anAct, storedSigned } from '#modules/commendations/factory.ts'
import { revokeAwards } from '#modules/commendations/index.ts'
import { storedAchievement, storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { demoDay } from '#seeds/demo/make.ts'
import { at } from '#seeds/demo/stage.ts'
import { browser, demoProduct } from '../product.ts'
import { actorOf } from './council/stage.ts'
import { aPdf } from './uploads.ts'
import { visitor } from './visitor.ts'

// A prize paid once, refused twice, recovered after a revocation: on a wide screen and on a phone.
const product = await demoProduct()
const { db } = product
const chromium = await browser()
const now = at(demoDay, 10)
const actor = await actorOf(db, 'xa')
const unit = unitId('xa-chau-dien')
const name = 'Kim Rương Bạc'
const exemplarId = await storedExemplar(db, actor, {
  ...{ unitId: unit, subject: { name, unitId: unit, hamlet: null }, discoveredOn: '2024-02-01' },
  summary: 'Chở nước ngọt cho xóm mùa hạn.',
})
const achievementId = await storedAchievement(db, exemplarId, 'Chở 900 chuyến nước ngọt')
const first = await storedSigned(db, actor, now, { exemplarId, achievementId })
const amount = await prizeOf(first.awardId)
const commune = await visitor(product, chromium, 'xa')
const page = (awardId: string) => `/lam-viec/kinh-phi/tien-thuong/${awardId}`

/** Looks at the page that stands there on a wide screen and on a phone, and stays on the wide one. */
async function lookAtBoth() {
  for (const width of [390, 1280]) {
    await commune.page.setViewportSize({ width, height: 900 })
    await commune.look()
    const wide = await commune.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(wide <= 0, `${commune.page.url()} is ${wide} px too wide at ${width}`)
  }
}

async function open(form: string) {
  const folded = commune.page.locator(`details#${form}:not([open]) > summary`)
  if (await folded.count()) await folded.click()
}

describe('a prize is paid once, refused twice, recovered after a revocation', () => {
  let taskUrl = ''

  test('the commune plans a task for prizes out of its fund, and its head gives it money', async () => {
    await commune.visit('/lam-viec/kinh-phi')
    await lookAtBoth()
    await commune.press('Quỹ thi đua, khen thưởng cấp xã')
    await lookAtBoth()
    await open('them-nhiem-vu')
    const plan = { item: 'prizes', title: 'Tiền thưởng của xã', amount: '12,5' }
    await commune.fill(plan, '#them-nhiem-vu')
    await commune.press('Thêm nhiệm vụ vào dự toán', '#them-nhiem-vu')
    assert.match(await commune.words('#them-nhiem-vu'), /Ghi số đồng trọn, ví dụ 1\.500\.000/)
    await commune.fill({ amount: '3.000.000' }, '#them-nhiem-vu')
    await commune.press('Thêm nhiệm vụ vào dự toán', '#them-nhiem-vu')
    taskUrl = new URL(commune.page.url()).pathname
    await open('giao')
    await commune.fill({ amount: '3.000.001', document: 'Quyết định 91/QĐ-UBND' }, '#giao')
    await commune.press('Giao kinh phí', '#giao')
    assert.match(await commune.words('#giao'), /Vượt dự toán/)
    await commune.fill({ amount: '3.000.000' }, '#giao')
    await commune.press('Giao kinh phí', '#giao')
    await lookAtBoth()
    assert.match(await commune.words('#tung-dong >> xpath=../..'), /Quyết định 91\/QĐ-UBND/)
  })

  test('it is paid with the sum of its decision', async () => {
    await commune.visit('/lam-viec/kinh-phi/tien-thuong?nam=2024')
    await lookAtBoth()
    await commune.press(name)
    await lookAtBoth()
    assert.match(await commune.words('main'), new RegExp(`Chi đúng ${amount} đồng`))
    const stale = await commune.page.content()
    await pay()
    assert.match(await commune.words('.head'), /Đã chi/)
    assert.match(stale, /name="submission"/)
    await lookAtBoth()
  })

  test('a second voucher for it is refused', async () => {
    const answer = await send(first.awardId)
    assert.equal(answer.status, 409)
    assert.match(answer.text, /Tiền thưởng này đã chi rồi; mỗi khen thưởng chỉ chi một lần/)
    assert.equal(await spent(), amount)
  })

  test('so is a new decision for the same deed, while the money of the first has not come back', async () => {
    const act = await anAct(db, actor, { cause: 'wrong_procedure', decidedOn: '17/11/2025' })
    await revokeAwards({ db, actor, now }, { id: first.decisionId, version: 2, awardIds: [first.awardId], ...act })
    const { awardId } = await storedSigned(db, actor, now, { exemplarId, achievementId })
    await commune.visit(page(awardId))
    await pay()
    assert.match(await commune.words('main'), /Thành tích này đã được chi thưởng theo quyết định khác/)
    await lookAtBoth()
    assert.equal(await spent(), amount)
  })

  test('what is to come back waits on the desk, and comes back in two parts', async () => {
    await commune.visit('/lam-viec?xem=cho')
    const task = commune.page.locator('main a', { hasText: `Thu hồi tiền thưởng: ${name}` }).first()
    assert.equal(await task.getAttribute('href'), page(first.awardId))
    await commune.visit(page(first.awardId))
    await lookAtBoth()
    await commune.fill({ amount: '100.000', document: 'PT 31/2025' }, '#thu-hoi')
    await commune.page.setInputFiles('#thu-hoi input[type=file]', aPdf('phieu-thu.pdf'))
    await commune.press('Ghi thu hồi', '#thu-hoi')
    assert.match(await commune.words('.head'), /Phải thu hồi/)
    await commune.fill({ document: 'PT 32/2025' }, '#thu-hoi')
    await commune.press('Ghi thu hồi', '#thu-hoi')
    assert.match(await commune.words('.head'), /Đã thu hồi/)
    await lookAtBoth()
  })

  test('then the new decision is paid; the yearly table says what went out and what came back', async () => {
    const again = await db
      .selectFrom('commendations.award')
      .select('id')
      .where('exemplar_id', '=', exemplarId)
      .where('state', '=', 'valid')
      .executeTakeFirstOrThrow()
    await commune.visit(page(again.id))
    await pay()
    assert.match(await commune.words('.head'), /Đã chi/)
    await commune.visit(taskUrl)
    await lookAtBoth()
    const file = await commune.page.request.get(`${product.url}/lam-viec/kinh-phi/van-ban/${unit}/2025/quy.xlsx`)
    const book = read(await file.body())
    const rows = utils.sheet_to_json<(string | number)[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 })
    const [heads, total] = [rows[1]!, rows.at(-1)!]
    const one = Number(amount.replaceAll('.', ''))
    assert.equal(total[heads.indexOf('Thu hồi')], one)
    assert.equal(total[heads.indexOf('Chi khen thưởng')], 2 * one)
    await commune.leave()
  })
})

async function pay() {
  await commune.fill({ receipt: 'PC 77/2025', payee: name }, '#chi')
  await commune.press('Chi tiền thưởng', '#chi')
}

/** The same form from another tab, which still shows the prize as owed. */
async function send(awardId: string) {
  const task = await db
    .selectFrom('budget.task')
    .select('id')
    .where('title', '=', 'Tiền thưởng của xã')
    .executeTakeFirstOrThrow()
  const form = { taskId: task.id, onDay: '18/11/2025', payee: name, receipt: 'PC 78/2025' }
  const headers = { origin: product.url }
  const answer = await commune.page.request.post(product.url + page(awardId), { form, headers })
  return { status: answer.status(), text: await answer.text() }
}

async function prizeOf(awardId: string): Promise<string> {
  const row = await db
    .selectFrom('commendations.award')
    .select('prize_amount')
    .where('id', '=', awardId)
    .executeTakeFirstOrThrow()
  return new Intl.NumberFormat('vi').format(BigInt(row.prize_amount!))
}

async function spent(): Promise<string> {
  const row = await db
    .selectFrom('budget.task')
    .select('spent')
    .where('title', '=', 'Tiền thưởng của xã')
    .executeTakeFirstOrThrow()
  return new Intl.NumberFormat('vi').format(BigInt(row.spent))
}
