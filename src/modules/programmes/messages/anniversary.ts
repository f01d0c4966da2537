import { messages } from '#platform/i18n.ts'

/** The words of feasts and of the days that are announced for them. */
export const t = messages({
  title: { vi: 'Ngày lễ chưa cố định', km: 'ថ្ងៃបុណ្យដែលផ្លាស់ប្ដូរ', en: 'Feasts whose day moves' },
  lead: {
    vi: 'Lễ theo âm lịch và lịch Khmer: ngày do các chùa, cơ quan công bố được dùng trước ngày tính sẵn, ở lịch này, trang chủ và việc hôm nay.',
    km: 'បុណ្យតាមចន្ទគតិ និងប្រតិទិនខ្មែរ៖ ថ្ងៃដែលវត្ត ឬស្ថាប័នប្រកាស ត្រូវប្រើមុនថ្ងៃគណនា។',
    en: 'Feasts of the moon and of the Khmer calendar: what pagodas and offices announce goes before what is computed, here, on the front page and on the desk.',
  },
  yearTitle: {
    vi: (year: number) => `Ngày lễ chưa cố định, năm ${year}`,
    km: (year: number) => `ថ្ងៃបុណ្យដែលផ្លាស់ប្ដូរ ឆ្នាំ ${year}`,
    en: (year: number) => `Feasts whose day moves, ${year}`,
  },
  before: { vi: 'Năm trước', km: 'ឆ្នាំមុន', en: 'Year before' },
  after: { vi: 'Năm sau', km: 'ឆ្នាំក្រោយ', en: 'Year after' },
  whoMay: {
    vi: 'Người quản trị của tỉnh và tuyên giáo tỉnh ghi ngày được công bố.',
    km: 'អ្នកគ្រប់គ្រងខេត្ត និងគណៈឃោសនាខេត្តកត់ថ្ងៃប្រកាស។',
    en: 'The province’s administrator and its propaganda commission write down announced days.',
  },
  announcedBy: {
    vi: (source: string) => `theo ${source}`,
    km: (source: string) => `តាម ${source}`,
    en: (source: string) => `by ${source}`,
  },
  reference: { vi: 'danh mục ban đầu', km: 'បញ្ជីដំបូង', en: 'the reference data' },
  computed: { vi: 'tính sẵn', km: 'គណនា', en: 'computed' },
  toConfirm: { vi: 'Cần xác nhận', km: 'ត្រូវបញ្ជាក់', en: 'To be confirmed' },
  announce: {
    vi: (name: string, year: number) => `Ghi ngày công bố: ${name}, ${year}`,
    km: (name: string, year: number) => `កត់ថ្ងៃប្រកាស៖ ${name} ${year}`,
    en: (name: string, year: number) => `Write down the day: ${name}, ${year}`,
  },
  on: { vi: 'Ngày được công bố', km: 'ថ្ងៃប្រកាស', en: 'Announced day' },
  source: { vi: 'Ai công bố, văn bản nào', km: 'អ្នកប្រកាស ឯកសារ', en: 'Who announced it, in what' },
  sourceHint: {
    vi: 'Ví dụ: Thông báo số 12/TB-BTS của Ban Trị sự Phật giáo tỉnh',
    km: 'ឧទាហរណ៍៖ សេចក្ដីជូនដំណឹងរបស់គណៈសង្ឃខេត្ត',
    en: 'For example: notice no. 12 of the province’s Buddhist association',
  },
  save: { vi: 'Ghi ngày', km: 'កត់ថ្ងៃ', en: 'Write it down' },
  'programmes.fixedDay': {
    vi: 'Ngày này theo dương lịch, không đổi theo năm',
    km: 'ថ្ងៃនេះតាមសុរិយគតិ មិនប្រែតាមឆ្នាំ',
    en: 'This day is of the solar calendar and does not move',
  },
  'programmes.otherYear': {
    vi: 'Ngày phải nằm trong năm đang ghi',
    km: 'ថ្ងៃត្រូវស្ថិតក្នុងឆ្នាំដែលកំពុងកត់',
    en: 'The day must lie in the year it is written for',
  },
  'programmes.announceDay': {
    vi: 'đã ghi ngày công bố của ngày lễ',
    km: 'បានកត់ថ្ងៃប្រកាសនៃបុណ្យ',
    en: 'wrote down the announced day of a feast',
  },
})
