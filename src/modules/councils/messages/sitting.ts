import { messages } from '#platform/i18n.ts'

/** The words of a sitting at a glance. */
export const t = messages({
  enough: { vi: 'Đủ họp chưa?', km: 'គ្រប់ចំនួនឬនៅ?', en: 'Enough to sit?' },
  isEnough: {
    vi: (n: number) => `Đủ, cần ít nhất ${n}`,
    km: (n: number) => `គ្រប់ ត្រូវការយ៉ាងតិច ${n}`,
    en: (n: number) => `Yes, at least ${n} are needed`,
  },
  notEnough: {
    vi: (n: number) => `Chưa đủ, cần ít nhất ${n}`,
    km: (n: number) => `មិនទាន់គ្រប់ ត្រូវការយ៉ាងតិច ${n}`,
    en: (n: number) => `Not yet, at least ${n} are needed`,
  },
  noQuorumKnown: { vi: 'Chưa có nội dung để tính', km: 'មិនទាន់មានចំណុច', en: 'Nothing on the agenda yet' },
  ties: { vi: 'Xung đột lợi ích', km: 'ផលប្រយោជន៍ទំនាស់', en: 'Conflicts of interest' },
  tiesOf: {
    vi: (members: number, items: number) => `${members} người, ở ${items} nội dung`,
    km: (members: number, items: number) => `${members} នាក់ ក្នុង ${items} ចំណុច`,
    en: (members: number, items: number) => `members: ${members}, items: ${items}`,
  },
  noTies: { vi: 'Chưa thấy', km: 'មិនទាន់ឃើញ', en: 'None so far' },
  writtenShort: { vi: 'Vắng, gửi phiếu bằng văn bản', km: 'អវត្តមាន ផ្ញើសន្លឹក', en: 'Away, voting in writing' },
  nobodyWrites: { vi: 'Không có', km: 'គ្មាន', en: 'Nobody' },
  inTheChair: {
    vi: (name: string) => `Chủ trì: ${name}.`,
    km: (name: string) => `ដឹកនាំ៖ ${name}។`,
    en: (name: string) => `In the chair: ${name}.`,
  },
})
