import { messages } from '#platform/i18n.ts'

/** The words of undoing a line of income and of thanking sponsors. */
export const t = messages({
  undoIncome: { vi: 'Hủy một khoản thu ghi nhầm', km: 'លុបចំណូលកត់ខុស', en: 'Undo a line of income' },
  undoLead: {
    vi: 'Không dòng nào bị xóa: một dòng đối ứng được ghi thêm, kèm lý do.',
    km: 'គ្មានបន្ទាត់ណាត្រូវលុប៖ បន្ទាត់ទូទាត់ត្រូវបន្ថែម ជាមួយមូលហេតុ។',
    en: 'Nothing is erased: a counter-entry is added, with the reason.',
  },
  line: { vi: 'Khoản thu', km: 'ចំណូល', en: 'Line' },
  why: { vi: 'Lý do', km: 'មូលហេតុ', en: 'Why' },
  undone: { vi: 'đã hủy', km: 'បានលុប', en: 'undone' },
  counter: {
    vi: (why: string) => `Đối ứng: ${why}`,
    km: (why: string) => `ទូទាត់៖ ${why}`,
    en: (why: string) => `Counter-entry: ${why}`,
  },
  'budget.undoneBefore': { vi: 'Khoản này đã hủy rồi', km: 'បានលុបហើយ', en: 'This line was undone before' },
  'budget.undoAtPrize': {
    vi: 'Tiền thu hồi ghi ở trang tiền thưởng, không hủy ở đây',
    km: 'ប្រាក់ដកវិញ កត់នៅទំព័ររង្វាន់',
    en: 'A recovery stands where the prize does and is not undone here',
  },
  'budget.undoGiven': {
    vi: 'Tiền này đã giao cho nhiệm vụ: hãy thu lại phần đã giao trước',
    km: 'ប្រាក់នេះបានប្រគល់ឱ្យកិច្ចការ៖ សូមយកមកវិញសិន',
    en: 'This money was given to tasks: take it back first',
  },
  thanks: { vi: 'Tri ân', km: 'អំណរគុណ', en: 'Thanks' },
  letter: { vi: 'Thư cảm ơn', km: 'លិខិតអរគុណ', en: 'Letter of thanks' },
  inPublic: {
    vi: (day: string) => `Nêu tên công khai từ ${day}`,
    km: (day: string) => `បញ្ចេញឈ្មោះពី ${day}`,
    en: (day: string) => `Thanked in public since ${day}`,
  },
  withSums: { vi: 'có nêu số tiền', km: 'មានចំនួនប្រាក់', en: 'with sums' },
  setThanks: {
    vi: (name: string) => `Trang tri ân: ${name}`,
    km: (name: string) => `ទំព័រអំណរគុណ៖ ${name}`,
    en: (name: string) => `Public thanks: ${name}`,
  },
  saveThanks: { vi: 'Lưu', km: 'រក្សាទុក', en: 'Save' },
  agrees: {
    vi: 'Nhà tài trợ đồng ý được nêu tên trên trang tri ân công khai',
    km: 'អ្នកឧបត្ថម្ភយល់ព្រមឱ្យបញ្ចេញឈ្មោះលើទំព័រអំណរគុណ',
    en: 'The sponsor agreed to be named on the public page of thanks',
  },
  publicSums: {
    vi: 'Đồng ý nêu cả số tiền, hiện vật',
    km: 'យល់ព្រមបញ្ចេញចំនួនប្រាក់ និងវត្ថុ',
    en: 'Agreed that sums and gifts are told too',
  },
  consent: { vi: 'Đồng ý bằng cách nào', km: 'យល់ព្រមដោយរបៀបណា', en: 'How they agreed' },
  consentHint: {
    vi: 'Cần có khi đồng ý. Ví dụ: thư ngày 02/05, biên bản số 4.',
    km: 'ចាំបាច់ពេលយល់ព្រម។ ឧទាហរណ៍៖ លិខិតថ្ងៃ 02/05។',
    en: 'Needed where they agree. Such as: letter of 02/05, minutes no. 4.',
  },
  'budget.undoIncome': { vi: 'đã hủy một khoản thu', km: 'បានលុបចំណូល', en: 'undid a line of income' },
  'budget.agreeThanks': { vi: 'đã ghi việc tri ân công khai', km: 'បានកត់ការអរគុណ', en: 'wrote down public thanks' },
})
