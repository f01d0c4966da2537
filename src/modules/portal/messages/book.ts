import { messages } from '#platform/i18n.ts'

/** The words of the golden book. */
export const t = messages({
  title: { vi: 'Sổ vàng', km: 'សៀវភៅមាស', en: 'The golden book' },
  intro: {
    vi: 'Tập thể, hộ gia đình và cá nhân đã được khen thưởng theo luật, còn hiệu lực. Việc công nhận điển hình tiên tiến có trang riêng của từng điển hình.',
    km: 'សមូហភាព គ្រួសារ និងបុគ្គលដែលបានទទួលការសរសើរតាមច្បាប់ ដែលនៅមានសុពលភាព។',
    en: 'Collectives, households and people commended by the law, in force today. Recognition as an exemplar stands on each exemplar’s own page.',
  },
  find: { vi: 'Tên người, tập thể', km: 'ឈ្មោះ', en: 'Name' },
  field: { vi: 'Lĩnh vực', km: 'វិស័យ', en: 'Field' },
  everyField: { vi: 'Mọi lĩnh vực', km: 'គ្រប់វិស័យ', en: 'Every field' },
  place: { vi: 'Nơi đề nghị', km: 'កន្លែងស្នើ', en: 'Proposed by' },
  everyPlace: { vi: 'Mọi nơi', km: 'គ្រប់កន្លែង', en: 'Everywhere' },
  year: { vi: 'Năm', km: 'ឆ្នាំ', en: 'Year' },
  everyYear: { vi: 'Mọi năm', km: 'គ្រប់ឆ្នាំ', en: 'Every year' },
  honour: { vi: 'Danh hiệu, hình thức', km: 'គោរមងារ', en: 'Title' },
  everyHonour: { vi: 'Tất cả', km: 'ទាំងអស់', en: 'All' },
  narrow: { vi: 'Lọc', km: 'ត្រង', en: 'Narrow' },
  show: { vi: 'Xem', km: 'មើល', en: 'Show' },
  clear: { vi: 'Bỏ lọc', km: 'ដកតម្រង', en: 'Clear' },
  found: {
    vi: (n: string) => `${n} khen thưởng`,
    km: (n: string) => `ការសរសើរ ${n}`,
    en: (n: string) => `${n} commendations`,
  },
  unnamed: {
    vi: (n: string) => `Ngoài ra có ${n} khen thưởng mà người được khen chưa đồng ý công bố tên.`,
    km: (n: string) => `ក្រៅពីនេះ មានការសរសើរ ${n} ដែលម្ចាស់មិនទាន់យល់ព្រមផ្សាយឈ្មោះ។`,
    en: (n: string) => `${n} more are in force whose recipients have not agreed to be named.`,
  },
  none: { vi: 'Chưa có khen thưởng nào khớp', km: 'គ្មានការសរសើរត្រូវគ្នា', en: 'Nothing matches' },
  noneNext: {
    vi: 'Thử tên ngắn hơn, hoặc bỏ bớt điều kiện lọc.',
    km: 'សូមសាកឈ្មោះខ្លីជាង។',
    en: 'Try a shorter name, or fewer conditions.',
  },
  who: { vi: 'Được khen', km: 'អ្នកទទួល', en: 'Recipient' },
  decision: { vi: 'Quyết định', km: 'សេចក្ដីសម្រេច', en: 'Decision' },
  by: {
    vi: (number: string, day: string, issuer: string) => `Số ${number} ngày ${day} của ${issuer}`,
    km: (number: string, day: string, issuer: string) => `លេខ ${number} ថ្ងៃ ${day} របស់ ${issuer}`,
    en: (number: string, day: string, issuer: string) => `No. ${number} of ${day}, ${issuer}`,
  },
  ofExemplar: { vi: 'Khen thưởng', km: 'ការសរសើរ', en: 'Commendations' },
})
