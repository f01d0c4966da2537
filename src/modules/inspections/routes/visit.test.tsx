import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { unitId } from '#modules/units/index.ts'
import { recordEntry } from '#platform/audit.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { chooseUnit } from '../commands/choose-unit.ts'
import { changeTerm } from '../commands/change-term.ts'
import { storedInspection, storedPlan } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const strange = deskOf(db, await anOfficial(db, 'officer', 'xa-an-phu-tan'))
const at = { now, office, keeper, leader }
const [board, unit] = [deskOf(db, office), deskOf(db, keeper)]
const text = async (answer: Response | Promise<Response>) => (await (await answer).text()).replaceAll(/\s+/g, ' ')

/** The words of a Word file. */
async function wordsOf(answer: Response | Promise<Response>) {
  const parts = unzipSync(new Uint8Array(await (await answer).arrayBuffer()))
  return strFromU8(parts['word/document.xml']!)
    .replaceAll(/<\/w:p>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
}

describe('the pages of inspections', () => {
  test('a plan shows every unit by risk with its reasons, and each reason opens its list', async () => {
    const { planId } = await storedPlan(db, office, { now, isIssued: false })
    const page = await text(board.request(paths.plan(planId)))
    assert.match(page, /1 năm chưa được kiểm tra/)
    const [, href] = /href="([^"]*no_exemplars)"/.exec(page)!
    assert.match(await text(board.request(href!)), /Không có hồ sơ nào/)
    assert.equal((await unit.request(paths.plan(planId))).status, 404)
    const [, unitId, version] = /id="choose-([0-9a-f-]{36})"[\s\S]*?name="version" value="(\d+)"/.exec(page)!
    const form = { version: version!, unitId: unitId!, why: '' }
    const refused = await board.post(paths.choose(planId), { ...form, plannedOn: '' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), new RegExp(`href="#choose-${unitId}-plannedOn"`))
    const done = await board.post(paths.choose(planId), { ...form, plannedOn: '12/09/2024', reasons: 'forged' })
    assert.equal(done.status, 303)
    const { reasons } = await db
      .selectFrom('inspections.visit')
      .select('reasons')
      .where('unit_id', '=', unitId!)
      .executeTakeFirstOrThrow()
    assert.ok((reasons as { kind: string }[]).some(({ kind }) => kind === 'no_exemplars'))
  })

  test('the unit sees what the team noted once it is signed; another commune sees nothing', async () => {
    const open = await storedInspection(db, { ...at, year: 2021, stage: 'answered' })
    const signed = await storedInspection(db, { ...at, year: 2022, stage: 'minuted' })
    assert.match(await text(unit.request(paths.visit(open.visitId))), /khi biên bản đã ký/)
    assert.doesNotMatch(await text(unit.request(paths.answers(open.visitId))), /Đoàn<\/b>/)
    assert.match(await text(unit.request(paths.visit(signed.visitId))), /Chưa có kế hoạch bồi dưỡng/)
    assert.equal((await unit.request(paths.paper(open.visitId, 'bien-ban.docx'))).status, 404)
    for (const path of [paths.visit(signed.visitId), paths.answers(signed.visitId), paths.remedy(signed.remedyId)])
      assert.equal((await strange.request(path)).status, 404)
  })

  test('who refuses to sign is written down with why and before whom; a form with a fault comes back', async () => {
    const { visitId, inspector } = await storedInspection(db, { ...at, year: 2018, stage: 'answered' })
    const team = deskOf(db, inspector)
    assert.doesNotMatch(await text(team.request(paths.visit(visitId))), /id="refusal"/)
    const mine = { name: 'Lê Văn Tám', title: 'Trưởng đoàn', visitedOn: '10/06/2024' }
    assert.equal((await team.post(paths.sign(visitId), { version: '3', ...mine })).status, 303)
    assert.doesNotMatch(await text(unit.request(paths.visit(visitId))), /id="refusal"/)
    const theirs = { version: '4', name: 'Kiên Thị Sa Rinh', title: 'Chủ tịch', refusal: 'Không đồng ý mục 3' }
    const returned = await team.post(paths.refusal(visitId), { ...theirs, witnesses: '' })
    assert.equal(returned.status, 422)
    assert.match(await returned.text(), /href="#refusal-witnesses"[\s\S]*Không đồng ý mục 3/)
    assert.equal((await team.post(paths.refusal(visitId), { ...theirs, witnesses: 'Ông Sơn, ấp 1' })).status, 303)
    const page = await text(unit.request(paths.visit(visitId)))
    assert.match(page, /Kiên Thị Sa Rinh, Chủ tịch, không ký; ghi .*Lý do không ký: Không đồng ý mục 3.*Ông Sơn, ấp 1/)
    assert.doesNotMatch(page, /id="sign"|Cả hai bên ký/)
    const words = await wordsOf(team.request(paths.paper(visitId, 'bien-ban.docx')))
    assert.match(words, /không ký biên bản\. Lý do: Không đồng ý mục 3.*Người làm chứng: Ông Sơn, ấp 1/)
  })

  test('the plan says whom and why, what came on it later too; the decision its first term, for the unit as well', async () => {
    const { planId, visitId, teamId } = await storedInspection(db, {
      ...at,
      year: 2016,
      stage: 'sent',
      until: '2024-07-11',
    })
    const act = (action: string, subject: string, when: Date, input: object) =>
      recordEntry(
        db,
        { db, actor: office, now: when },
        { action, subjectId: subject, aboutId: planId, unitId: undefined, input },
      )
    await act('inspections.issuePlan', planId, new Date(now.getTime() + 1000), {})
    await act('inspections.appointTeam', teamId, now, { until: '2024-07-11' })
    const term = { planId, teamId, version: 1, number: '9/QĐ', until: '31/08/2024', why: 'Mưa lũ' }
    await changeTerm({ db, actor: office, now }, term)
    const later = new Date(now.getTime() + 60_000)
    const more = { planId, version: 2, unitId: unitId('huyen-cau-ke'), plannedOn: '10/10/2016', why: 'Theo đơn thư' }
    await chooseUnit({ db, actor: office, now: later }, more)
    const plan = await wordsOf(board.request(paths.planPaper(planId, 'ke-hoach.docx')))
    assert.match(plan, /12\/KH-HĐTĐKT.*KẾ HOẠCH.*Xã Châu Điền.*Báo cáo chậm: 1.*Theo đơn thư; bổ sung sau khi ban hành/)
    assert.doesNotMatch(plan, /Báo cáo chậm: 1; bổ sung/)
    const decision =
      /QUYẾT ĐỊNH:.*Cán bộ officer, officer Sở Nội vụ, trưởng đoàn.*từ ngày 10\/06\/2024 đến hết ngày 11\/07\/2024/
    assert.match(await wordsOf(board.request(paths.decision(planId, teamId, 'quyet-dinh.docx'))), decision)
    assert.match(await wordsOf(unit.request(paths.paper(visitId, 'quyet-dinh.docx'))), decision)
    assert.equal((await board.request(paths.decision(planId, visitId, 'quyet-dinh.docx'))).status, 404)
    for (const path of [paths.planPaper(planId, 'ke-hoach.docx'), paths.paper(visitId, 'quyet-dinh.docx')])
      assert.equal((await strange.request(path)).status, 404)
    for (const path of [paths.planPaper(planId, 'ke-hoach.pdf'), paths.paper(visitId, 'quyet-dinh.pdf')])
      assert.equal(Buffer.from(await (await board.request(path)).arrayBuffer()).toString('latin1', 0, 4), '%PDF')
  })

  test('minutes and conclusion are Word and PDF files', async () => {
    const { visitId, inspector } = await storedInspection(db, { ...at, year: 2020, stage: 'concluded' })
    const desk = deskOf(db, inspector)
    for (const file of ['bien-ban.docx', 'ket-luan.docx', 'bien-ban.pdf', 'ket-luan.pdf']) {
      const answer = await desk.request(paths.paper(visitId, file))
      assert.equal(answer.status, 200)
      const begin = Buffer.from(await answer.arrayBuffer()).subarray(0, 4)
      assert.equal(begin.toString('latin1'), file.endsWith('pdf') ? '%PDF' : 'PK\u0003\u0004')
    }
  })

  test('minutes show a drawn signature, and what was set before it, not after', async () => {
    const { visitId, findingId, inspector, version } = await storedInspection(db, {
      ...at,
      year: 2017,
      stage: 'minuted',
    })
    const later = new Date(now.getTime() + 60_000)
    const desk = deskOf(db, inspector, { now: later })
    const extra = { version: String(version), what: 'Họp lại chi hội', owner: 'Bà Sa Rây', dueOn: '30/06/2024' }
    assert.equal((await desk.post(paths.remedies(visitId, findingId), extra)).status, 303)
    await db
      .updateTable('inspections.signature')
      .set({ strokes: 'M10 10 L300 90' })
      .where('visit_id', '=', visitId)
      .execute()
    const paper = await desk.request(paths.paper(visitId, 'bien-ban.docx'))
    const parts = unzipSync(new Uint8Array(await paper.arrayBuffer()))
    const xml = strFromU8(parts['word/document.xml']!)
    assert.match(xml, /Lập kế hoạch bồi dưỡng/)
    assert.doesNotMatch(xml, /Họp lại chi hội/)
    assert.match(xml, /Chữ ký của Người của đơn vị.*Chữ ký của Người kiểm tra/s)
    assert.match(await text(desk.request(paths.visit(visitId))), /Họp lại chi hội.*Giao sau khi ký biên bản/)
  })

  test('a device that was without a network sends what it kept, twice, and it is kept once', async () => {
    const { visitId, inspector } = await storedInspection(db, { ...at, year: 2019, stage: 'selfChecked' })
    const desk = deskOf(db, inspector)
    const { id: itemId } = await db
      .selectFrom('inspections.item')
      .select('id')
      .where('needs', '=', 'nothing')
      .executeTakeFirstOrThrow()
    const mark = { id: newId(), itemId, verdict: 'met', comment: '', at: now.toISOString() }
    for (const _ of [1, 2]) {
      const answer = await desk.post(paths.answers(visitId), { marks: JSON.stringify([mark]) })
      assert.deepEqual([answer.status, await answer.json()], [200, { faulty: [] }])
    }
    const kept = db
      .selectFrom('inspections.answer')
      .select('id')
      .where('visit_id', '=', visitId)
      .where('side', '=', 'team')
    assert.equal((await kept.execute()).length, 1)
    const broken = await desk.post(paths.answers(visitId), { marks: 'x' })
    assert.equal(broken.status, 422)
    assert.ok(((await broken.json()) as { error: string }).error)
  })

  test('years are compared in what the reader may see', async () => {
    assert.match(await text(board.request(paths.compare())), /Mức đạt theo từng khoản/)
    assert.match(await text(board.request(paths.remedyList())), /Lập kế hoạch bồi dưỡng/)
    assert.doesNotMatch(await text(strange.request(paths.remedyList())), /Lập kế hoạch bồi dưỡng/)
    assert.match(await text(strange.request(paths.compare())), /Chưa có gì để so sánh/)
    assert.match(await text(board.request(paths.list(2022))), /Đã ký biên bản/)
  })
})
