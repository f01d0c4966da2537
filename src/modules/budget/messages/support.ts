import { messages } from '#platform/i18n.ts'

/** The words of paying a support of a fostering plan. */
export const t = messages({
  paySupportTitle: { vi: 'Chi hỗ trợ bồi dưỡng', km: 'ចំណាយគាំទ្រការបំប៉ន', en: 'Money for a fostering plan' },
  paySupport: { vi: 'Chi khoản hỗ trợ này', km: 'ចំណាយការគាំទ្រនេះ', en: 'Pay this support' },
  supportOf: { vi: 'Hỗ trợ cho', km: 'គាំទ្រ', en: 'Given to' },
  supportGivenOn: { vi: 'Ghi trong kế hoạch ngày', km: 'កត់ក្នុងផែនការថ្ងៃ', en: 'In the plan since' },
  supportPaidNow: { vi: 'Đã chi', km: 'បានចំណាយ', en: 'Paid' },
  notPaidYet: { vi: 'chưa chi', km: 'មិនទាន់ចំណាយ', en: 'not yet' },
  paidLine: {
    vi: (sum: string, on: string) => `${sum} đồng, ngày ${on}`,
    km: (sum: string, on: string) => `${sum} ដុង ថ្ងៃ ${on}`,
    en: (sum: string, on: string) => `${sum} đồng, on ${on}`,
  },
  noRight: {
    vi: 'Chỉ cán bộ, thủ trưởng của đơn vị đã hỗ trợ mới chi được',
    km: 'មានតែមន្ត្រីរបស់អង្គភាពដែលបានគាំទ្រទេ',
    en: 'Only officers and heads of the unit that gave it pay it',
  },
  toPlan: { vi: 'Kế hoạch bồi dưỡng', km: 'ផែនការបំប៉ន', en: 'The fostering plan' },
  supportFromHint: {
    vi: 'Phần chưa cam kết được cam kết rồi chi luôn trong một lần ghi. Số tiền chỉ đứng ở sổ này, kế hoạch bồi dưỡng chiếu từ đây.',
    km: 'ចំនួនមិនទាន់សន្យាត្រូវសន្យា និងចំណាយក្នុងពេលតែមួយ។',
    en: 'What is not committed yet is committed and paid in one. The sum stands in these books only; the plan shows it from here.',
  },
  noSupportTask: {
    vi: 'Chưa có nhiệm vụ nào của đơn vị còn tiền đã giao. Lập nhiệm vụ «Bồi dưỡng» trong một quỹ rồi giao tiền.',
    km: 'គ្មានភារកិច្ចដែលនៅសល់ប្រាក់។',
    en: 'No task of the unit has money left. Plan one for fostering in a fund, and give money to it.',
  },
  'budget.supportPaid': {
    vi: 'Khoản hỗ trợ này đã chi rồi; mỗi khoản chỉ chi một lần',
    km: 'ការគាំទ្រនេះបានចំណាយរួចហើយ',
    en: 'This support was paid already: each is paid once',
  },
  'budget.paySupport': {
    vi: 'đã chi hỗ trợ bồi dưỡng',
    km: 'បានចំណាយគាំទ្រការបំប៉ន',
    en: 'paid a support of a fostering plan',
  },
})
