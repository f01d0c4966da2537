import { messages } from '#platform/i18n.ts'

/** The words of what became of an adoption: its results, or that it failed. */
export const t = messages({
  outcome: { vi: 'Kết quả sau khi làm theo', km: 'លទ្ធផលក្រោយធ្វើតាម', en: 'What became of it' },
  outcomeLead: {
    vi: 'Nơi làm theo ghi kết quả sau 3, 6 và 12 tháng. Không thành cũng ghi: hỏng ở bước nào, vì sao, để nơi khác tránh.',
    km: 'កន្លែងធ្វើតាមកត់លទ្ធផលក្រោយ ៣ ៦ និង ១២ ខែ។ មិនបានសម្រេចក៏កត់ដែរ។',
    en: 'The adopting unit tells how it goes after 3, 6 and 12 months. A failure is told too, with its step and reason.',
  },
  results: { vi: 'Kết quả theo thời gian', km: 'លទ្ធផលតាមពេលវេលា', en: 'Results over time' },
  after: { vi: 'Sau', km: 'ក្រោយ', en: 'After' },
  nMonths: { vi: (n: number) => `${n} tháng`, km: (n: number) => `${n} ខែ`, en: (n: number) => `${n} months` },
  told: { vi: 'Kết quả', km: 'លទ្ធផល', en: 'Result' },
  toldHint: {
    vi: 'Có con số hoặc việc thấy được, so với lúc bắt đầu.',
    km: 'មានលេខ ប្រៀបនឹងពេលចាប់ផ្ដើម។',
    en: 'With a figure or something to be seen, against the beginning.',
  },
  toldBy: { vi: 'Người ghi', km: 'អ្នកកត់', en: 'Told by' },
  proof: { vi: 'Minh chứng', km: 'ភស្តុតាង', en: 'Evidence' },
  proofHint: { vi: 'Ảnh, biên bản… nếu có.', km: 'រូបភាព កំណត់ហេតុ…', en: 'Pictures, minutes, if any.' },
  tellResult: { vi: 'Ghi kết quả', km: 'កត់លទ្ធផល', en: 'Tell the result' },
  nothingOpen: {
    vi: (day: string) => `Kết quả tiếp theo ghi được từ ngày ${day}.`,
    km: (day: string) => `លទ្ធផលបន្ទាប់កត់បានពីថ្ងៃ ${day}។`,
    en: (day: string) => `The next result can be told from ${day}.`,
  },
  recordFailure: { vi: 'Ghi là không thành', km: 'កត់ថាមិនបានសម្រេច', en: 'Record that it failed' },
  failureLead: {
    vi: 'Từ lúc ghi, nơi này không còn tính là đã nhân rộng; số liệu trước đó giữ nguyên. Hồ sơ vẫn còn để nơi khác học.',
    km: 'ចាប់ពីពេលនេះ មិនរាប់ទៀតទេ តួលេខមុននៅដដែល។',
    en: 'From now on it does not count; earlier figures stay. The record stays, for others to learn from.',
  },
  failedOn: { vi: 'Dừng từ ngày', km: 'ឈប់ពីថ្ងៃ', en: 'Ended on' },
  step: { vi: 'Hỏng ở bước nào?', km: 'បរាជ័យនៅជំហានណា?', en: 'At which step?' },
  beforeFirst: { vi: 'Chưa làm được bước đầu', km: 'មុនជំហានដំបូង', en: 'Before the first step' },
  stepNamed: {
    vi: (n: number, title: string) => `Bước ${n}: ${title}`,
    km: (n: number, title: string) => `ជំហាន ${n}៖ ${title}`,
    en: (n: number, title: string) => `Step ${n}: ${title}`,
  },
  why: { vi: 'Vì sao không thành?', km: 'ហេតុអ្វី?', en: 'Why did it fail?' },
  whyHint: {
    vi: 'Viết cho nơi làm sau: thiếu điều kiện gì, lẽ ra nên làm thế nào. Người dân đọc được trên Cổng.',
    km: 'សរសេរសម្រាប់អ្នកក្រោយ។ ប្រជាពលរដ្ឋអាចអានបាន។',
    en: 'For whoever tries next: what was missing, what to do otherwise. It is read on the portal.',
  },
  failedAt: {
    vi: (day: string, step: string) => `Không thành, dừng ngày ${day}${step && `, ${step}`}`,
    km: (day: string, step: string) => `មិនបានសម្រេច ឈប់ថ្ងៃ ${day}${step && ` ${step}`}`,
    en: (day: string, step: string) => `Failed, ended on ${day}${step && `, ${step}`}`,
  },
  spread: { vi: 'Cách làm lan từ đâu đến đâu', km: 'ការរីករាលដាល', en: 'How it spread' },
  nLearned: {
    vi: (n: number) => `${n} nơi học từ đây`,
    km: (n: number) => `${n} កន្លែងរៀនពីទីនេះ`,
    en: (n: number) => (n === 1 ? '1 place learned here' : `${n} places learned here`),
  },
  mayNotTell: {
    vi: 'Cán bộ phụ trách hoặc người đứng đầu đơn vị làm theo ghi kết quả.',
    km: 'មន្ត្រីនៃអង្គភាពធ្វើតាមជាអ្នកកត់។',
    en: 'An officer or head of the adopting unit tells what became of it.',
  },
  'replication.notItsTime': {
    vi: 'Chưa tới kỳ này, hoặc kỳ này đã ghi rồi',
    km: 'មិនទាន់ដល់ពេល ឬបានកត់រួច',
    en: 'It is not the time for this one, or it is told already',
  },
  'replication.beforeSince': {
    vi: 'Ngày này trước ngày bắt đầu làm theo',
    km: 'ថ្ងៃនេះមុនថ្ងៃចាប់ផ្ដើម',
    en: 'This is before it began',
  },
  'replication.whichStep': {
    vi: 'Hãy chọn bước bị hỏng',
    km: 'សូមជ្រើសជំហាន',
    en: 'Choose the step at which it failed',
  },
  'replication.ended': {
    vi: 'Nơi này không được xác nhận hoặc đã ghi là không thành',
    km: 'កន្លែងនេះបានបញ្ចប់ហើយ',
    en: 'This adoption was declined or has failed already',
  },
  'replication.tellResult': {
    vi: 'đã ghi kết quả của một nơi làm theo',
    km: 'បានកត់លទ្ធផល',
    en: 'told how an adoption goes',
  },
  'replication.recordFailure': {
    vi: 'đã ghi một nơi làm theo không thành',
    km: 'បានកត់ថាកន្លែងធ្វើតាមមិនបានសម្រេច',
    en: 'recorded that an adoption failed',
  },
})
