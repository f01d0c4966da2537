import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { titleId } from '#modules/commendations/index.ts'
import { storedAchievement, storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { formatDate } from '#platform/text/dates.ts'
import { browser, demoProduct } from '../product.ts'
import { actorOf } from './council/stage.ts'
import { aPdf } from './uploads.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { db } = product
const chromium = await browser()
/** An exemplar of Châu Điền whose achievement the demonstration's commune rewarded years ago, by a decision in force. */
const rewarded = await db
  .selectFrom('commendations.award as w')
  .innerJoin('commendations.decision as d', 'd.id', 'w.decision_id')
  .innerJoin('commendations.rewarded as r', 'r.award_id', 'w.id')
  .innerJoin('commendations.achievement as a', 'a.id', 'r.achievement_id')
  .select(['w.exemplar_id as exemplarId', 'w.recipient_name as name', 'a.what', 'a.source_id as sourceId'])
  .select(['d.number_text as number', 'd.decided_on as on', 'd.issuer'])
  .where('w.unit_id', '=', unitId('xa-chau-dien'))
  .where('w.state', '=', 'valid')
  .where('a.source_id', 'is not', null)
  .orderBy('w.annex_no')
  .executeTakeFirstOrThrow()
const earlier = `đã khen tại Quyết định số ${rewarded.number} ngày ${formatDate(rewarded.on!)}`
const commune = await visitor(product, chromium, 'xa')
const includes = async (words: string, within = 'main') => {
  const text = await commune.words(within)
  assert.ok(text.includes(words), `«${words}» is not in: ${text}`)
}

/** Chooses the province's certificate of merit for merit of 2025, as the form opens for an exemplar. */
const chooseHigher = async () => {
  await commune.fill({ titleId: titleId('bang-khen-tinh', '2024-01-01') })
  await commune.fill({ merit: 'merit', procedure: 'full', period: '2025' })
}

describe('an achievement is rewarded once', () => {
  test('the form says beside the achievement by which decision it was rewarded', async () => {
    await commune.visit(`/lam-viec/dien-hinh/${rewarded.exemplarId}`)
    await commune.press('Đề nghị khen thưởng')
    await includes(`${rewarded.what} (${earlier})`)
  })

  test('proposed again all the same, it is refused, and the page names the earlier decision and who issued it', async () => {
    await chooseHigher()
    await commune.fill({ achievementIds: rewarded.sourceId! })
    await commune.press('Lập hồ sơ')
    await includes('Thành tích này đã được khen thưởng; mỗi thành tích chỉ được khen thưởng một lần.')
    await includes(earlier)
    await includes(rewarded.issuer)
    const none = await db
      .selectFrom('commendations.dossier')
      .select('id')
      .where('exemplar_id', '=', rewarded.exemplarId)
      .where('period', '=', '2025')
      .execute()
    assert.deepEqual(none, [])
  })

  test('another achievement of the same person may be proposed', async () => {
    await commune.page.locator(`input[name=achievementIds][value="${rewarded.sourceId}"]`).uncheck()
    await commune.fill({ written: 'Mở thêm hai điểm thu gom rác thải nhựa trong năm 2025' })
    await commune.press('Lập hồ sơ')
    await includes('Mở thêm hai điểm thu gom rác thải nhựa trong năm 2025')
    await includes('Đang soạn')
  })
})

describe('two dossiers for one achievement, each begun before either was decided', () => {
  const what = 'Vớt lục bình thông dòng kênh ấp Trà Kháo dài 1,4 km'
  const dossiers: string[] = []

  test('the same achievement of a record goes into both', async () => {
    const { id, achievementId } = await freshExemplar()
    for (const title of ['giay-khen-xa', 'bang-khen-tinh']) {
      await commune.visit(`/lam-viec/khen-thuong/moi?dien-hinh=${id}`)
      await commune.fill({ titleId: titleId(title, '2024-01-01') })
      await commune.fill({ merit: 'merit', procedure: 'full', period: '2025', achievementIds: achievementId })
      await commune.press('Lập hồ sơ')
      dossiers.push(new URL(commune.page.url()).pathname)
      for (const paperKey of ['to-trinh', 'bao-cao', 'bien-ban']) {
        const form = commune.page.locator('#them-giay-to')
        if (!(await form.evaluate((it) => (it as HTMLDetailsElement).open))) await form.locator('summary').click()
        await commune.fill({ paperKey }, '#them-giay-to')
        await commune.page.setInputFiles('#them-giay-to input[type=file]', aPdf(`${paperKey}.pdf`))
        await commune.press('Thêm giấy tờ', '#them-giay-to')
      }
    }
  })

  test('the commune rewards it first', async () => {
    await commune.visit(dossiers[0]!)
    await commune.press('Trình hồ sơ', '#trinh')
    const code = /HSKT-[\w-]+/.exec(await commune.words('main'))![0]
    await commune.visit(`/lam-viec/khen-thuong?cua-toi=1&q=${code}`)
    await commune.page.locator('input[name=items]').first().check()
    await Promise.all([commune.page.waitForEvent('load'), commune.page.locator('button[value=place]').click()])
    await commune.look()
    await commune.fill({ title: 'Về việc tặng Giấy khen cho cá nhân làm sạch dòng kênh' })
    await commune.press('Lập dự thảo quyết định')
    await commune.page.locator('#ky-ban-hanh > summary').click()
    await commune.press('Ký ban hành', '#ky-ban-hanh')
    assert.match(await commune.words('main'), /\/QĐ-UBND/)
  })

  test('the other says so on its page with the decision’s number, and cannot be sent', async () => {
    const { number, on } = await db
      .selectFrom('commendations.decision')
      .select(['number_text as number', 'decided_on as on'])
      .where('title', '=', 'Về việc tặng Giấy khen cho cá nhân làm sạch dòng kênh')
      .executeTakeFirstOrThrow()
    await commune.visit(dossiers[1]!)
    await includes(`${what}: đã khen tại Quyết định số ${number} ngày ${formatDate(on!)}`, '#viec >> xpath=../..')
    await commune.press('Trình hồ sơ', '#trinh')
    await includes('Thành tích này đã được khen thưởng; mỗi thành tích chỉ được khen thưởng một lần.')
    await includes('Đang soạn')
  })

  async function freshExemplar(): Promise<{ id: string; achievementId: string }> {
    const actor = await actorOf(db, 'xa')
    const unit = unitId('xa-chau-dien')
    const id = await storedExemplar(db, actor, {
      ...{ unitId: unit, subject: { name: 'Kim Rương Đất', unitId: unit, hamlet: null }, discoveredOn: '2025-09-01' },
      summary: 'Vớt lục bình mỗi sáng Chủ nhật.',
    })
    return { id, achievementId: await storedAchievement(db, id, what) }
  }
})
