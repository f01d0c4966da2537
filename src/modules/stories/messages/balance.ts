import { messages } from '#platform/i18n.ts'

/** The words of the balance meter. */
export const t = messages({
  balance: { vi: 'Cân đối', km: 'តុល្យភាព', en: 'Balance' },
  title: { vi: 'Cân đối tuyên truyền', km: 'តុល្យភាពនៃការផ្សព្វផ្សាយ', en: 'Balance of what is told' },
  lead: {
    vi: 'Điển hình được kể trong kỳ, theo lĩnh vực và nơi. Đếm bài đã đăng, buổi phát và bản in còn hiệu lực đến hôm nay. Ô trống dẫn tới người đã được công nhận mà chưa ai kể.',
    km: 'គំរូដែលបានផ្សព្វផ្សាយក្នុងរយៈពេល តាមវិស័យ និងទីកន្លែង។ ក្រឡាទទេនាំទៅអ្នកដែលទទួលស្គាល់ហើយ តែមិនទាន់បាននិយាយ។',
    en: 'Exemplars told in the period, by field and place: stories, broadcasts and prints that stand today. An empty cell leads to who is recognised and not told yet.',
  },
  year: { vi: 'Năm', km: 'ឆ្នាំ', en: 'Year' },
  quarter: { vi: 'Quý', km: 'ត្រីមាស', en: 'Quarter' },
  wholeYear: { vi: 'Cả năm', km: 'ពេញមួយឆ្នាំ', en: 'Whole year' },
  unit: { vi: 'Đơn vị', km: 'អង្គភាព', en: 'Unit' },
  show: { vi: 'Xem', km: 'មើល', en: 'Show' },
  caption: {
    vi: (unit: string, period: string) => `${unit}, ${period}: số điển hình được kể`,
    km: (unit: string, period: string) => `${unit}, ${period}៖ ចំនួនគំរូ`,
    en: (unit: string, period: string) => `${unit}, ${period}: exemplars told`,
  },
  period: {
    vi: (year: number, quarter: number | null) => (quarter ? `quý ${quarter} năm ${year}` : `năm ${year}`),
    km: (year: number, quarter: number | null) => (quarter ? `ត្រីមាស ${quarter} ឆ្នាំ ${year}` : `ឆ្នាំ ${year}`),
    en: (year: number, quarter: number | null) => (quarter ? `quarter ${quarter} of ${year}` : `${year}`),
  },
  place: { vi: 'Nơi', km: 'ទីកន្លែង', en: 'Place' },
  itself: {
    vi: (unit: string) => `${unit} và nơi khác`,
    km: (unit: string) => `${unit} និងកន្លែងផ្សេង`,
    en: (unit: string) => `${unit} itself and others`,
  },
  all: { vi: 'Tất cả', km: 'ទាំងអស់', en: 'All' },
  women: { vi: 'Nữ', km: 'ស្ត្រី', en: 'Women' },
  khmer: { vi: 'Khmer', km: 'ខ្មែរ', en: 'Khmer' },
  direct: { vi: 'Lao động trực tiếp', km: 'អ្នកធ្វើការផ្ទាល់', en: 'Direct workers' },
  shareOf: {
    vi: (n: number, of: number) => `${n} trên ${of} điển hình được kể`,
    km: (n: number, of: number) => `${n} ក្នុង ${of}`,
    en: (n: number, of: number) => `${n} of ${of} told`,
  },
  empty: {
    vi: (n: number) => `${n} chưa kể`,
    km: (n: number) => `${n} មិនទាន់`,
    en: (n: number) => `${n} untold`,
  },
  bare: {
    vi: 'Nơi chưa có ai được kể hay công nhận',
    km: 'កន្លែងដែលមិនទាន់មានអ្នកណា',
    en: 'Places where nobody is told or recognised',
  },
  listTitle: {
    vi: (field: string, place: string) => `${field}: ${place}`,
    km: (field: string, place: string) => `${field}៖ ${place}`,
    en: (field: string, place: string) => `${field}: ${place}`,
  },
  everyField: { vi: 'Mọi lĩnh vực', km: 'វិស័យទាំងអស់', en: 'Every field' },
  told: { vi: 'Được kể trong kỳ', km: 'បានផ្សព្វផ្សាយ', en: 'Told in the period' },
  untold: { vi: 'Được công nhận, chưa ai kể', km: 'ទទួលស្គាល់ មិនទាន់និយាយ', en: 'Recognised, not told yet' },
  noneTold: {
    vi: 'Chưa có bài nào trong kỳ: chọn người ở danh sách dưới để lên kế hoạch viết.',
    km: 'មិនទាន់មានអត្ថបទ៖ ជ្រើសអ្នកខាងក្រោមដើម្បីគ្រោង។',
    en: 'No story in the period: choose somebody below and plan one.',
  },
  noneUntold: {
    vi: 'Ai được công nhận ở đây cũng đã được kể. Tìm nhân tố mới trong hồ sơ điển hình.',
    km: 'អ្នកទទួលស្គាល់ទាំងអស់បានផ្សព្វផ្សាយហើយ។ រកអ្នកថ្មីក្នុងឯកសារគំរូ។',
    en: 'Everybody recognised here is told. Look for new ones among the records.',
  },
  records: { vi: 'Mở hồ sơ điển hình', km: 'បើកឯកសារគំរូ', en: 'Open the records' },
  planFor: { vi: 'Lên kế hoạch viết', km: 'គ្រោងសរសេរ', en: 'Plan a story' },
  first200: { vi: 'Chỉ hiện 200 người đầu.', km: 'បង្ហាញតែ ២០០ នាក់ដំបូង។', en: 'Only the first 200 are shown.' },
})
