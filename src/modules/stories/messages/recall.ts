import { messages } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'

type Act = { numberText: string; decidedOn: string; decisionNumber: string; decisionDay: string }

/** The words of recalls: the public note under a story, the recall list of a revocation and its lines. */
export const t = messages({
  correction: {
    vi: (it: Act) =>
      `Khen thưởng nêu trong bài (Quyết định số ${it.decisionNumber} ngày ${formatDate(it.decisionDay)}) đã bị hủy bỏ theo Quyết định số ${it.numberText} ngày ${formatDate(it.decidedOn)}.`,
    km: (it: Act) =>
      `ការសរសើរក្នុងអត្ថបទ (សេចក្ដីសម្រេចលេខ ${it.decisionNumber} ថ្ងៃ ${formatDate(it.decisionDay)}) ត្រូវបានលុបចោលតាមសេចក្ដីសម្រេចលេខ ${it.numberText} ថ្ងៃ ${formatDate(it.decidedOn)}។`,
    en: (it: Act) =>
      `The commendation named in this story (decision ${it.decisionNumber} of ${formatDate(it.decisionDay)}) was revoked by decision ${it.numberText} of ${formatDate(it.decidedOn)}.`,
  },
  list: { vi: 'Danh sách thu hồi', km: 'បញ្ជីប្រមូលមកវិញ', en: 'Recall list' },
  title: {
    vi: (number: string) => `Thu hồi theo Quyết định số ${number}`,
    km: (number: string) => `ប្រមូលមកវិញតាមសេចក្ដីសម្រេចលេខ ${number}`,
    en: (number: string) => `Recall by decision ${number}`,
  },
  lead: {
    vi: 'Phần mềm đã gỡ hoặc đính chính những gì nằm trong tầm với. Những nơi còn lại đơn vị tự thu hồi rồi đánh dấu ở đây.',
    km: 'កម្មវិធីបានដក ឬកែតម្រូវអ្វីដែលទៅដល់។ កន្លែងផ្សេងទៀត អង្គភាពប្រមូលមកវិញដោយខ្លួនឯង រួចគូសនៅទីនេះ។',
    en: 'The product took down or corrected what it reaches. The other places are the unit’s to see to and tick off here.',
  },
  toDo: { vi: 'Việc đơn vị phải làm', km: 'ការងារអង្គភាពត្រូវធ្វើ', en: 'For the unit to do' },
  nothingToDo: { vi: 'Đã làm xong mọi việc thu hồi.', km: 'បានធ្វើរួចអស់។', en: 'All of it is done.' },
  done: { vi: 'Đã thu hồi', km: 'បានប្រមូលមកវិញ', en: 'Taken back' },
  what: { vi: 'Nội dung', km: 'ខ្លឹមសារ', en: 'What' },
  about: { vi: 'Về', km: 'អំពី', en: 'About' },
  unit: { vi: 'Đơn vị', km: 'អង្គភាព', en: 'Unit' },
  by: { vi: 'Ai, lúc nào', km: 'អ្នកណា ពេលណា', en: 'By whom, when' },
  product: { vi: 'phần mềm', km: 'កម្មវិធី', en: 'the product' },
  note: { vi: 'Đã làm gì', km: 'បានធ្វើអ្វី', en: 'What was done' },
  tick: { vi: 'Đánh dấu đã thu hồi', km: 'គូសថាបានប្រមូលវិញ', en: 'Tick off' },
  press: {
    vi: 'Báo đã đăng: gửi văn bản đề nghị đính chính',
    km: 'សារព័ត៌មាន៖ ផ្ញើលិខិតសុំកែតម្រូវ',
    en: 'Newspapers: ask in writing for a correction',
  },
  social: {
    vi: 'Mạng xã hội: gỡ hoặc đính chính bài đã đăng',
    km: 'បណ្ដាញសង្គម៖ ដក ឬកែតម្រូវ',
    en: 'Social networks: take down or correct',
  },
  radio: {
    vi: 'Phát thanh, truyền thanh cơ sở: ngừng phát, phát lời đính chính',
    km: 'វិទ្យុ៖ ឈប់ផ្សាយ និងផ្សាយការកែតម្រូវ',
    en: 'Radio: stop, and broadcast the correction',
  },
  print: {
    vi: 'Ấn phẩm, bảng tin: thu lại, dán đính chính',
    km: 'បោះពុម្ព៖ ប្រមូលមកវិញ បិទការកែតម្រូវ',
    en: 'Print and notice boards: take in, paste the correction',
  },
  central: {
    vi: 'Danh sách đã gửi Trung ương: báo rút tên',
    km: 'បញ្ជីផ្ញើមជ្ឈិម៖ ជូនដំណឹងដកឈ្មោះ',
    en: 'Lists sent to the centre: report the name withdrawn',
  },
  item: {
    vi: 'Thu lại giấy khen, bằng khen, hiện vật và tiền thưởng đã trao',
    km: 'ប្រមូលលិខិតសរសើរ វត្ថុ និងប្រាក់រង្វាន់មកវិញ',
    en: 'Take in the certificate, the object and the prize money',
  },
  taken_down: { vi: 'Bài trên cổng đã gỡ', km: 'អត្ថបទត្រូវបានដក', en: 'Story taken down' },
  corrected: { vi: 'Bài trên cổng đã đính chính', km: 'អត្ថបទត្រូវបានកែតម្រូវ', en: 'Story corrected' },
  sent_back: {
    vi: 'Bài đang soạn: đưa về đang viết, phải bỏ phần nêu khen thưởng',
    km: 'អត្ថបទកំពុងសរសេរ៖ ត្រូវដកការសរសើរចេញ',
    en: 'Unpublished story: back to draft; the honour must go',
  },
})
