import { getSetById, readRound } from '#modules/criteria/index.ts'
import * as exemplars from '#modules/exemplars/index.ts'
import { fieldId, topicId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import { chanceOf } from './chance.ts'
import { type Planned, play } from './life.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'

type Case = {
  name: string
  unit: string
  discovered: DateText
  opened: DateText
  what: string
  /** What each of hd-01 … hd-05 gives, in parts of a hundred; a reason where they abstain, nothing where it waits. */
  given: readonly (number | string | null)[]
  remark?: string
}

const cases: readonly Case[] = [
  {
    ...{ name: 'Thạch Thị Sô Phia', unit: 'xa-nhi-truong-vinh-long', discovered: '2025-08-05', opened: '2025-10-06' },
    what: 'mở lớp đọc viết hai thứ tiếng cho 38 phụ nữ lớn tuổi ba năm liền',
    given: [72, 88, 85, 91, 'Là họ hàng bên vợ của người được giới thiệu.'],
    remark: 'Các ủy viên thống nhất về kết quả; một ủy viên chấm chặt hơn mức chung nhưng không làm đổi kết luận.',
  },
  {
    ...{ name: 'Đội cứu nạn bến Cầu Quan', unit: 'xa-tieu-can-vinh-long', discovered: '2025-08-20' },
    ...{ opened: '2025-10-13', what: 'trực đêm ở bến phà, cứu 11 người rơi xuống sông trong hai mùa lũ' },
    given: [70, 84, 90, 87, 92],
    remark: 'Ủy viên chấm chặt đã nêu rõ căn cứ; giữ nguyên mọi điểm đã cho.',
  },
  {
    ...{ name: 'Huỳnh Văn Sáu Nghĩa', unit: 'xa-cang-long-vinh-long', discovered: '2025-09-02', opened: '2025-11-14' },
    what: 'vớt lục bình làm phân, trả lại dòng nước cho 4,5 km kênh của ba ấp',
    given: [76, 89, null, null, null],
  },
]

/** Rounds of five council members at the province: two closed, on which their severity is counted, and one under way. */
export async function playJudging(stage: Stage): Promise<void> {
  for (const it of cases) {
    const id = await broughtForward(stage, it)
    await judge(stage, id, it)
  }
}

async function broughtForward(stage: Stage, it: Case): Promise<string> {
  const isTeam = it.name.startsWith('Đội')
  const person = {
    ...{ kind: isTeam ? 'collective' : 'individual', name: it.name, nameKm: null, guardian: null, ethnicity: null },
    ...{ gender: isTeam ? null : it.name.includes('Thị') ? 'female' : 'male', birthYear: isTeam ? null : 1971 },
    ...{ occupation: null, directWorker: !isTeam, hamlet: null },
  }
  const words = `${it.what.charAt(0).toUpperCase()}${it.what.slice(1)}`
  const planned: Planned = {
    ...{ person, unitId: unitId(it.unit), fieldId: fieldId(6), topicId: topicId(6, 'viec-nghia'), movementId: null },
    ...{ source: 'front', discovered: it.discovered, summary: `${it.name} ${it.what}.`, outcome: 'verified' },
    ...{ achievements: [{ what: words, before: '', after: '' }], decides: 'above', wasReturned: false, consent: false },
  }
  return (await play(stage, planned, chanceOf(`judging/${it.name}`))).id
}

async function judge(stage: Stage, id: string, { opened, given, remark }: Case): Promise<void> {
  const { db, cast } = stage
  const province = unitId('tinh-vinh-long')
  const scene = (day: DateText, actor: Actor = cast.officerOf(province, day)) => sceneOn(stage, actor, day, 9)
  const { id: roundId } = await exemplars.openRound(scene(opened), {
    ...{ id, version: await versionOf(db, 'exemplars.exemplar', id), needed: '4', cap: '10', measure: 'mean' },
    ...phasesFrom(opened),
  })
  const evidence = await db
    .selectFrom('exemplars.evidence')
    .select('id')
    .where('exemplar_id', '=', id)
    .orderBy('id')
    .execute()
  for (const { id: evidenceId } of evidence)
    await exemplars.releaseEvidence(scene(opened), { id, evidenceId, version: (await readRound(db, roundId)).version })
  const members = given.map((_, at) => cast.demo(`hd-0${at + 1}`))
  await exemplars.assignAssessors(scene(opened), {
    ...{ id, version: (await readRound(db, roundId)).version, how: 'hand', assessors: members.map((it) => it.id) },
  })

  const round = await readRound(db, roundId)
  const set = await getSetById(db, round.setId, round.subjectKind, 'vi')
  for (const [at, part] of given.entries()) {
    if (part === null) continue
    const member = members[at]!
    const assignmentId = round.assignments.find(({ assessorId }) => assessorId === member.id)!.id
    const asked = { assignmentId, version: await versionOf(db, 'exemplars.exemplar', id) }
    const day = addDays(opened, 1 + (at % 3))
    if (typeof part === 'string') await exemplars.abstain(scene(day, member), { ...asked, reason: part })
    else
      await exemplars.score(scene(day, member), {
        ...asked,
        note: '',
        ...Object.fromEntries(
          set.criteria.flatMap(({ id: of, maxPoints }, index) => [
            [`points.${of}`, String(Math.round((maxPoints * part) / 100))],
            [`evidence.${of}`, [evidence[index % evidence.length]!.id]],
            [`place.${of}`, index % 2 === 0 ? 'trang 1, đoạn 2' : 'trang 1, số liệu cuối trang'],
          ]),
        ),
      })
  }
  if (given.includes(null)) return
  const { version } = await readRound(db, roundId)
  await exemplars.closeRound(scene(addDays(opened, 9)), { id, version, remark: remark ?? '' })
}

/** A week without names, then a comparison with names and scores open. */
const phasesFrom = (day: DateText) => ({
  ...{
    'name.1': 'Chấm giấu tên',
    'from.1': formatDate(day),
    'last.1': formatDate(addDays(day, 7)),
    'may.1': ['score'],
  },
  ...{ 'name.2': 'Đối chiếu', 'from.2': formatDate(addDays(day, 8)), 'may.2': ['names', 'scores'] },
})
