import * as plan from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { type Stage, sceneOn } from './stage.ts'

/** A scheme of the province that runs beside the plan: its words are invented, none of them is a number that units owe. */
const scheme = `I. MỤC TIÊU
1. Gương tốt trong đồng bào Khmer được kể bằng cả hai thứ tiếng.
II. NHIỆM VỤ
1. Mở tổ dịch, đọc duyệt tiếng Khmer tại các xã có đông đồng bào Khmer.
2. Đưa gương tốt vào buổi sinh hoạt của chùa và nhà sinh hoạt cộng đồng.`

/**
 * The programme as data: a scheme alongside, what three units plan by clause (one done, with its effect), a movement of the
 * province and one of a commune, a guidance document that half of its units have read.
 */
export async function playProgrammes(stage: Stage): Promise<void> {
  const [head, commune] = [stage.cast.demo('giam-doc'), stage.cast.demo('xa-moi')]
  await issueScheme(stage, head)

  const leading = (await plan.findProgramme(stage.db, stage.today))!.id
  const done = await planTask(stage, commune, leading, {
    ...{ clause: 'I.1.c', title: 'Mỗi quý họp tổ phát hiện gương tốt ở ấp', dueOn: '2025-10-31', isYearly: 'on' },
    ...{ partnerIds: [unitId('so-giao-duc-va-dao-tao-vinh-long')], partners: 'Ban Quản trị chùa trong ấp' },
  })
  await plan.noteTask(sceneOn(stage, commune, '2025-10-20'), {
    ...{ taskId: done, version: 1, doneOn: '20/10/2025', words: 'Bốn ấp họp, ghi tên 9 người để tìm hiểu.' },
    effect: 'Sáu người đã có hồ sơ; năm trước cả xã có hai.',
  })
  for (const [key, title] of [
    ['xa-phong-thanh-vinh-long', 'Đọc gương tốt trên loa ấp mỗi tối thứ Năm'],
    ['xa-an-phu-tan-vinh-long', 'Thi kể chuyện gương tốt trong thanh niên'],
  ] as const)
    await planTask(stage, stage.cast.officerOf(unitId(key), '2025-09-08'), leading, {
      ...{ clause: 'III.3', title, dueOn: '2025-12-20', basis: 'Kế hoạch của UBND xã' },
    })

  const movement = { way: 'themed', document: '', fieldId: '', nameKm: '', nameEn: '' }
  await plan.enterMovement(sceneOn(stage, head, '2025-08-11'), {
    ...{ ...movement, scope: 'province', name: 'Vĩnh Long chung tay vì dòng kênh sạch', from: '01/09/2025' },
    ...{ nameEn: 'Clean canals for Vinh Long', nameKm: 'វិញឡុងរួមដៃដើម្បីប្រឡាយស្អាត', lastDay: '31/12/2027' },
    ...{ launchedBy: 'UBND tỉnh Vĩnh Long', aims: 'Xóm ấp tự dọn, tự giữ kênh rạch.' },
  })
  await plan.enterMovement(sceneOn(stage, commune, '2025-08-18'), {
    ...{ ...movement, scope: 'unit', name: 'Ấp sáng đèn, sạch ngõ', from: '01/09/2025', lastDay: '31/12/2026' },
    ...{ launchedBy: 'UBND xã Cầu Kè', aims: 'Mỗi ấp thắp sáng và giữ sạch một đường.' },
  })

  const { id: guidanceId } = await plan.issueGuidance(sceneOn(stage, head, '2025-10-06'), {
    ...{ number: '35/HD-BTĐKT', title: 'Bình xét điển hình ở ấp', issuedOn: '06/10/2025', link: '', fileId: '' },
    ...{ about: 'Họp dân ở ấp trước khi giới thiệu; biên bản có chữ ký của ba người.', kinds: [] },
    units: ['xa-cau-ke-vinh-long', 'xa-phong-thanh-vinh-long', 'xa-an-phu-tan-vinh-long', 'xa-tan-an-vinh-long'].map(
      unitId,
    ),
  })
  for (const reader of [commune, stage.cast.officerOf(unitId('xa-tan-an-vinh-long'), '2025-10-08')])
    await plan.readGuidance(sceneOn(stage, reader, '2025-10-08'), { guidanceId })
}

async function issueScheme(stage: Stage, head: Actor): Promise<void> {
  const { id: draftId } = await plan.readPlan(sceneOn(stage, head, '2025-08-04'), {
    ...{ unitId: head.post.unitId, name: 'Đề án gương sáng vùng đồng bào Khmer 2025 - 2027', document: '22/ĐA-UBND' },
    ...{ issuedOn: '04/08/2025', from: '04/08/2025', lastDay: '31/12/2027', text: scheme, source: 'Dữ liệu minh họa' },
  })
  await plan.acceptRest(sceneOn(stage, head, '2025-08-05'), { draftId, version: 1 })
  await plan.issuePlan(sceneOn(stage, head, '2025-08-06'), { draftId, version: 2, alongside: 'on' })
}

type Planned = { clause: string; title: string; dueOn: DateText } & Record<string, string | readonly string[]>

async function planTask(stage: Stage, actor: Actor, programmeId: string, { dueOn, ...it }: Planned): Promise<string> {
  const input = { partners: '', basis: '', ...it, programmeId, unitId: actor.post.unitId, dueOn: formatDate(dueOn) }
  return (await plan.planTask(sceneOn(stage, actor, '2025-09-08'), input)).id
}
