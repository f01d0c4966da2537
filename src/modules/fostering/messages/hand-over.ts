import { messages } from '#platform/i18n.ts'

/** The words of handing a plan over to another unit, and of what supports cost. */
export const t = messages({
  handOver: { vi: 'Chuyển giao', km: 'ផ្ទេរ', en: 'Hand-over' },
  handOverLead: {
    vi: 'Khi người được bồi dưỡng chuyển nơi ở, nơi làm việc, hoặc đơn vị khác kèm cặp được tốt hơn. Kế hoạch đi tiếp với mục tiêu, hỗ trợ, ghé thăm và lần xem xét đã có; hồ sơ và công phát hiện vẫn thuộc đơn vị đang giữ hồ sơ.',
    km: 'នៅពេលអ្នកត្រូវបំប៉នផ្លាស់ទីលំនៅ ឬអង្គភាពផ្សេងជួយបានល្អជាង។ ផែនការបន្តដោយរក្សាទាំងអស់។',
    en: 'When they moved, or another unit can stand beside them better. The plan goes on with its goals, supports, visits and reviews; the record, and the credit for having found them, stay where they are.',
  },
  offer: { vi: 'Đề nghị đơn vị khác nhận', km: 'ស្នើឱ្យអង្គភាពផ្សេងទទួល', en: 'Offer it to another unit' },
  toUnit: { vi: 'Đơn vị nhận', km: 'អង្គភាពទទួល', en: 'To' },
  handOverReason: { vi: 'Lý do chuyển', km: 'មូលហេតុ', en: 'Why' },
  offeredLine: {
    vi: (from: string, to: string, on: string, by: string) => `${from} đề nghị ${to} nhận ngày ${on} (${by})`,
    km: (from: string, to: string, on: string, by: string) => `${from} ស្នើ ${to} ថ្ងៃ ${on} (${by})`,
    en: (from: string, to: string, on: string, by: string) => `${from} offered it to ${to} on ${on} (${by})`,
  },
  offered: { vi: 'Đang chờ trả lời', km: 'កំពុងរង់ចាំចម្លើយ', en: 'Waiting for an answer' },
  accepted: { vi: 'Đã nhận', km: 'បានទទួល', en: 'Taken over' },
  declined: { vi: 'Không nhận', km: 'មិនទទួល', en: 'Declined' },
  withdrawn: { vi: 'Đã rút đề nghị', km: 'បានដកសំណើ', en: 'Taken back' },
  answeredLine: {
    vi: (on: string, by: string) => `ngày ${on} (${by})`,
    km: (on: string, by: string) => `ថ្ងៃ ${on} (${by})`,
    en: (on: string, by: string) => `on ${on} (${by})`,
  },
  answerOffer: { vi: 'Trả lời đề nghị chuyển giao', km: 'ឆ្លើយសំណើផ្ទេរ', en: 'Answer the offer' },
  decision: { vi: 'Trả lời', km: 'ចម្លើយ', en: 'Answer' },
  take: { vi: 'Nhận tiếp tục bồi dưỡng', km: 'ទទួលបន្តបំប៉ន', en: 'Take it over' },
  decline: { vi: 'Không nhận', km: 'មិនទទួល', en: 'Decline' },
  declineHint: { vi: 'ghi lý do', km: 'សូមកត់មូលហេតុ', en: 'say why' },
  answerWords: { vi: 'Ý kiến, lý do', km: 'មតិ មូលហេតុ', en: 'Words, reason' },
  newMentor: { vi: 'Người kèm cặp mới', km: 'អ្នកណែនាំថ្មី', en: 'Mentor from now on' },
  newMentorHint: {
    vi: 'Để trống nếu vẫn là người đang kèm.',
    km: 'ទុកទទេបើនៅដដែល។',
    en: 'Leave it empty if it stays the same.',
  },
  saveAnswer: { vi: 'Gửi trả lời', km: 'ផ្ញើចម្លើយ', en: 'Send the answer' },
  withdrawOffer: { vi: 'Rút đề nghị', km: 'ដកសំណើ', en: 'Take the offer back' },
  offeredPlans: { vi: 'Được đề nghị nhận bồi dưỡng', km: 'ត្រូវបានស្នើឱ្យទទួល', en: 'Offered to your unit' },
  offeredFrom: {
    vi: (unit: string, on: string) => `${unit} đề nghị ngày ${on}`,
    km: (unit: string, on: string) => `${unit} ស្នើថ្ងៃ ${on}`,
    en: (unit: string, on: string) => `offered by ${unit} on ${on}`,
  },
  answerShort: { vi: 'Trả lời', km: 'ឆ្លើយ', en: 'Answer' },
  recordElsewhere: {
    vi: 'Hồ sơ do đơn vị khác giữ',
    km: 'ឯកសាររក្សាដោយអង្គភាពផ្សេង',
    en: 'The record is kept by another unit',
  },
  money: { vi: 'Kinh phí', km: 'ថវិកា', en: 'Money' },
  paidSum: {
    vi: (sum: string, on: string) => `Đã chi ${sum} đồng ngày ${on}`,
    km: (sum: string, on: string) => `បានចំណាយ ${sum} ដុងថ្ងៃ ${on}`,
    en: (sum: string, on: string) => `${sum} đồng paid on ${on}`,
  },
  pay: { vi: 'Chi từ kinh phí', km: 'ចំណាយពីថវិកា', en: 'Pay it out of a fund' },
  notPaid: { vi: 'chưa chi', km: 'មិនទាន់ចំណាយ', en: 'not paid yet' },

  'fostering.offeredAlready': {
    vi: 'Kế hoạch này đang chờ một đơn vị trả lời; hãy rút đề nghị ấy trước',
    km: 'ផែនការនេះកំពុងរង់ចាំចម្លើយ',
    en: 'Another unit was asked and has not answered: take that offer back first',
  },
  'fostering.answeredAlready': {
    vi: 'Đề nghị này đã được trả lời hoặc đã rút',
    km: 'សំណើនេះបានឆ្លើយ ឬដករួចហើយ',
    en: 'This offer was answered or taken back already',
  },
  'fostering.offerHandOver': {
    vi: 'đã đề nghị chuyển giao kế hoạch bồi dưỡng',
    km: 'បានស្នើផ្ទេរផែនការបំប៉ន',
    en: 'offered the fostering plan to another unit',
  },
  'fostering.answerHandOver': {
    vi: 'đã trả lời đề nghị chuyển giao bồi dưỡng',
    km: 'បានឆ្លើយសំណើផ្ទេរ',
    en: 'answered the offer of the fostering plan',
  },
  'fostering.withdrawHandOver': {
    vi: 'đã rút đề nghị chuyển giao bồi dưỡng',
    km: 'បានដកសំណើផ្ទេរ',
    en: 'took the offer of the fostering plan back',
  },
})
