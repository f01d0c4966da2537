import { messages } from '#platform/i18n.ts'

/** The words of the ledger of prizes. */
export const t = messages({
  title: { vi: 'Sổ tiền thưởng', km: 'បញ្ជីប្រាក់រង្វាន់', en: 'Ledger of prizes' },
  lead: {
    vi: 'Mỗi khen thưởng một dòng tiền, tính theo hệ số và lương cơ sở của ngày ký. Thu hồi thêm một dòng âm, không xóa dòng cũ.',
    km: 'ការសរសើរនីមួយៗមួយជួរប្រាក់។ ការដកហូតបន្ថែមជួរអវិជ្ជមាន។',
    en: 'A line for each commendation, by the multiplier and base salary of its day. Taking back adds a line against it.',
  },
  year: { vi: 'Năm', km: 'ឆ្នាំ', en: 'Year' },
  show: { vi: 'Xem', km: 'មើល', en: 'Show' },
  export: { vi: 'Tải bảng tính (XLSX)', km: 'ទាញយក XLSX', en: 'Download (XLSX)' },
  none: { vi: 'Năm này chưa có dòng tiền thưởng nào', km: 'គ្មានជួរប្រាក់ឆ្នាំនេះ', en: 'No line this year' },
  byUnit: { vi: 'Theo đơn vị chi', km: 'តាមអង្គភាព', en: 'By unit' },
  lines: { vi: 'Từng dòng', km: 'ជួរនីមួយៗ', en: 'Line by line' },
  firstOf: {
    vi: (n: string, all: string) => `${n} dòng mới nhất trên ${all}; tải bảng tính để xem đủ.`,
    km: (n: string, all: string) => `${n} ជួរថ្មីបំផុតក្នុង ${all}។`,
    en: (n: string, all: string) => `The newest ${n} of ${all}; download for all.`,
  },
  unit: { vi: 'Đơn vị', km: 'អង្គភាព', en: 'Unit' },
  count: { vi: 'Số dòng', km: 'ចំនួនជួរ', en: 'Lines' },
  prizes: { vi: 'Tiền thưởng (đồng)', km: 'ប្រាក់រង្វាន់ (ដុង)', en: 'Prizes (đồng)' },
  recoveries: { vi: 'Thu hồi (đồng)', km: 'យកវិញ (ដុង)', en: 'Recoveries (đồng)' },
  left: { vi: 'Còn lại (đồng)', km: 'នៅសល់ (ដុង)', en: 'Left (đồng)' },
  total: { vi: 'Cộng', km: 'សរុប', en: 'Total' },
  day: { vi: 'Ngày', km: 'ថ្ងៃ', en: 'Day' },
  who: { vi: 'Người, tập thể', km: 'អ្នកទទួល', en: 'Recipient' },
  decision: { vi: 'Quyết định', km: 'សេចក្ដីសម្រេច', en: 'Decision' },
  how: { vi: 'Cách tính', km: 'របៀបគណនា', en: 'How it is reckoned' },
  amount: { vi: 'Số tiền (đồng)', km: 'ចំនួន (ដុង)', en: 'Amount (đồng)' },
  prize: { vi: 'Tiền thưởng', km: 'ប្រាក់រង្វាន់', en: 'Prize' },
  recovery: { vi: 'Thu hồi', km: 'យកវិញ', en: 'Recovery' },
  basis: { vi: 'Căn cứ', km: 'មូលដ្ឋាន', en: 'Basis' },
  arithmetic: {
    vi: (times: string, salary: string, to: string) => `${times} × ${salary}, làm tròn lên ${to}`,
    km: (times: string, salary: string, to: string) => `${times} × ${salary} បង្គត់ឡើង ${to}`,
    en: (times: string, salary: string, to: string) => `${times} × ${salary}, rounded up to ${to}`,
  },
})
