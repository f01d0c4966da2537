import type { ItemWords } from './checklist.ts'

/**
 * The checklist that a province begins with, clause by clause of the plan of 2023–2025. It is ours, not an official form; a
 * province follows it with its own next number.
 */
export const standardItems: readonly ItemWords[] = [
  item('I.1.b', 'Đơn vị có phân công người phụ trách và kế hoạch năm về điển hình tiên tiến', null, 'photo'),
  item('IV.1', 'Đơn vị đã ban hành tiêu chuẩn điển hình tiên tiến của mình', 'regulations', 'comment'),
  item('IV.2.a', 'Nhân tố mới được phát hiện, lập kế hoạch bồi dưỡng và xem xét đúng hẹn', 'fostering', 'nothing'),
  item('IV.2.a', 'Tin giới thiệu của nhân dân được xem xét và trả lời đúng hạn', 'late_tips', 'nothing'),
  item('IV.2.c', 'Điển hình được công nhận, khen thưởng đúng tiêu chuẩn, hồ sơ đủ minh chứng', 'exemplars', 'nothing'),
  item('IV.2.c', 'Ý kiến, phản ánh về người được khen được xem xét và trả lời', 'objections', 'nothing'),
  item('III.2.a', 'Điển hình được tuyên truyền thường xuyên, có đồng ý của người trong bài', 'publicised', 'nothing'),
  item('III.2.b', 'Mỗi năm tổ chức ít nhất một cuộc giao lưu với điển hình tiên tiến', 'exchanges', 'photo'),
  item('IV.2.d', 'Cách làm hay được nơi khác làm theo, có kết quả ghi lại', 'adoptions', 'nothing'),
  item('VI.2.c', 'Báo cáo năm gửi đúng hạn, số liệu mở được danh sách', 'late_reports', 'nothing'),
]

function item(clause: string, question: string, known: ItemWords['known'], needs: ItemWords['needs']): ItemWords {
  return { clause, question, known, needs }
}
