import { messages } from '#platform/i18n.ts'

/** The words of giving the plans of somebody who leaves to somebody who stays. */
export const t = messages({
  handOn: { vi: 'Bàn giao khi có người nghỉ', km: 'ប្រគល់នៅពេលមានអ្នកឈប់', en: 'When somebody leaves' },
  handOnShort: { vi: 'Bàn giao', km: 'ប្រគល់', en: 'Hand on' },
  handOnLead: {
    vi: 'Kế hoạch đang chạy, xếp theo người kèm cặp. Người nghỉ, chuyển việc thì chọn kế hoạch của họ, ghi người kèm cặp mới. Kế hoạch của đơn vị cũ sau sắp xếp cũng ở đây. In trang này làm biên bản bàn giao.',
    km: 'ផែនការកំពុងអនុវត្ត តាមអ្នកណែនាំ។ ពេលមានអ្នកឈប់ សូមជ្រើសផែនការរបស់ពួកគេ ហើយកត់អ្នកថ្មី។',
    en: 'Running plans by mentor. When one leaves, tick their plans and name who takes them. Plans of units before a reform are here too. Print this page for the file.',
  },
  mentorWith: {
    vi: (name: string, n: number) => `${name}: ${n} kế hoạch`,
    km: (name: string, n: number) => `${name}៖ ${n} ផែនការ`,
    en: (name: string, n: number) => (n === 1 ? `${name}: 1 plan` : `${name}: ${n} plans`),
  },
  whichPlans: { vi: 'Kế hoạch giao lại', km: 'ផែនការប្រគល់', en: 'Plans to hand on' },
  aim: { vi: 'Mục tiêu', km: 'គោលដៅ', en: 'Goal' },
  openRemedy: {
    vi: (what: string, on: string) => `còn phải khắc phục: ${what}${on && `, hạn ${on}`}`,
    km: (what: string, on: string) => `ត្រូវកែ៖ ${what}${on && ` ត្រឹម ${on}`}`,
    en: (what: string, on: string) => `still to remedy: ${what}${on && `, by ${on}`}`,
  },
  reviewAhead: {
    vi: (on: string) => `xem xét ${on}`,
    km: (on: string) => `ពិនិត្យ ${on}`,
    en: (on: string) => `review ${on}`,
  },
  lastVisit: {
    vi: (on: string) => `ghé thăm lần cuối ${on}`,
    km: (on: string) => `សួរសុខទុក្ខចុងក្រោយ ${on}`,
    en: (on: string) => `last visit ${on}`,
  },
  noVisit: { vi: 'chưa ghi lần ghé thăm', km: 'មិនទាន់មានការសួរសុខទុក្ខ', en: 'no visit noted' },
  mentorFromNow: { vi: 'Người kèm cặp mới', km: 'អ្នកណែនាំថ្មី', en: 'Mentor from now on' },
  handOnAct: { vi: 'Giao lại', km: 'ប្រគល់', en: 'Hand on' },
  changeMentor: { vi: 'Đổi người kèm cặp', km: 'ប្តូរអ្នកណែនាំ', en: 'Another mentor' },
  noPlans: { vi: 'Không có kế hoạch nào đang chạy', km: 'គ្មានផែនការកំពុងអនុវត្ត', en: 'No plan is running' },
  'fostering.changeMentor': {
    vi: 'đã đổi người kèm cặp',
    km: 'បានប្តូរអ្នកណែនាំ',
    en: 'named another mentor',
  },
  'fostering.handOn': {
    vi: 'đã giao lại kế hoạch bồi dưỡng cho người kèm cặp khác',
    km: 'បានប្រគល់ផែនការបំប៉នឱ្យអ្នកផ្សេង',
    en: 'handed fostering plans on to another mentor',
  },
})
