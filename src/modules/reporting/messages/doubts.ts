import { messages } from '#platform/i18n.ts'

/** What looks wrong in a report, in words, and explaining it. */
export const t = messages({
  doubts: { vi: 'Số liệu cần giải trình', km: 'តួលេខត្រូវពន្យល់', en: 'Figures to explain' },
  explainedOf: {
    vi: (n: number, of: number) => `${n}/${of} đã giải trình`,
    km: (n: number, of: number) => `${n}/${of}`,
    en: (n: number, of: number) => `${n}/${of} explained`,
  },
  noneFound: {
    vi: 'Cả năm không phát hiện nhân tố mới nào',
    km: 'ពេញមួយឆ្នាំរកមិនឃើញនរណាម្នាក់',
    en: 'Nobody was found in the whole year',
  },
  unfostered: {
    vi: 'Có phát hiện nhưng không lập kế hoạch bồi dưỡng nào',
    km: 'បានរកឃើញ តែគ្មានផែនការបំប៉ន',
    en: 'Some were found, but no fostering plan was opened',
  },
  untold: {
    vi: 'Có công nhận nhưng không đăng tin, bài nào',
    km: 'បានទទួលស្គាល់ តែគ្មានអត្ថបទផ្សាយ',
    en: 'Some were recognised, but no story was published',
  },
  unfollowed: {
    vi: 'Có tin, bài nhưng không ghi nhận nơi nào làm theo',
    km: 'មានអត្ថបទ តែគ្មានកន្លែងធ្វើតាម',
    en: 'Stories were published, but no adoption was recorded',
  },
  carriedUntold: {
    vi: 'Phát, đăng ở nơi khác nhưng không có tin, bài nào đăng trong năm',
    km: 'ផ្សាយនៅកន្លែងផ្សេង តែគ្មានអត្ថបទក្នុងឆ្នាំ',
    en: 'Carried elsewhere, but no story was published in the year',
  },
  followedByNone: {
    vi: 'Số nơi làm theo đã xác nhận và số điển hình được làm theo không khớp nhau',
    km: 'ចំនួនកន្លែងធ្វើតាម និងចំនួនគំរូមិនត្រូវគ្នា',
    en: 'Confirmed adoptions and exemplars followed do not fit each other',
  },
  jump: {
    vi: (what: string, before: number, now: number) => `${what}: năm trước ${before}, năm nay ${now}`,
    km: (what: string, before: number, now: number) => `${what}៖ ឆ្នាំមុន ${before} ឆ្នាំនេះ ${now}`,
    en: (what: string, before: number, now: number) => `${what}: ${before} last year, ${now} this year`,
  },
  explain: { vi: 'Giải trình', km: 'ពន្យល់', en: 'Explanation' },
  save: { vi: 'Lưu giải trình', km: 'រក្សាទុកការពន្យល់', en: 'Save the explanation' },
  hint: {
    vi: 'Nói vì sao con số đúng; nếu số sai thì sửa hồ sơ hoặc sửa tay con số.',
    km: 'ប្រាប់ថាហេតុអ្វីតួលេខត្រឹមត្រូវ។',
    en: 'Say why the figure is right; if it is wrong, mend the records or type the figure.',
  },
  annex: { vi: 'Giải trình số liệu', km: 'ការពន្យល់តួលេខ', en: 'Figures explained' },
  doubt: { vi: 'Số liệu', km: 'តួលេខ', en: 'Figure' },
  'reporting.noSuchDoubt': {
    vi: 'Điểm này không còn cần giải trình',
    km: 'ចំណុចនេះមិនត្រូវពន្យល់ទៀតទេ',
    en: 'This no longer needs an explanation',
  },
  'reporting.explain-doubt': { vi: 'đã giải trình một số liệu', km: 'បានពន្យល់តួលេខ', en: 'explained a figure' },
  'reporting.present': {
    vi: 'đã kiểm tra và trình ký báo cáo',
    km: 'បានពិនិត្យ និងដាក់ជូនចុះហត្ថលេខា',
    en: 'checked the report',
  },
  'reporting.approve': { vi: 'đã duyệt báo cáo', km: 'បានអនុម័តរបាយការណ៍', en: 'approved reports' },
})
