import { messages } from '#platform/i18n.ts'

/** The words of what is written after an event: minutes, the recording, certificates. */
export const t = messages({
  minutesTitle: { vi: 'Biên bản, bản ghi', km: 'កំណត់ហេតុ និងការថត', en: 'Minutes and recording' },
  minutesLead: {
    vi: 'Biên bản soạn sẵn từ hồ sơ: thành phần, chương trình, người có mặt, cam kết. Ghi lại điều đã nói, hoặc đính kèm bản đã ký, hoặc cả hai.',
    km: 'កំណត់ហេតុរៀបចំពីឯកសារ៖ អ្នកចូលរួម កម្មវិធី វត្តមាន ការសន្យា។ សូមកត់អ្វីដែលបាននិយាយ ឬភ្ជាប់ក្រដាសដែលបានចុះហត្ថលេខា។',
    en: 'The minutes are begun from the records: who came, the programme, what was promised. Write what was said, keep the signed paper, or both.',
  },
  openMinutes: { vi: 'Ghi biên bản, bản ghi', km: 'កត់កំណត់ហេតុ', en: 'Write minutes and recording' },
  seeMinutes: { vi: 'Xem biên bản, bản ghi', km: 'មើលកំណត់ហេតុ និងការថត', en: 'See minutes and recording' },
  minutes: { vi: 'Biên bản', km: 'កំណត់ហេតុ', en: 'Minutes' },
  changeMinutes: { vi: 'Sửa biên bản', km: 'កែកំណត់ហេតុ', en: 'Change the minutes' },
  asFile: { vi: 'Tải biên bản', km: 'ទាញយកកំណត់ហេតុ', en: 'The minutes as a file' },
  minutesAs: {
    vi: (as: string) => `Biên bản (${as})`,
    km: (as: string) => `កំណត់ហេតុ (${as})`,
    en: (as: string) => `Minutes (${as})`,
  },
  writeMinutes: { vi: 'Ghi biên bản', km: 'កត់កំណត់ហេតុ', en: 'Write the minutes' },
  saveMinutes: { vi: 'Lưu biên bản', km: 'រក្សាទុកកំណត់ហេតុ', en: 'Save the minutes' },
  said: { vi: 'Nội dung, ý kiến', km: 'ខ្លឹមសារ និងមតិ', en: 'What was said' },
  saidHint: {
    vi: 'Ai nói gì, hỏi đáp gì, thống nhất điều gì. Chỉ đơn vị tổ chức đọc; không đưa lên cổng.',
    km: 'អ្នកណានិយាយអ្វី ឯកភាពអ្វី។ មានតែអង្គភាពរៀបចំអាចអាន។',
    en: 'Who said what, what was agreed. Only the host reads it; it is not on the portal.',
  },
  chairedBy: { vi: 'Chủ trì', km: 'ប្រធាន', en: 'In the chair' },
  minutedBy: { vi: 'Thư ký', km: 'លេខា', en: 'Secretary' },
  paper: { vi: 'Biên bản đã ký', km: 'កំណត់ហេតុបានចុះហត្ថលេខា', en: 'The signed paper' },
  paperHint: { vi: 'Ảnh chụp hoặc PDF.', km: 'រូបថត ឬ PDF។', en: 'A photograph or PDF.' },
  paperKept: {
    vi: 'Đã giữ một bản; gửi bản khác thì thay.',
    km: 'បានរក្សាទុកហើយ បើផ្ញើថ្មីនឹងជំនួស។',
    en: 'One is kept; another one takes its place.',
  },
  noMinutes: { vi: 'Chưa ghi nội dung, chưa có bản đã ký.', km: 'មិនទាន់កត់។', en: 'Nothing is written down yet.' },
  notYetHeld: {
    vi: 'Ghi sự kiện là đã diễn ra trước, rồi ghi biên bản; hồ sơ đã kết thúc thì không sửa biên bản.',
    km: 'សូមកត់ថាបានប្រព្រឹត្តទៅជាមុនសិន។',
    en: 'Write down first that it took place; after closing the minutes stay as they are.',
  },
  recordingTitle: { vi: 'Bản ghi hình, ghi âm', km: 'ការថតរូប ថតសំឡេង', en: 'Recording' },
  recording: { vi: 'Đường dẫn bản ghi', km: 'តំណការថត', en: 'Link to the recording' },
  recordingHint: {
    vi: 'Bắt đầu bằng https://. Bỏ trống để gỡ. Hiện trên cổng khi sự kiện công khai và mọi gương tham gia đã đồng ý đăng cổng.',
    km: 'ចាប់ផ្ដើមដោយ https://។ ទុកទទេដើម្បីដក។',
    en: 'Begins with https://. Empty takes it away. On the portal once the event is public and everybody who appears agreed to it.',
  },
  saveRecording: { vi: 'Lưu đường dẫn', km: 'រក្សាទុកតំណ', en: 'Save the link' },
  watch: { vi: 'Xem, nghe lại', km: 'មើល ស្ដាប់ឡើងវិញ', en: 'Watch or listen again' },
  recordingHidden: {
    vi: 'chưa hiện trên cổng: có gương chưa đồng ý đăng cổng',
    km: 'មិនទាន់បង្ហាញលើវិបផតថល',
    en: 'not on the portal: somebody who appears has no consent for it',
  },
  noRecording: { vi: 'Chưa có bản ghi.', km: 'មិនទាន់មានការថត។', en: 'There is no recording.' },
  certificate: { vi: 'Giấy chứng nhận', km: 'វិញ្ញាបនបត្រ', en: 'Certificate' },
  certificateOf: {
    vi: (name: string) => `Giấy chứng nhận tham dự của ${name}`,
    km: (name: string) => `វិញ្ញាបនបត្រចូលរួមរបស់ ${name}`,
    en: (name: string) => `Certificate of attendance of ${name}`,
  },
  getCertificate: {
    vi: 'Tải giấy chứng nhận tham dự (PDF)',
    km: 'ទាញយកវិញ្ញាបនបត្រចូលរួម (PDF)',
    en: 'Certificate of attendance (PDF)',
  },

  'events.saidOrPaper': {
    vi: 'Hãy ghi nội dung hoặc đính kèm bản đã ký',
    km: 'សូមកត់ខ្លឹមសារ ឬភ្ជាប់ក្រដាសដែលបានចុះហត្ថលេខា',
    en: 'Write what was said or give the signed paper',
  },
  'events.badLink': {
    vi: 'Hãy dán địa chỉ bắt đầu bằng https://',
    km: 'សូមបិទភ្ជាប់អាសយដ្ឋានចាប់ផ្ដើមដោយ https://',
    en: 'Paste an address that begins with https://',
  },
  'events.notYourFile': {
    vi: 'Tệp này không phải của bạn gửi',
    km: 'ឯកសារនេះមិនមែនអ្នកផ្ញើ',
    en: 'You did not send this file',
  },
  'events.writeMinutes': { vi: 'đã ghi biên bản', km: 'បានកត់កំណត់ហេតុ', en: 'wrote the minutes' },
  'events.linkRecording': { vi: 'đã ghi đường dẫn bản ghi', km: 'បានដាក់តំណការថត', en: 'linked the recording' },
})
