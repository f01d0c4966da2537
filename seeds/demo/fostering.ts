import * as fostering from '#modules/fostering/index.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import type { Chance } from './chance.ts'
import type { Lived } from './life.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'
import { invent } from './names.ts'

type Fostered = {
  lived: Lived
  unitId: string
  start: DateText
  supports: readonly { kind: string; what: string }[]
  weaknesses: readonly { weakness: string; remedy: string }[]
  /** Left open: still being fostered today. */
  open?: boolean
}

/** Plays a fostering plan: supports, weaknesses remedied with evidence, a review, and its end. */
export async function foster(
  stage: Stage,
  { lived, unitId, start, supports, weaknesses, open }: Fostered,
  chance: Chance,
) {
  const { cast, db, today } = stage
  const officerOn = (day: DateText) => cast.officerOf(unitId, day)
  const later = (days: number) => {
    const day = addDays(start, days)
    return day < today ? day : today
  }
  const { id: planId } = await fostering.openPlan(sceneOn(stage, officerOn(start), start), {
    ...{ exemplarId: lived.id, startedOn: formatDate(start), reviewOn: formatDate(addDays(start, 60)) },
    mentor: inventMentor(chance),
    goal: chance.of(goals),
  })
  const change = async (days: number, command: Change, input: object) => {
    const day = later(days)
    const seen = { planId, version: await versionOf(db, 'fostering.plan', planId) }
    return command(sceneOn(stage, officerOn(day), day, 10), { ...seen, ...input })
  }
  for (const [index, { kind, what }] of supports.entries())
    await change(10 + index * 6, fostering.addSupport, {
      kind,
      what,
      givenOn: formatDate(later(10 + index * 6)),
      givenBy: '',
    })
  const noted: string[] = []
  for (const { weakness, remedy } of weaknesses)
    noted.push(
      (await change(15, fostering.noteWeakness, { weakness, remedy, dueOn: formatDate(addDays(start, 90)) })).id,
    )
  if (open) return

  for (const weaknessId of noted) {
    const day = later(70)
    const fileId = await stage.paper(officerOn(day), unitId, day, 'bien-ban-khac-phuc')
    await change(70, fostering.closeWeakness, { weaknessId, remediedOn: formatDate(day), fileId })
  }
  const review = await db.selectFrom('fostering.review').select('id').where('plan_id', '=', planId).executeTakeFirst()
  if (review)
    await change(72, fostering.recordReview, {
      reviewId: review.id,
      doneOn: formatDate(later(72)),
      findings: chance.of(findings),
      nextOn: '',
    })
  await change(100, fostering.endPlan, {
    outcome: chance.is(0.92) ? 'progressed' : 'stopped',
    endedOn: formatDate(later(100)),
  })
}

type Change = (scene: ReturnType<typeof sceneOn>, raw: unknown) => Promise<{ id: string }>

const goals = [
  'Có số liệu trước và sau để người khác làm theo được',
  'Giúp thêm ít nhất 5 hộ trong ấp cùng làm',
  'Viết lại cách làm thành từng bước, in cho các ấp',
  'Giữ kết quả qua hai vụ liền trước khi giới thiệu',
]
const findings = [
  'Đã có sổ ghi hằng tháng, số liệu khớp với xác nhận của ấp. Tiếp tục theo dõi.',
  'Tiến bộ rõ, có 4 hộ đến học. Cần thêm ảnh trước và sau.',
  'Giữ được nếp làm, bà con tin. Đề nghị giới thiệu lên trên.',
]

/** «bà Kim Thị Nhiên, Hội Phụ nữ». */
function inventMentor(chance: Chance): string {
  const { name, gender } = invent(chance, 0.3)
  const from = ['Hội Nông dân', 'Mặt trận', 'Đoàn Thanh niên', ...(gender === 'female' ? ['Hội Phụ nữ'] : [])]
  return `${gender === 'female' ? 'bà' : 'ông'} ${name}, ${chance.of(from)}`
}
