import { messages } from '#platform/i18n.ts'

/** The words beside the work: how the year's quota stands, and the nearest days. */
export const t = messages({
  label: { vi: 'Của đơn vị', km: 'របស់អង្គភាព', en: 'Of the unit' },
  quota: {
    vi: (year: string) => `Chỉ tiêu ${year} của đơn vị`,
    km: (year: string) => `សូចនាករ ${year}`,
    en: (year: string) => `Quota of ${year}`,
  },
  owed: { vi: 'Phải có', km: 'ត្រូវមាន', en: 'Owed' },
  nominated: { vi: 'Đã giới thiệu', km: 'បានណែនាំ', en: 'Nominated' },
  recognised: { vi: 'Được công nhận', km: 'បានទទួលស្គាល់', en: 'Recognised' },
  publicised: { vi: 'Đã tuyên truyền', km: 'បានផ្សព្វផ្សាយ', en: 'Publicised' },
  replicated: { vi: 'Đã nhân rộng', km: 'បានពង្រីក', en: 'Replicated' },
  asItCan: { vi: 'tùy tình hình', km: 'តាមស្ថានភាព', en: 'as it can' },
  short: { vi: (n: number) => `Còn thiếu ${n}`, km: (n: number) => `នៅខ្វះ ${n}`, en: (n: number) => `${n} short` },
  met: { vi: 'Đã đạt', km: 'សម្រេច', en: 'Met' },
  rule: {
    vi: 'Chỉ tính gương vừa được tuyên truyền vừa được nhân rộng.',
    km: 'រាប់តែគំរូដែលបានផ្សព្វផ្សាយ និងពង្រីក។',
    en: 'Only what is both publicised and replicated counts.',
  },
  below: { vi: 'Đơn vị trực thuộc', km: 'អង្គភាពក្រោម', en: 'Units below' },
  unitsMet: { vi: 'Đã đạt chỉ tiêu', km: 'សម្រេចសូចនាករ', en: 'Quota met' },
  unitsShort: { vi: 'Còn thiếu', km: 'នៅខ្វះ', en: 'Short' },
  dates: { vi: 'Lịch gần nhất', km: 'ប្រតិទិនជិតបំផុត', en: 'Nearest days' },
  report: { vi: 'Nộp báo cáo năm', km: 'ផ្ញើរបាយការណ៍ឆ្នាំ', en: 'Yearly report' },
  quotaEnds: { vi: 'Hết năm chỉ tiêu', km: 'ចុងឆ្នាំសូចនាករ', en: 'Quota year ends' },
})
