import { messages } from '#platform/i18n.ts'

/** The words of the audit trail. */
export const t = messages({
  title: { vi: 'Nhật ký', km: 'កំណត់ហេតុ', en: 'Audit trail' },
  lead: {
    vi: 'Ai đã làm gì, lúc nào, ở các đơn vị thuộc phạm vi chức danh này. Nhật ký chỉ ghi thêm, không ai sửa, xóa được.',
    km: 'នរណាធ្វើអ្វី ពេលណា ក្នុងវិសាលភាពនេះ។ កំណត់ហេតុមិនអាចកែ ឬលុបបានទេ។',
    en: 'Who did what, and when, in the units of this post. Entries are only added; nobody can change or delete one.',
  },
  person: { vi: 'Người thao tác', km: 'អ្នកអនុវត្ត', en: 'Official' },
  action: { vi: 'Việc', km: 'សកម្មភាព', en: 'Action' },
  all: { vi: 'Tất cả', km: 'ទាំងអស់', en: 'All' },
  from: { vi: 'Từ ngày', km: 'ពីថ្ងៃ', en: 'From' },
  to: { vi: 'Đến hết ngày', km: 'ដល់ថ្ងៃ', en: 'Until' },
  record: { vi: 'Hồ sơ, tin bài', km: 'ឯកសារ អត្ថបទ', en: 'Record or story' },
  filter: { vi: 'Lọc', km: 'ច្រោះ', en: 'Filter' },
  clear: { vi: 'Bỏ lọc', km: 'លុបតម្រង', en: 'Clear' },
  at: { vi: 'Lúc', km: 'ពេល', en: 'At' },
  unit: { vi: 'Đơn vị', km: 'អង្គភាព', en: 'Unit' },
  about: { vi: 'Về', km: 'អំពី', en: 'About' },
  machine: { vi: 'Hệ thống tự làm', km: 'ប្រព័ន្ធធ្វើដោយខ្លួនឯង', en: 'The product itself' },
  dateHint: { vi: 'Ví dụ 15/11/2024', km: 'ឧទាហរណ៍ 15/11/2024', en: 'Such as 15/11/2024' },
  noDate: {
    vi: 'Hãy viết ngày có thật, ví dụ 05/02/2024',
    km: 'សូមសរសេរថ្ងៃពិត ឧទាហរណ៍ 05/02/2024',
    en: 'Write a real date, for example 05/02/2024',
  },
  caption: {
    vi: (n: string) => `${n} dòng, mới nhất trước`,
    km: (n: string) => `${n} បន្ទាត់ ថ្មីមុន`,
    en: (n: string) => `${n} entries, newest first`,
  },
  more: {
    vi: (n: string) => `Hơn ${n} dòng, mới nhất trước; hãy lọc để thu hẹp`,
    km: (n: string) => `ជាង ${n} បន្ទាត់ សូមច្រោះ`,
    en: (n: string) => `More than ${n} entries, newest first; narrow it down`,
  },
  noneTitle: { vi: 'Không có dòng nào khớp', km: 'គ្មានបន្ទាត់ត្រូវគ្នា', en: 'Nothing matches' },
  noneText: {
    vi: 'Hãy bớt điều kiện lọc hoặc mở rộng khoảng ngày.',
    km: 'សូមបន្ថយលក្ខខណ្ឌ។',
    en: 'Loosen the filter, or widen the days.',
  },
})
