import { messages } from '#platform/i18n.ts'

/** The words of correcting points that were given, and of the day of the results. */
export const t = messages({
  correctPoints: { vi: 'Sửa điểm đã cho', km: 'កែពិន្ទុដែលបានដាក់', en: 'Correct the points you gave' },
  correctPointsLead: {
    vi: (day: string) =>
      `Sửa được đến hết ngày ${day}, khi chưa công bố kết quả. Điểm cũ và lý do vẫn được giữ: Ban Tổ chức xem được khi mọi giám khảo chấm xong, và ghi vào biên bản.`,
    km: (day: string) => `អាចកែដល់ថ្ងៃ ${day}។ ពិន្ទុចាស់ និងមូលហេតុត្រូវរក្សា៖ អ្នករៀបចំមើលឃើញពេលគ្រប់គ្នាដាក់ពិន្ទុចប់ ហើយកត់ក្នុងកំណត់ហេតុ។`,
    en: (day: string) =>
      `Until ${day}, while there are no results. The earlier points and the reason are kept: the organisers see them once every judge is done, and the minutes tell them.`,
  },
  whyChanged: { vi: 'Vì sao sửa', km: 'ហេតុអ្វីកែ', en: 'Why you change them' },
  saveCorrection: { vi: 'Ghi điểm đã sửa', km: 'កត់ពិន្ទុថ្មី', en: 'Save the corrected points' },
  yourPoints: { vi: 'Điểm bạn cho', km: 'ពិន្ទុរបស់អ្នក', en: 'The points you gave' },
  sum: { vi: 'Tổng', km: 'សរុប', en: 'In all' },
  changes: { vi: 'Điểm đã sửa', km: 'ពិន្ទុដែលបានកែ', en: 'Corrected points' },
  changesHidden: {
    vi: (n: number) => `${n} lần sửa điểm. Điểm cũ, điểm mới hiện khi mọi giám khảo đã chấm xong.`,
    km: (n: number) => `កែពិន្ទុ ${n} ដង។ ពិន្ទុចាស់ និងថ្មីបង្ហាញពេលគ្រប់គ្នាដាក់ពិន្ទុចប់។`,
    en: (n: number) => `${n} corrections of points. They are shown once every judge is done.`,
  },
  judge: { vi: 'Giám khảo', km: 'គណៈកម្មការ', en: 'Judge' },
  before: { vi: 'Điểm cũ', km: 'ពិន្ទុចាស់', en: 'Before' },
  after: { vi: 'Điểm mới', km: 'ពិន្ទុថ្មី', en: 'After' },
  on: { vi: 'Ngày sửa', km: 'ថ្ងៃកែ', en: 'On' },
  pointsIn: {
    vi: (points: readonly number[]) => wordsOf(points),
    km: (points: readonly number[]) => wordsOf(points),
    en: (points: readonly number[]) => wordsOf(points),
  },
  notBefore: {
    vi: (day: string) =>
      `Thể lệ ghi công bố kết quả ngày ${day}. Muốn sớm hơn, đổi ngày ở mục Tiến độ chấm, có lý do công khai.`,
    km: (day: string) => `ច្បាប់ប្រឡងកំណត់ប្រកាសលទ្ធផលថ្ងៃ ${day}។ ចង់មុននេះ សូមប្ដូរថ្ងៃ ដោយមានមូលហេតុសាធារណៈ។`,
    en: (day: string) =>
      `The rules name ${day} for the results. For an earlier day, change it under “How far it is”, with a public reason.`,
  },
  'contests.beforeResultsDay': {
    vi: 'Chưa đến ngày công bố kết quả mà thể lệ đã nêu. Muốn sớm hơn, đổi ngày công bố có lý do công khai',
    km: 'មិនទាន់ដល់ថ្ងៃប្រកាសលទ្ធផលក្នុងច្បាប់ប្រឡង។ ចង់មុននេះ សូមប្ដូរថ្ងៃ ដោយមានមូលហេតុសាធារណៈ',
    en: 'The day that the rules name for the results has not come. For an earlier one, change it with a public reason',
  },
  'contests.noPointsYet': {
    vi: 'Bạn chưa cho điểm bài này',
    km: 'អ្នកមិនទាន់ដាក់ពិន្ទុស្នាដៃនេះ',
    en: 'You gave this entry no points yet',
  },
  'contests.samePoints': {
    vi: 'Điểm và nhận xét vẫn như cũ: không có gì để sửa',
    km: 'ពិន្ទុ និងយោបល់នៅដដែល',
    en: 'Points and remark are the same as before: there is nothing to correct',
  },
  'contests.correctPoints': {
    vi: 'đã sửa điểm đã cho một bài',
    km: 'បានកែពិន្ទុស្នាដៃ',
    en: 'corrected the points of an entry',
  },
})

/** Points by criterion and their sum, as «50 + 30 = 80». */
const wordsOf = (points: readonly number[]) =>
  points.length > 1 ? `${points.join(' + ')} = ${points.reduce((sum, it) => sum + it, 0)}` : points.join()
