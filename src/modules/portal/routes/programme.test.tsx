import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { storedSigned } from '#modules/commendations/factory.ts'
import { storedEvent } from '#modules/events/factory.ts'
import { storedExemplar, storedTip } from '#modules/exemplars/factory.ts'
import { storedPlan } from '#modules/fostering/factory.ts'
import { storedInspection } from '#modules/inspections/factory.ts'
import { storedReport, storedRound } from '#modules/reporting/factory.ts'
import { storedChoice, storedRound as storedSelection } from '#modules/selection/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { portalOf, testDatabase } from '#test/database.ts'
import { anOfficial, aStore, someDay } from '#test/world.ts'
import { storedPublishedStory } from '../factory.ts'
import { createPortal } from '../index.ts'

const db = await testDatabase()

describe('the programme and its open data', () => {
  let app: ReturnType<typeof createPortal>
  const text = async (path: string) => (await app.request(path)).text()
  type Table = { licence: string; columns: string[]; rows: Record<string, unknown>[] }
  const table = async (key: string) => JSON.parse(await text(`/du-lieu/${key}.json`)) as Table

  before(async () => {
    app = createPortal({ portalDb: portalOf(db), files: aStore(), demo: false, baseUrl: 'https://guong.example' })
    const model = { name: '=Mương bao', steps: ['Đo độ mặn'], adoptedBy: ['xa-song-loc'] }
    await storedPublishedStory(db, { title: 'Người giữ kênh, giữ ngọt', name: 'Thạch Phiên', field: 2, model })
    await storedPublishedStory(db, { title: 'Kín tiếng', name: 'Kim Ẩn Danh', consent: 'withdrawn' })
    const head = await anOfficial(db, 'head', 'xa-chau-dien')
    const exemplarId = await storedExemplar(db, head, {
      unitKey: 'xa-chau-dien',
      stage: 'recognised',
      subject: { name: 'Sơn Kín' },
    })
    await storedSigned(db, head, someDay, { exemplarId })
    await storedEvent(db, head, { state: 'announced' })
    const recorded = { unit_id: head.post.unitId, recorded_by: head.id, recorded_at: someDay }
    const coordination = { id: newId(), subject: 'Tuyên truyền gương sáng', document_no: '12/CTPH', ...recorded }
    await db
      .insertInto('stories.coordination')
      .values({ ...coordination, signed_on: '2024-01-10', valid_from: '2024-01-10' })
      .execute()
    const parties = ['Đài Trà Vinh', 'Tỉnh Đoàn'].map((name, ord) => ({ coordination_id: coordination.id, ord, name }))
    await db.insertInto('stories.coordination_party').values(parties).execute()
    const column = { name: 'Gương sáng quê hương', outlet: 'Truyền hình Trà Vinh', opened_by: 'Đài Trà Vinh' }
    await db
      .insertInto('stories.press_column')
      .values({
        id: newId(),
        ...column,
        ...recorded,
        since: '2024-02-01',
        frequency: 'hằng tuần',
        link: 'https://thtv.example/guong',
      })
      .execute()
  })

  test('every clause of the plan stands there with how far it is, and its figures open their lists', async () => {
    const page = await text('/chuong-trinh')
    const clauses = await db.selectFrom('programmes.clause').select('code').execute()
    for (const { code } of clauses) assert.ok(page.includes(`id="khoan-${code}"`), code)
    const { results } = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
    }).validateString(page)
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map((it) => `${it.line}: ${it.message}`)),
      [],
    )
    assert.match(page, /<a href="\/linh-vuc\/kinh-te"><b class="num">1<\/b>/)
    assert.match(page, /<a href="\/mo-hinh"><b class="num">1<\/b> điển hình đã tuyên truyền và nhân rộng/)
    assert.match(page, /<a href="\/su-kien"><b class="num">1<\/b> cuộc giao lưu/)
    assert.match(page, /id="khoan-III\.2\.c"(?:(?!id="khoan).)*Chưa có kết quả công khai/s)
    assert.match(page, /<a href="#chuyen-muc"><b class="num">1<\/b>/)
    assert.match(page, /href="https:\/\/thtv\.example\/guong"[^>]*>Gương sáng quê hương/)
    assert.match(page, /id="phoi-hop"(?:(?!<\/section>).)*Đài Trà Vinh, Tỉnh Đoàn/s)
    assert.match(page, /<a href="\/so-vang"><b class="num">1<\/b> khen thưởng còn hiệu lực/)
    for (const [, href] of page
      .split('id="cac-khoan"')[1]!
      .split('</main>')[0]!
      .matchAll(/<a href="(\/[^"]+)"/g))
      assert.equal((await app.request(href!.replaceAll('&amp;', '&'))).status, 200, href)
  })

  test('movements of the province stand there in the reader’s language, a unit’s own on the page of the unit', async () => {
    const own = {
      key: 'ap-sang-den',
      name: 'Ấp sáng đèn',
      name_en: 'Lit hamlets',
      launched_by: 'UBND xã',
      to_confirm: false,
    }
    await db
      .insertInto('programmes.movement')
      .values({
        id: newId(),
        ...own,
        scope: 'unit',
        way: 'themed',
        unit_id: unitId('xa-chau-dien'),
        valid_from: '2024-01-01',
      })
      .execute()
    assert.match(await text('/en/chuong-trinh'), /<td[^>]*>Young volunteers|>Young volunteers</)
    assert.doesNotMatch(await text('/chuong-trinh'), /Ấp sáng đèn/)
    assert.match(await text('/en/don-vi/xa-chau-dien'), /Movements of the unit[\s\S]*Lit hamlets/)
  })

  test('what is counted by years is told exactly from five on, by its clause', async () => {
    const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
    for (let n = 0; n < 6; n++) await storedTip(db, officer)
    const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
    const tips = db.selectFrom('exemplars.tip').select('id').orderBy('id').limit(2)
    await db
      .updateTable('exemplars.tip')
      .set({ state: 'declined', answer: 'Cảm ơn', closed_by: officer.id, closed_at: someDay })
      .where('id', 'in', tips)
      .execute()
    await db
      .updateTable('reporting.report')
      .set({ state: 'sent', sent_at: someDay, signed_at: someDay, number: '15/BC-UBND' })
      .where('id', '=', await storedReport(db, await storedRound(db), 'xa-chau-dien'))
      .execute()
    await storedChoice(db, await storedSelection(db, office), officer, { state: 'submitted' })
    await storedInspection(db, { now: someDay, office, leader: office, keeper: officer, stage: 'concluded' })
    const { id: planId } = await storedPlan(db, officer)
    const support = { unit_id: officer.post.unitId, kind: 'material', what: 'Giống lúa', given_on: '2024-05-02' }
    for (let n = 0; n < 5; n++)
      await db
        .insertInto('fostering.support')
        .values({ id: newId(), plan_id: planId, ...support })
        .execute()
    const page = await text('/chuong-trinh')
    const told = (code: string) =>
      page
        .split(`id="khoan-${code}"`)[1]!
        .split('id="khoan-')[0]!
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
    assert.match(told('I.2.a'), /dưới 5 báo cáo do người đứng đầu ký và gửi/)
    assert.match(told('III.5'), /dưới 5 cuộc kiểm tra đã kết luận/)
    assert.match(told('IV.2.a'), / 5 lượt hỗ trợ nhân tố mới 6 lượt dân giới thiệu gương dưới 5 lượt đã trả lời/)
    assert.match(told('IV.2.e'), /dưới 5 điển hình đã gửi Trung ương/)
  })

  test('a table comes as CSV and JSON with the same rows, and says how it may be used', async () => {
    const { licence, columns, rows } = await table('chuyen')
    assert.equal(licence, 'CC-BY-4.0')
    assert.deepEqual(
      rows.map((it) => it.title),
      ['Người giữ kênh, giữ ngọt'],
    )
    const answer = await app.request('/du-lieu/chuyen.csv')
    assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8')
    const bytes = Buffer.from(await answer.arrayBuffer())
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
    const [head, first] = bytes.toString('utf8').slice(1).split('\r\n')
    assert.equal(head, columns.join(','))
    assert.match(first!, /^"Người giữ kênh, giữ ngọt",vi,.*,https:\/\/guong\.example\/tin-bai\//)
    assert.match(await text('/du-lieu/cach-lam.csv'), /^'=Mương bao,/m)
    for (const key of ['dien-hinh', 'cach-lam', 'khen-thuong', 'quy-dinh', 'bao-cao'])
      assert.ok((await table(key)).columns)
  })

  test('names nobody who took the consent back, and does not count fewer than five people', async () => {
    for (const key of ['chuyen', 'dien-hinh', 'cach-lam', 'khen-thuong'])
      assert.doesNotMatch(await text(`/du-lieu/${key}.csv`), /Kim Ẩn Danh|Kín tiếng|Sơn Kín/, key)
    const { rows } = await table('khen-thuong')
    assert.equal(rows.length, 1)
    assert.deepEqual([rows[0]!.named, rows[0]!.unnamed], [0, null])
  })
})
