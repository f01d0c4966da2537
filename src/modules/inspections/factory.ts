import { findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { addDays, type DateText, today } from '#platform/text/dates.ts'
import type { Verdict } from './checklist.ts'
import { addChecklist, addPlan, addVisit, findNewest, getPlan, markIssued } from './repository/plan.ts'
import { addFinding, addRemedy } from './repository/remedy.ts'
import { addTeam } from './repository/team.ts'
import { addSignature, getVisit, keepAnswer, listAnswered, touchVisit } from './repository/visit.ts'
import { standardItems } from './standard-checklist.ts'

/** A plan of a province for the year of `now`, with one unit on it, for tests. */
export async function storedPlan(
  db: Db,
  by: Pick<Actor, 'id'>,
  { now, year = now.getUTCFullYear(), unitKey = 'xa-chau-dien', officeKey = 'tinh-tra-vinh', isIssued = true }: Planned,
) {
  const [planId, visitId, officeId] = [newId(now), newId(now), unitId(officeKey)]
  const checklistId = (await findNewest(db, officeId))?.id ?? newId(now)
  if (!(await findNewest(db, officeId))) {
    const first = { id: checklistId, unitId: officeId, why: 'Bảng kiểm đầu tiên', on: today(now), by: by.id, at: now }
    await addChecklist(db, { ...first, items: standardItems })
  }
  const of = { by: by.id, at: now }
  await addPlan(db, { id: planId, unitId: officeId, year, aim: 'Kiểm tra việc xây dựng điển hình', checklistId, ...of })
  const reasons = [{ kind: 'late_reports' as const, count: 1, points: 2 }]
  const unit = { unitId: unitId(unitKey), plannedOn: `${year}-09-10`, why: null }
  await addVisit(db, { id: visitId, planId, reasons, ...unit, ...of })
  if (isIssued)
    await markIssued(db, await getPlan(db, planId, today(now)), { number: '12/KH-HĐTĐKT', on: `${year}-02-10` })
  return { planId, visitId, checklistId, version: isIssued ? 2 : 1 }
}

type Planned = { now: Date; year?: number; unitKey?: string; officeKey?: string; isIssued?: boolean }

/** How far an inspection is: a team was sent; the unit answered for itself; the team too; both signed; concluded. */
const stages = ['sent', 'selfChecked', 'answered', 'minuted', 'concluded'] as const
type Stage = (typeof stages)[number]

type Inspected = Planned & {
  office: Pick<Actor, 'id'>
  /** Who leads the team. */
  leader: Pick<Actor, 'id'>
  keeper: Pick<Actor, 'id'>
  stage: Stage
  from?: DateText
  until?: DateText
  dueOn?: DateText
}

/**
 * An inspection of a unit as far as a stage, with a team of one for a month from the day before, for tests. From `minuted` on it has one
 * finding with one remedy. Gives the leader as the actor they are on the day.
 */
export async function storedInspection(db: Db, it: Inspected) {
  const { now, office, leader, keeper, stage } = it
  const day = today(now)
  const { planId, visitId, checklistId } = await storedPlan(db, office, it)
  const [from, until] = [it.from ?? addDays(day, -1), it.until ?? addDays(day, 30)]
  const teamId = newId(now)
  const visits = [{ id: visitId, unitId: unitId(it.unitKey ?? 'xa-chau-dien') }]
  const by = { by: office.id, at: now }
  await addTeam(db, {
    ...{
      id: teamId,
      planId,
      officeId: unitId(it.officeKey ?? 'tinh-tra-vinh'),
      number: `${teamId.slice(-4)}/QĐ-HĐTĐKT`,
    },
    ...{ decidedOn: from, from, until, selfDueOn: until, visits, ...by },
    members: [{ officialId: leader.id, part: 'leader' }],
  })
  const at = stages.indexOf(stage)
  const visit = () => getVisit(db, visitId, day)
  if (at >= 1) {
    await answerAll(db, { visitId, checklistId, side: 'self', by: keeper.id, now })
    await touchVisit(db, await visit(), { self_sent_by: keeper.id, self_sent_at: now })
  }
  if (at >= 2) await answerAll(db, { visitId, checklistId, side: 'team', by: leader.id, now })
  const [findingId, remedyId] = [newId(now), newId(now)]
  if (at >= 3) {
    const found = { finding: 'Chưa có kế hoạch bồi dưỡng', recommendation: 'Lập kế hoạch cho từng nhân tố mới' }
    await addFinding(db, { id: findingId, visitId, itemId: null, ...found, by: leader.id, at: now })
    const what = { what: 'Lập kế hoạch bồi dưỡng', owner: 'Bà Thạch Thị Sa Rây, công chức văn hóa' }
    await addRemedy(db, {
      id: remedyId,
      findingId,
      ...what,
      dueOn: it.dueOn ?? addDays(day, 20),
      by: leader.id,
      at: now,
    })
    const said = { title: 'Trưởng đoàn', strokes: null, words: null, at: now }
    await addSignature(db, visitId, { ...said, side: 'team', name: 'Người kiểm tra', by: leader.id })
    await addSignature(db, visitId, { ...said, side: 'unit', name: 'Người của đơn vị', by: keeper.id })
    await touchVisit(db, await visit(), { state: 'minuted', visited_on: addDays(day, -1) })
  }
  if (at >= 4)
    await touchVisit(db, await visit(), {
      ...{
        state: 'concluded',
        number: '31/KL-ĐKT',
        concluded_on: day,
        conclusion: 'Đơn vị đã làm được phần lớn việc.',
      },
    })
  const inspector = (await findActorById(db, leader.id, day))!
  const { version } = await visit()
  return { planId, visitId, teamId, checklistId, findingId, remedyId, inspector, version }
}

type AnswerAll = {
  visitId: string
  checklistId: string
  side: 'self' | 'team'
  by: string
  now: Date
  verdict?: Verdict
}

async function answerAll(db: Db, { visitId, checklistId, side, by, now, verdict = 'met' }: AnswerAll) {
  for (const item of await listAnswered(db, { id: visitId, checklistId }, side))
    await keepAnswer(db, {
      ...{ id: newId(now), visitId, itemId: item.id, side, verdict, comment: 'Đã xem', fileId: null, known: null },
      ...{ at: now, by },
    })
}
