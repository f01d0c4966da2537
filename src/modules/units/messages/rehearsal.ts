import { messages } from '#platform/i18n.ts'

/** The words of rehearsals of reforms, and of the spreadsheets that they come from. */
export const t = messages({
  'units.rehearseReform': {
    vi: 'đã diễn tập đợt sắp xếp đơn vị',
    km: 'បានហាត់សមវគ្គអង្គភាព',
    en: 'rehearsed a reform of units',
  },
  keptAt: {
    vi: (n: string, units: string) => `${n} đang giữ tại: ${units}.`,
    km: (n: string, units: string) => `${n} នៅ៖ ${units}។`,
    en: (n: string, units: string) => `${n} kept at: ${units}.`,
  },
  nothingToOpen: {
    vi: 'Không có mục nào mở được với quyền của bạn',
    km: 'គ្មានអ្វីអាចបើកបាន',
    en: 'Nothing here that you may open',
  },
  notOpen: {
    vi: (n: string) => `Còn ${n} mục không mở được với quyền của bạn hoặc quá dài để liệt kê.`,
    km: (n: string) => `នៅ ${n} ទៀតមិនអាចបើកបាន។`,
    en: (n: string) => `${n} more that you may not open or that are too many to list.`,
  },
  title: { vi: 'Diễn tập', km: 'ការហាត់សម', en: 'Rehearsal' },
  rehearse: { vi: 'Diễn tập trên dữ liệu thật', km: 'ហាត់សមលើទិន្នន័យពិត', en: 'Rehearse on the real data' },
  heldOn: {
    vi: (when: string) => `Làm lúc ${when}`,
    km: (when: string) => `នៅ ${when}`,
    en: (when: string) => `Held ${when}`,
  },
  isOld: {
    vi: 'Bản soạn đã sửa sau lần diễn tập này; hãy diễn tập lại.',
    km: 'សេចក្ដីព្រាងបានកែក្រោយការហាត់សមនេះ។',
    en: 'The draft was changed since this rehearsal; rehearse again.',
  },
  how: {
    vi: 'Máy làm thử cả đợt sắp xếp trên toàn bộ dữ liệu trong một lần ghi, đếm lại mọi thứ, rồi hoàn lại như cũ. Không ai thấy, không gì thay đổi.',
    km: 'ម៉ាស៊ីនធ្វើសាកល្បងលើទិន្នន័យទាំងអស់ រាប់ឡើងវិញ ហើយត្រឡប់ដូចដើម។',
    en: 'The whole reform is done on all the data in one transaction, everything is counted again, and it is undone. Nobody sees it, nothing changes.',
  },
  sound: {
    vi: 'Không có gì bị bỏ lại, số liệu cũ không đổi',
    km: 'គ្មានអ្វីបាត់ តួលេខចាស់មិនផ្លាស់ប្ដូរ',
    en: 'Nothing is left behind, past figures do not change',
  },
  unsound: { vi: 'Có chỗ cần xem lại', km: 'មានចំណុចត្រូវពិនិត្យ', en: 'Something needs a look' },
  past: {
    vi: (n: string, changed: number, years: string) =>
      `Bảng chỉ tiêu các năm ${years} như lúc đó: so ${n} con số, ${changed} số đổi.`,
    km: (n: string, changed: number, years: string) => `តារាងឆ្នាំ ${years}៖ ប្រៀបធៀប ${n} តួលេខ ផ្លាស់ប្ដូរ ${changed}។`,
    en: (n: string, changed: number, years: string) =>
      `Boards of ${years} as then: ${n} figures compared, ${changed} changed.`,
  },
  lost: {
    vi: (what: string, n: number) => `${what}: ${n} chưa có đơn vị đang hoạt động nào tiếp nhận.`,
    km: (what: string, n: number) => `${what}៖ ${n} គ្មានអ្នកទទួល។`,
    en: (what: string, n: number) => `${what}: ${n} would be answered for by no unit that stands.`,
  },
  sums: { vi: 'Tổng cộng trước và sau', km: 'សរុបមុន និងក្រោយ', en: 'Totals before and after' },
  byUnit: { vi: 'Đơn vị nào nhận gì', km: 'អង្គភាពណាទទួលអ្វី', en: 'Who inherits what' },
  what: { vi: 'Mục', km: 'ចំណុច', en: 'What' },
  before: { vi: 'Ngày trước', km: 'ថ្ងៃមុន', en: 'The day before' },
  after: { vi: 'Từ ngày áp dụng', km: 'ពីថ្ងៃអនុវត្ត', en: 'From the day' },
  unit: { vi: 'Đơn vị', km: 'អង្គភាព', en: 'Unit' },
  isNew: { vi: 'mới', km: 'ថ្មី', en: 'new' },
  ends: { vi: 'kết thúc', km: 'បញ្ចប់', en: 'ends' },
  file: { vi: 'Bảng tính (.xlsx)', km: 'តារាង (.xlsx)', en: 'Spreadsheet (.xlsx)' },
  fileHint: {
    vi: 'Chọn tệp thì các dòng lấy từ trang tính đầu tiên, thay cho các dòng ở dưới.',
    km: 'បើជ្រើសឯកសារ ជួរនឹងយកពីសន្លឹកដំបូង។',
    en: 'With a file, the lines are those of its first sheet, in place of those below.',
  },
  sheet: { vi: 'Tải bảng mẫu (.xlsx)', km: 'ទាញយកតារាងគំរូ', en: 'Sheet to fill in (.xlsx)' },
  compare: { vi: 'Xem chỗ khác bản đang lưu', km: 'មើលភាពខុសគ្នា', en: 'See what differs' },
  differs: { vi: 'Khác với bản đang lưu', km: 'ខុសពីកំណែដែលបានរក្សាទុក', en: 'Different from what is saved' },
  differsNone: { vi: 'Không khác gì bản đang lưu.', km: 'មិនខុសគ្នាទេ។', en: 'Nothing differs from what is saved.' },
  saved: { vi: 'Đang lưu', km: 'បានរក្សាទុក', en: 'Saved' },
  newer: { vi: 'Trong bảng mới', km: 'ក្នុងតារាងថ្មី', en: 'In the new lines' },
  nothing: { vi: 'không có', km: 'គ្មាន', en: 'none' },
  register: { vi: 'Đối chiếu với sổ đơn vị', km: 'ប្រៀបធៀបនឹងបញ្ជី', en: 'Against the register' },
  agreement: {
    vi: (same: string, fresh: string, other: string) =>
      `${same} dòng đã có trong sổ và khớp, ${fresh} dòng mới, ${other} dòng khác sổ.`,
    km: (same: string, fresh: string, other: string) => `${same} ជួរត្រូវគ្នា ${fresh} ថ្មី ${other} ខុស។`,
    en: (same: string, fresh: string, other: string) =>
      `${same} lines stand in the register just so, ${fresh} are new, ${other} say otherwise.`,
  },
  inRegister: { vi: 'Trong sổ', km: 'ក្នុងបញ្ជី', en: 'In the register' },
})
