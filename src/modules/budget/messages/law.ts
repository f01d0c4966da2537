import { messages } from '#platform/i18n.ts'

/** The words of one row of the law of funds: confirming it, replacing it. */
export const t = messages({
  compared: { vi: 'Đối chiếu, bổ sung', km: 'ផ្ទៀងផ្ទាត់ បន្ថែម', en: 'Compare, add' },
  confirm: { vi: 'Xác nhận đã đối chiếu', km: 'បញ្ជាក់', en: 'Confirm' },
  confirmLead: {
    vi: 'Ghi văn bản gốc đã đọc. Xác nhận mang tên người xác nhận và không xóa được.',
    km: 'សរសេរអត្ថបទដើមដែលបានអាន។',
    en: 'Name the official text that you read. The confirmation carries your name and stays.',
  },
  readText: { vi: 'Văn bản gốc đã đọc', km: 'អត្ថបទដើម', en: 'The text that was read' },
  readBy: {
    vi: (who: string, day: string) => `${who} đối chiếu ngày ${day}`,
    km: (who: string, day: string) => `${who} ផ្ទៀងផ្ទាត់ថ្ងៃ ${day}`,
    en: (who: string, day: string) => `compared by ${who} on ${day}`,
  },
  replace: { vi: 'Bổ sung quy định mới thay dòng này', km: 'បន្ថែមបទប្បញ្ញត្តិថ្មី', en: 'Add a newer rule in its place' },
  replaceLead: {
    vi: 'Dòng này hết hiệu lực từ ngày quy định mới bắt đầu và không bị sửa. Quỹ đã mở vẫn theo dòng lúc mở; số các năm trước không đổi. Dòng mới ở tình trạng «cần xác nhận».',
    km: 'ជួរចាស់មិនត្រូវបានកែទេ។ មូលនិធិដែលបានបើកនៅដដែល។',
    en: 'This row ends where the new one begins and is not rewritten. Funds that were opened keep the row of their day; figures of earlier years stay. The new row is to be confirmed.',
  },
  begins: { vi: 'Có hiệu lực từ ngày', km: 'មានសុពលភាពពីថ្ងៃ', en: 'In force from' },
  newShare: { vi: 'Tỷ lệ tối đa (%)', km: 'ភាគរយខ្ពស់បំផុត (%)', en: 'At most (%)' },
  newShareHint: { vi: 'Ví dụ 1,5', km: 'ឧទាហរណ៍ 1,5', en: 'Such as 1,5' },
  legalBasis: { vi: 'Văn bản quy định', km: 'អត្ថបទច្បាប់', en: 'The text of law' },
  legalBasisHint: {
    vi: 'Số, ký hiệu, ví dụ Nghị định 300/2026/NĐ-CP.',
    km: 'លេខ សញ្ញា។',
    en: 'Number and sign, such as Nghị định 300/2026/NĐ-CP.',
  },
  article: { vi: 'Điều, khoản', km: 'មាត្រា', en: 'Article' },
  note: { vi: 'Ghi chú', km: 'កំណត់សម្គាល់', en: 'Note' },
  history: { vi: 'Qua các thời kỳ', km: 'តាមសម័យកាល', en: 'Over time' },
  share: { vi: 'Tỷ lệ', km: 'ភាគរយ', en: 'Share' },
  onlyProvince: {
    vi: 'Chỉ cán bộ, thủ trưởng, quản trị của tỉnh đối chiếu hoặc bổ sung quy định.',
    km: 'មានតែមន្ត្រីខេត្តទេ។',
    en: 'Only officials of the province confirm or add rules.',
  },
  elsewhere: {
    vi: 'Mức tiền thưởng và lương cơ sở nằm trong quy định khen thưởng:',
    km: 'ប្រាក់រង្វាន់ និងប្រាក់ខែមូលដ្ឋាននៅក្នុងច្បាប់សរសើរ៖',
    en: 'Prizes and the base salary stand with the law of commendation:',
  },
  prizes: { vi: 'Mức tiền thưởng', km: 'ប្រាក់រង្វាន់', en: 'Prizes' },
  salary: { vi: 'Mức lương cơ sở', km: 'ប្រាក់ខែមូលដ្ឋាន', en: 'Base salary' },
  'budget.addFundLaw': { vi: 'đã bổ sung quy định về quỹ', km: 'បានបន្ថែមច្បាប់មូលនិធិ', en: 'added a rule of funds' },
  'budget.confirmFundLaw': {
    vi: 'đã đối chiếu quy định về quỹ',
    km: 'បានផ្ទៀងផ្ទាត់ច្បាប់មូលនិធិ',
    en: 'confirmed a rule of funds',
  },
  'budget.lawReplaced': {
    vi: 'Dòng này đã có dòng mới thay; hãy bổ sung ở dòng mới nhất',
    km: 'ជួរនេះត្រូវបានជំនួសហើយ',
    en: 'A newer row stands in its place already: add to that one',
  },
  'budget.lawConfirmed': {
    vi: 'Dòng này đã được đối chiếu',
    km: 'ជួរនេះបានផ្ទៀងផ្ទាត់ហើយ',
    en: 'This row was confirmed already',
  },
  'budget.lawNotAfter': {
    vi: 'Phải sau ngày dòng này bắt đầu có hiệu lực',
    km: 'ត្រូវក្រោយថ្ងៃជួរនេះចាប់ផ្តើម',
    en: 'After the day on which this row begins',
  },
  'budget.lawEarlierYear': {
    vi: 'Không bắt đầu trong năm đã qua: số các năm trước không đổi',
    km: 'មិនអាចចាប់ផ្តើមក្នុងឆ្នាំមុន',
    en: 'Not in a year that is over: its figures stay',
  },
  'budget.noShare': {
    vi: 'Ghi tỷ lệ từ 0,01 đến 100, ví dụ 1,5',
    km: 'សរសេរភាគរយពី 0,01 ដល់ 100',
    en: 'A share from 0,01 to 100, such as 1,5',
  },
})
