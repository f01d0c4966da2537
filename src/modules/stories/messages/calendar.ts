import { messages } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'

const weekdays = {
  vi: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  km: ['អាទិត្យ', 'ច័ន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហស្បតិ៍', 'សុក្រ', 'សៅរ៍'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}
const monthAndYear = (from: DateText) => [Number(from.slice(5, 7)), from.slice(0, 4)] as const
const quarterOf = (from: DateText) => Math.ceil(Number(from.slice(5, 7)) / 3)

/** The words of the editorial calendar. */
export const t = messages({
  calendar: { vi: 'Lịch biên tập', km: 'ប្រតិទិននិពន្ធ', en: 'Calendar' },
  lead: {
    vi: 'Ngày kỷ niệm, ngày lễ, việc đã phân công viết cho ngày nào, bài hẹn đăng và bài đã đăng.',
    km: 'ថ្ងៃខួប ថ្ងៃបុណ្យ ការងារសរសេរតាមថ្ងៃ អត្ថបទកំណត់ម៉ោង និងអត្ថបទដែលបានផ្សាយ។',
    en: 'Anniversaries and feasts, what is planned for which day, stories that go out by the clock and those that are out.',
  },
  weekday: {
    vi: (at: number) => weekdays.vi[at]!,
    km: (at: number) => `ថ្ងៃ${weekdays.km[at]!}`,
    en: (at: number) => weekdays.en[at]!,
  },
  lunar: {
    vi: (day: number, month: number, isLeap: boolean) => `${day}/${month}${isLeap ? ' nhuận' : ''} âm lịch`,
    km: (day: number, month: number, isLeap: boolean) => `${day}/${month}${isLeap ? ' នុយ' : ''} ចន្ទគតិវៀតណាម`,
    en: (day: number, month: number, isLeap: boolean) => `${day}/${month}${isLeap ? ' leap' : ''} lunar`,
  },
  month: {
    vi: (from: DateText) => `Tháng ${monthAndYear(from).join('/')}`,
    km: (from: DateText) => `ខែ ${monthAndYear(from).join('/')}`,
    en: (from: DateText) => `Month ${monthAndYear(from).join('/')}`,
  },
  quarter: {
    vi: (from: DateText) => `Quý ${quarterOf(from)}/${from.slice(0, 4)}`,
    km: (from: DateText) => `ត្រីមាស ${quarterOf(from)}/${from.slice(0, 4)}`,
    en: (from: DateText) => `Quarter ${quarterOf(from)}/${from.slice(0, 4)}`,
  },
  byMonth: { vi: 'Xem theo tháng', km: 'មើលតាមខែ', en: 'By month' },
  byQuarter: { vi: 'Xem theo quý', km: 'មើលតាមត្រីមាស', en: 'By quarter' },
  spans: { vi: 'Chọn khoảng thời gian', km: 'ជ្រើសរើសរយៈពេល', en: 'Choose a span' },
  now: { vi: 'Hôm nay', km: 'ថ្ងៃនេះ', en: 'Today' },
  years: {
    vi: (n: number) => `${n} năm`,
    km: (n: number) => `${n} ឆ្នាំ`,
    en: (n: number) => `${n} years`,
  },
  roundYears: {
    vi: (n: number) => `Năm chẵn: ${n} năm`,
    km: (n: number) => `ឆ្នាំគូ៖ ${n} ឆ្នាំ`,
    en: (n: number) => `Round: ${n} years`,
  },
  toConfirm: { vi: 'Ngày cần xác nhận', km: 'ថ្ងៃត្រូវបញ្ជាក់', en: 'Day to be confirmed' },
  feasts: { vi: 'Ngày lễ chưa cố định trong năm', km: 'ថ្ងៃបុណ្យដែលផ្លាស់ប្ដូរ', en: 'Feasts whose day moves' },
  planFor: { vi: 'Lên kế hoạch cho ngày này', km: 'គ្រោងសម្រាប់ថ្ងៃនេះ', en: 'Plan for this day' },
  nothingPlanned: { vi: 'Chưa có kế hoạch.', km: 'មិនទាន់មានគម្រោង។', en: 'Nothing planned yet.' },
  releases: { vi: 'Hẹn đăng', km: 'កំណត់ផ្សាយ', en: 'Goes out' },
  outToday: { vi: 'Đã đăng', km: 'បានផ្សាយ', en: 'Out' },
  more: { vi: (n: number) => `và ${n} bài nữa`, km: (n: number) => `និង ${n} ទៀត`, en: (n: number) => `and ${n} more` },
  emptyTitle: {
    vi: 'Chưa có ngày kỷ niệm hay kế hoạch nào trong khoảng này',
    km: 'មិនទាន់មានអ្វីក្នុងរយៈពេលនេះ',
    en: 'Nothing in this span yet',
  },
  emptyText: {
    vi: 'Xem tháng khác, hoặc lên kế hoạch cho một ngày.',
    km: 'មើលខែផ្សេង ឬគ្រោងសម្រាប់ថ្ងៃណាមួយ។',
    en: 'Look at another month, or plan for a day.',
  },
  open: { vi: 'Chưa viết', km: 'មិនទាន់សរសេរ', en: 'Open' },
  writing: { vi: 'Đang viết', km: 'កំពុងសរសេរ', en: 'Being written' },
  done: { vi: 'Đã đăng', km: 'បានផ្សាយ', en: 'Out' },
  dropped: { vi: 'Đã bỏ', km: 'បានលុប', en: 'Dropped' },

  plan: { vi: 'Lên kế hoạch viết', km: 'គ្រោងសរសេរ', en: 'Plan a story' },
  planLead: {
    vi: 'Viết gì, về ai hoặc lĩnh vực nào, cho ngày nào, ai viết. Việc này chưa tạo bài.',
    km: 'សរសេរអ្វី អំពីនរណា ឬវិស័យណា ថ្ងៃណា នរណាសរសេរ។',
    en: 'What, about whom or in which field, for which day, by whom. It begins no story yet.',
  },
  on: { vi: 'Cho ngày', km: 'សម្រាប់ថ្ងៃ', en: 'For the day' },
  what: { vi: 'Viết gì', km: 'សរសេរអ្វី', en: 'What' },
  whatHint: {
    vi: 'Một dòng; sẽ là tiêu đề nháp khi bắt đầu viết bài',
    km: 'មួយជួរ នឹងក្លាយជាចំណងជើងព្រាង',
    en: 'One line; the working title when the story is begun',
  },
  forAnniversary: { vi: 'Nhân dịp', km: 'ក្នុងឱកាស', en: 'On the occasion of' },
  noAnniversary: { vi: 'Không gắn ngày kỷ niệm', km: 'គ្មានថ្ងៃខួប', en: 'No anniversary' },
  field: { vi: 'Lĩnh vực', km: 'វិស័យ', en: 'Field' },
  fieldOfExemplar: { vi: 'Theo điển hình', km: 'តាមគំរូ', en: 'That of the exemplar' },
  exemplar: { vi: 'Điển hình', km: 'គំរូ', en: 'Exemplar' },
  noExemplar: { vi: 'Chưa chọn ai', km: 'មិនទាន់ជ្រើស', en: 'Nobody yet' },
  writer: { vi: 'Người viết', km: 'អ្នកសរសេរ', en: 'Writer' },
  anyWriter: { vi: 'Cả bàn biên tập', km: 'តុនិពន្ធទាំងមូល', en: 'The whole desk' },
  occasion: { vi: 'Dịp', km: 'ឱកាស', en: 'Occasion' },
  unit: { vi: 'Bàn biên tập', km: 'តុនិពន្ធ', en: 'Desk' },
  by: { vi: 'Người lên kế hoạch', km: 'អ្នកគ្រោង', en: 'Planned by' },
  savePlan: { vi: 'Đưa vào lịch', km: 'ដាក់ក្នុងប្រតិទិន', en: 'Put on the calendar' },
  begin: { vi: 'Bắt đầu viết bài', km: 'ចាប់ផ្ដើមសរសេរ', en: 'Begin the story' },
  fromEntry: {
    vi: (what: string) => `Bài theo lịch biên tập: ${what}`,
    km: (what: string) => `អត្ថបទតាមប្រតិទិន៖ ${what}`,
    en: (what: string) => `As planned: ${what}`,
  },
  story: { vi: 'Bài', km: 'អត្ថបទ', en: 'Story' },
  noStory: { vi: 'Chưa gắn bài', km: 'មិនទាន់ភ្ជាប់អត្ថបទ', en: 'No story' },
  tie: { vi: 'Gắn với bài đã có', km: 'ភ្ជាប់នឹងអត្ថបទ', en: 'Tie to a story' },
  saveTie: { vi: 'Gắn bài', km: 'ភ្ជាប់', en: 'Tie' },
  move: { vi: 'Đổi ngày', km: 'ប្ដូរថ្ងៃ', en: 'Move' },
  drop: { vi: 'Bỏ khỏi lịch', km: 'លុបពីប្រតិទិន', en: 'Drop' },
  reason: { vi: 'Lý do bỏ', km: 'មូលហេតុ', en: 'Reason' },
  onlyDesk: {
    vi: 'Chỉ người viết bài của bàn biên tập này đổi được lịch.',
    km: 'មានតែអ្នកសរសេររបស់តុនេះប៉ុណ្ណោះដែលកែប្រតិទិនបាន។',
    en: 'Only the writers of this desk change its calendar.',
  },

  'stories.dayPassed': { vi: 'Ngày này đã qua', km: 'ថ្ងៃនេះបានកន្លង', en: 'This day has passed' },
  'stories.fieldOrExemplar': {
    vi: 'Chọn một điển hình hoặc một lĩnh vực',
    km: 'ជ្រើសគំរូ ឬវិស័យមួយ',
    en: 'Choose an exemplar or a field',
  },
  'stories.notAWriter': {
    vi: 'Người này không viết bài ở bàn biên tập đã chọn',
    km: 'អ្នកនេះមិនសរសេរនៅតុនេះ',
    en: 'Does not write at this desk',
  },
  'stories.tiedElsewhere': {
    vi: 'Bài này đã gắn với việc khác trên lịch',
    km: 'អត្ថបទនេះបានភ្ជាប់នឹងការងារផ្សេង',
    en: 'This story is tied to something else on the calendar',
  },
  'stories.planEntry': { vi: 'đã lên kế hoạch viết', km: 'បានគ្រោងសរសេរ', en: 'planned a story' },
  'stories.moveEntry': { vi: 'đã đổi ngày trên lịch', km: 'បានប្ដូរថ្ងៃ', en: 'moved it on the calendar' },
  'stories.tieEntry': { vi: 'đã gắn bài với lịch', km: 'បានភ្ជាប់អត្ថបទ', en: 'tied its story' },
  'stories.dropEntry': { vi: 'đã bỏ khỏi lịch', km: 'បានលុបពីប្រតិទិន', en: 'dropped it from the calendar' },
})
