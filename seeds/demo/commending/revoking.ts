import * as commendations from '#modules/commendations/index.ts'
import * as stories from '#modules/stories/index.ts'
import { unitId } from '#modules/units/index.ts'
import { fieldId } from '#modules/programmes/index.ts'
import { formatDate } from '#platform/text/dates.ts'
import { publish } from '../publishing.ts'
import { type Stage, sceneOn, versionOf } from '../stage.ts'

const commune = unitId('xa-chau-dien')

/**
 * One award of Châu Điền is taken back: what was declared was not so. The story that named it comes down, its record is put
 * on hold, the prize is to come back, and the recall list is half done.
 */
export async function revokeOne(stage: Stage, decisionId: string): Promise<void> {
  const { db, cast } = stage
  const award = await db
    .selectFrom('commendations.award')
    .select(['id', 'exemplar_id', 'recipient_name'])
    .where('decision_id', '=', decisionId)
    .orderBy('annex_no', 'desc')
    .executeTakeFirstOrThrow()
  const decision = await db
    .selectFrom('commendations.decision')
    .select('number_text')
    .where('id', '=', decisionId)
    .executeTakeFirstOrThrow()
  await publish(
    stage,
    {
      ...{ unitId: commune, exemplarIds: [award.exemplar_id!], fieldId: fieldId(6), topicId: null, author: 'Kim Ngọc' },
      title: `Châu Điền trao Giấy khen cho ${award.recipient_name}`,
      standfirst: 'Buổi trao gọn trong nửa giờ ở nhà văn hóa ấp, bà con đến chật hai hàng ghế.',
      cover: { art: 'truyen-thanh', alt: 'Tranh khắc minh họa: loa truyền thanh đầu ấp' },
      blocks: [
        {
          p: `Theo Quyết định số ${decision.number_text}, ${award.recipient_name} được tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã.`,
        },
        {
          p: 'Buổi trao bắt đầu lúc bảy giờ sáng, trước giờ bà con ra đồng. Trưởng ấp đọc quyết định bằng hai thứ tiếng, ai nghe chưa rõ thì hỏi lại ngay. Không có bài phát biểu dài; phần lớn thời gian dành cho chuyện làm sao để việc tốt ấy không phải của riêng một người.',
        },
        {
          p: 'Một chị bán bún ở đầu lộ kể rằng lúc đầu cũng hơi ngại, sợ làm được vài bữa rồi thôi. Đến khi thấy tuần nào cũng có người ra làm, mưa cũng làm, chị mới góp bình trà đá mỗi sáng thứ Bảy. “Chuyện nhỏ mà đều thì lâu ngày thành lớn,” chị nói, rồi cười.',
        },
        {
          p: 'Ban nhân dân ấp cho biết sẽ chia lịch cho từng tổ, mỗi tổ một buổi trong tháng, ghi vào cuốn sổ để ở nhà văn hóa. Ai bận thì đổi buổi, không ai bị nhắc tên. Cuối quý, ấp họp xem việc nào nên giữ, việc nào nên thôi.',
        },
        { p: 'Nhân vật, tên gọi và số liệu trong bài là hư cấu, dùng cho bản minh họa.' },
      ],
    },
    '2024-02-05',
  )
  const day = '2025-10-20'
  const head = cast.headOf(commune, day)
  await commendations.revokeAwards(sceneOn(stage, head, day), {
    ...{ id: decisionId, version: await versionOf(db, 'commendations.decision', decisionId), awardIds: [award.id] },
    ...{ cause: 'false_declaration', numberText: '142/QĐ-UBND', decidedOn: formatDate(day), signer: head.name },
    reason: 'Kiểm tra thực tế ngày 10/10/2025: công trình nêu trong báo cáo do đơn vị khác làm.',
    fileId: await stage.paper(head, commune, day, 'khen-thu-hoi'),
  })
  await stage.doJobs(day)
  const line = await db
    .selectFrom('stories.recall')
    .select(['id', 'version'])
    .where('kind', '=', 'radio')
    .where('done_at', 'is', null)
    .executeTakeFirst()
  if (!line) return
  const note = 'Đài xã đã đọc lời đính chính sáng 22/10.'
  await stories.tickRecall(sceneOn(stage, cast.officerOf(commune, '2025-10-22'), '2025-10-22'), { ...line, note })
}
