import { messages } from '#platform/i18n.ts'

/** The words of a report that is signed on paper. */
export const t = messages({
  printCode: { vi: 'Mã bản in', km: 'លេខកូដបោះពុម្ព', en: 'Code of the print' },
  printCodeHint: {
    vi: 'Ở cuối nơi nhận của bản in. Số liệu đổi sau khi in thì mã đổi: in và ký lại.',
    km: 'នៅខាងចុងច្បាប់បោះពុម្ព។ បើតួលេខប្ដូរ ត្រូវបោះពុម្ពឡើងវិញ។',
    en: 'At the foot of the print. When figures change after it, the code does: print and sign anew.',
  },
  onPaper: { vi: 'Lãnh đạo đã ký trên giấy', km: 'ប្រធានបានចុះហត្ថលេខាលើក្រដាស', en: 'The head signed on paper' },
  onPaperLead: {
    vi: 'In bản Word hoặc PDF, lãnh đạo ký, rồi đưa bản chụp lên. Số liệu chốt như trên bản đã ký.',
    km: 'បោះពុម្ព ចុះហត្ថលេខា រួចដាក់ច្បាប់ថត។',
    en: 'Print the Word or PDF, have it signed, then give its scan. The figures are frozen as signed.',
  },
  signedDay: { vi: 'Ngày ký', km: 'ថ្ងៃចុះហត្ថលេខា', en: 'Signed on' },
  scan: { vi: 'Bản chụp đã ký', km: 'ច្បាប់ថតដែលបានចុះហត្ថលេខា', en: 'The signed scan' },
  keepPaper: { vi: 'Ghi nhận bản đã ký', km: 'កត់ត្រាច្បាប់ដែលបានចុះហត្ថលេខា', en: 'Keep the signed paper' },
  paperOf: {
    vi: (day: string) => `Ký trên giấy ngày ${day}.`,
    km: (day: string) => `ចុះហត្ថលេខាលើក្រដាស ${day}។`,
    en: (day: string) => `Signed on paper on ${day}.`,
  },
  'reporting.inFuture': { vi: 'Ngày này chưa tới', km: 'ថ្ងៃនេះមិនទាន់មកដល់', en: 'This day has not come yet' },
  'reporting.otherPrint': {
    vi: 'Mã không khớp: số liệu hoặc nội dung đã đổi sau khi in, hoặc gõ nhầm',
    km: 'លេខកូដមិនត្រូវ៖ តួលេខបានប្ដូរ',
    en: 'Another code: the report has changed since that print, or it was mistyped',
  },
  'reporting.sign-on-paper': {
    vi: 'đã ghi nhận bản ký trên giấy',
    km: 'បានកត់ត្រាច្បាប់ចុះហត្ថលេខា',
    en: 'kept the paper that was signed',
  },
})
