import { findActorById } from '#modules/identity/index.ts'
import * as inspections from '#modules/inspections/index.ts'
import { listLateReports } from '#modules/reporting/index.ts'
import { unitId } from '#modules/units/index.ts'
import { type Actor, scopeOf } from '#platform/access/index.ts'
import { newId } from '#platform/ids.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { at, type Stage, sceneOn, versionOf } from './stage.ts'

/**
 * Two years of inspections (III.5), all invented: in 2024 Châu Điền, with one remedy closed and one still open; in 2025 two communes by
 * risk, of which one has checked itself and waits for the team, and one has not.
 */
export async function playInspections(stage: Stage): Promise<void> {
  await playLastYear(stage)
  await playThisYear(stage)
}

async function playLastYear(stage: Stage): Promise<void> {
  const { db, cast } = stage
  const [office, unit] = [unitId('tinh-tra-vinh'), unitId('xa-chau-dien')]
  const officer = cast.officerOf(office, '2024-03-01')
  const keeper = cast.officerOf(unit, '2024-09-01')
  const lead = cast.officerOf(unitId('so-noi-vu'), '2024-09-01')
  const planId = await plan(stage, officer, office, '2024-03-01')
  const visitId = await choose(stage, officer, { planId, unit, day: '2024-03-04', plannedOn: '2024-09-12' })
  await issue(stage, officer, planId, '2024-03-08', '41/KH-HĐTĐKT')
  const team = { number: '215/QĐ-HĐTĐKT', decidedOn: '2024-08-26', from: '2024-09-03', until: '2024-10-31' }
  await appoint(stage, officer, { planId, visitIds: [visitId], leaderId: lead.id, ...team, selfDueOn: '2024-09-10' })
  await answer(stage, keeper, { visitId, unit, day: '2024-09-06', partly: [], comment: 'Xã đã làm' })
  await inspections.sendSelfCheck(sceneOn(stage, keeper, '2024-09-06', 15), await of(stage, visitId))

  const inspector = (await findActorById(db, lead.id, '2024-09-12'))!
  await answer(stage, inspector, { visitId, unit, day: '2024-09-12', partly: [2, 3], comment: 'Đoàn đã xem sổ sách' })
  const on = (hour: number, day = '2024-09-12') => sceneOn(stage, inspector, day, hour)
  const found = [
    ['Một số nhân tố mới chưa có kế hoạch bồi dưỡng', 'Lập kế hoạch bồi dưỡng cho từng nhân tố mới', '2024-12-15'],
    ['Sổ theo dõi tin của dân ghi chưa đủ ngày trả lời', 'Ghi đủ ngày nhận, ngày trả lời từng tin', '2025-12-15'],
  ] as const
  const remedies: string[] = []
  for (const [finding, recommendation, dueOn] of found) {
    const { id: findingId } = await inspections.noteFinding(on(14), {
      ...{ ...(await of(stage, visitId)), itemId: '', finding, recommendation },
    })
    const what = { what: recommendation, owner: 'Công chức Văn hóa - Xã hội xã', dueOn: formatDate(dueOn) }
    const { id } = await inspections.setRemedy(on(15), { ...(await of(stage, visitId)), findingId, ...what })
    remedies.push(id)
  }
  const team2 = { name: lead.name, title: 'Trưởng đoàn kiểm tra', visitedOn: '12/09/2024' }
  await inspections.signMinutes(on(16), { ...(await of(stage, visitId)), ...team2 })
  const unitSays = { name: keeper.name, title: 'Đại diện UBND xã', words: 'Đơn vị nhất trí, sẽ khắc phục đúng hạn.' }
  await inspections.signMinutes(sceneOn(stage, keeper, '2024-09-12', 17), {
    ...(await of(stage, visitId)),
    ...unitSays,
  })
  await inspections.concludeInspection(on(9, '2024-09-20'), {
    ...{ ...(await of(stage, visitId)), number: '12/KL-ĐKT', concludedOn: '20/09/2024' },
    conclusion:
      'Xã thực hiện phần lớn nội dung của kế hoạch; cần bổ sung kế hoạch bồi dưỡng và sổ theo dõi tin của dân.',
  })

  const remedyId = remedies[0]!
  const fileId = await stage.paper(keeper, unit, '2024-10-08', 'bien-ban-khac-phuc')
  await inspections.answerRemedy(sceneOn(stage, keeper, '2024-10-08', 10), {
    ...{ remedyId, version: 1, text: 'Đã lập kế hoạch bồi dưỡng cho các nhân tố mới, kèm biên bản.', fileId },
  })
  await inspections.closeRemedy(on(10, '2024-10-15'), { remedyId, version: 2, closedOn: '15/10/2024', fileId: '' })
}

async function playThisYear(stage: Stage): Promise<void> {
  const { db, cast } = stage
  const [office, officer] = [unitId('tinh-vinh-long'), cast.demo('tinh')]
  const planId = await plan(stage, officer, office, '2025-08-04')
  const day = '2025-08-05'
  const asked = { planId, officeId: office, day, lateReports: listLateReports }
  const risks = (await inspections.listRisks(db, scopeOf(officer), asked)).filter(({ kind }) => kind === 'commune')
  const visitIds: string[] = []
  for (const [index, { unitId: unit, reasons }] of risks.slice(0, 2).entries()) {
    const plannedOn = index === 0 ? '2025-11-20' : '2025-12-02'
    visitIds.push(await choose(stage, officer, { planId, unit, day, plannedOn, reasons }))
  }
  await issue(stage, officer, planId, '2025-08-12', '07/KH-HĐTĐKT')
  const team = { number: '318/QĐ-HĐTĐKT', decidedOn: '2025-10-30', from: '2025-11-03', until: '2025-12-19' }
  const leaderId = cast.demo('kiem-tra').id
  await appoint(stage, officer, { planId, visitIds, leaderId, ...team, selfDueOn: '2025-11-26' })
  const [first] = risks
  const keeper = cast.officerOf(first!.unitId, '2025-11-10')
  const self = { visitId: visitIds[0]!, unit: first!.unitId, day: '2025-11-10', partly: [2], comment: 'Đơn vị tự xem' }
  await answer(stage, keeper, self)
  await inspections.sendSelfCheck(sceneOn(stage, keeper, '2025-11-10', 15), await of(stage, visitIds[0]!))
}

const of = async ({ db }: Stage, visitId: string) => ({
  visitId,
  version: await versionOf(db, 'inspections.visit', visitId),
})

async function plan(stage: Stage, officer: Actor, office: string, day: DateText): Promise<string> {
  const aim = 'Kiểm tra việc phát hiện, bồi dưỡng, tuyên truyền và nhân rộng điển hình tiên tiến (bản minh họa).'
  const input = { unitId: office, year: day.slice(0, 4), aim }
  return (await inspections.draftInspectionPlan(sceneOn(stage, officer, day), input)).id
}

type Choice = { planId: string; unit: string; day: DateText; plannedOn: DateText; reasons?: object[] }

async function choose(stage: Stage, officer: Actor, { planId, unit, day, plannedOn, reasons = [] }: Choice) {
  const version = await versionOf(stage.db, 'inspections.plan', planId)
  const why = reasons.length === 0 ? 'Chưa được kiểm tra từ khi có kế hoạch' : ''
  const input = { planId, version, unitId: unit, plannedOn: formatDate(plannedOn), why, reasons }
  return (await inspections.chooseUnit(sceneOn(stage, officer, day), input)).id
}

async function issue(stage: Stage, officer: Actor, planId: string, day: DateText, number: string): Promise<void> {
  const version = await versionOf(stage.db, 'inspections.plan', planId)
  const input = { planId, version, number, issuedOn: formatDate(day) }
  await inspections.issueInspectionPlan(sceneOn(stage, officer, day), input)
}

type Team = {
  planId: string
  visitIds: string[]
  leaderId: string
  number: string
  decidedOn: DateText
  from: DateText
  until: DateText
  selfDueOn: DateText
}

async function appoint(stage: Stage, officer: Actor, { planId, visitIds, leaderId, number, ...days }: Team) {
  const version = await versionOf(stage.db, 'inspections.plan', planId)
  const typed = Object.fromEntries(Object.entries(days).map(([key, day]) => [key, formatDate(day)]))
  const people = { leaderId, secretaryId: '', memberId: '', otherId: '' }
  const input = { planId, version, number, visitIds, ...people, ...typed }
  await inspections.appointTeam(sceneOn(stage, officer, days.decidedOn), input)
}

type Given = { visitId: string; unit: string; day: DateText; partly: readonly number[]; comment: string }

/** Answers the whole checklist: met but for the items at these places, with a picture where one is asked for. */
async function answer(stage: Stage, actor: Actor, { visitId, unit, day, partly, comment }: Given): Promise<void> {
  const items = await stage.db
    .selectFrom('inspections.item as i')
    .innerJoin('inspections.plan as p', 'p.checklist_id', 'i.checklist_id')
    .innerJoin('inspections.visit as v', 'v.plan_id', 'p.id')
    .select(['i.id', 'i.needs'])
    .where('v.id', '=', visitId)
    .orderBy('i.ord')
    .execute()
  const marks = []
  for (const [index, item] of items.entries()) {
    const noted = at(day, 10, index)
    const fileId = item.needs === 'photo' ? await stage.picture(actor, unit, day, 'truyen-thanh') : ''
    const verdict = partly.includes(index) ? 'partly' : 'met'
    marks.push({ id: newId(noted), itemId: item.id, verdict, comment, fileId, at: noted })
  }
  const of = { unitId: unit, from: `${Number(day.slice(0, 4)) - 1}-01-01`, day }
  const { knownCodes } = inspections
  const known = await inspections.countKnown(stage.db, scopeOf(actor), knownCodes, of, listLateReports)
  await inspections.noteAnswers(sceneOn(stage, actor, day, 14), { visitId, marks, known })
}
