import { messages } from '#platform/i18n.ts'
import { pageLanguage } from './page-language.ts'

const t = messages({
  keptHere: {
    vi: (n: number) => `Chưa gửi được ${n} lượt, máy này đang giữ và sẽ tự gửi. Đừng xóa dữ liệu trình duyệt.`,
    km: (n: number) => `មិនទាន់ផ្ញើ ${n} ម៉ាស៊ីននេះកំពុងរក្សា ហើយនឹងផ្ញើដោយខ្លួនឯង។`,
    en: (n: number) => `${n} not sent yet: this machine keeps them and sends them by itself.`,
  },
  allSent: { vi: 'Đã gửi hết.', km: 'បានផ្ញើទាំងអស់។', en: 'All sent.' },
  guestKept: {
    vi: (name: string) => `Đã ghi ${name}.`,
    km: (name: string) => `បានកត់ ${name}។`,
    en: (name: string) => `${name} is noted.`,
  },
  hereAlready: {
    vi: (name: string) => `${name}: đã điểm danh rồi.`,
    km: (name: string) => `${name}៖ បានកត់ហើយ។`,
    en: (name: string) => `${name}: noted already.`,
  },
  unknownTickets: {
    vi: (codes: string) => `Không có phiếu: ${codes}.`,
    km: (codes: string) => `គ្មានសំបុត្រ៖ ${codes}។`,
    en: (codes: string) => `No such ticket: ${codes}.`,
  },
  signInAgain: {
    vi: 'Hãy đăng nhập lại ở thẻ khác rồi trở về đây.',
    km: 'សូមចូលម្ដងទៀតក្នុងផ្ទាំងផ្សេង។',
    en: 'Sign in again in another tab, then come back.',
  },
  answerKept: { vi: 'Máy đã giữ câu trả lời.', km: 'ម៉ាស៊ីនបានរក្សាចម្លើយ។', en: 'The answer is kept on this device.' },
  answersLost: {
    vi: (items: string) => `Máy chủ không nhận: ${items}. Hãy trả lời lại.`,
    km: (items: string) => `មិនទទួល៖ ${items}។ សូមឆ្លើយម្ដងទៀត។`,
    en: (items: string) => `Not taken: ${items}. Answer again.`,
  },
  actKept: { vi: 'Máy đang giữ', km: 'ឧបករណ៍កំពុងរក្សា', en: 'Kept on this device' },
  actRefused: {
    vi: (why: string) => `Máy chủ không nhận: ${why}`,
    km: (why: string) => `ម៉ាស៊ីនបម្រើមិនទទួល៖ ${why}`,
    en: (why: string) => `Not taken: ${why}`,
  },
  refusedHere: {
    vi: 'Máy chủ không nhận một việc. Việc đó vẫn ở trên máy này, xem lý do bên dưới.',
    km: 'ម៉ាស៊ីនបម្រើមិនទទួលការងារមួយ។ វានៅលើឧបករណ៍នេះ សូមមើលមូលហេតុខាងក្រោម។',
    en: 'One act was not taken. It stays on this device; the reason stands below.',
  },
  actAgain: { vi: 'Gửi lại', km: 'ផ្ញើម្ដងទៀត', en: 'Send again' },
  actMend: { vi: 'Sửa', km: 'កែ', en: 'Mend' },
  answersFirst: {
    vi: 'Chờ gửi xong câu trả lời của bảng kiểm.',
    km: 'រង់ចាំផ្ញើចម្លើយសិន។',
    en: 'Waits until the answers are sent.',
  },
  itemsLeft: {
    vi: 'Còn mục của bảng kiểm chưa trả lời',
    km: 'នៅមានចំណុចមិនទាន់ឆ្លើយ',
    en: 'Some items have no answer yet',
  },
  fillAll: { vi: 'Hãy ghi đủ các ô bắt buộc', km: 'សូមបំពេញប្រអប់ចាំបាច់', en: 'Fill in what is required' },
  badDay: { vi: 'Hạn chưa đúng hoặc đã qua', km: 'កំណត់មិនត្រឹមត្រូវ ឬកន្លងហើយ', en: 'The day is wrong or over' },
  signAgain: {
    vi: 'Nội dung được sửa sau khi ký: hai bên ký lại.',
    km: 'ខ្លឹមសារបានកែក្រោយចុះ៖ ភាគីទាំងពីរចុះម្ដងទៀត។',
    en: 'The words change after the signatures: both sign again.',
  },
  drawFirst: { vi: 'Hãy ký vào ô', km: 'សូមចុះហត្ថលេខា', en: 'Sign in the box' },
  chooseVerdict: { vi: 'Hãy chọn đánh giá', km: 'សូមជ្រើសការវាយតម្លៃ', en: 'Choose a verdict' },
  needsComment: { vi: 'Hãy ghi rõ', km: 'សូមកត់', en: 'Say why' },
  needsPhoto: { vi: 'Mục này phải có ảnh', km: 'ត្រូវមានរូបថត', en: 'This item must have a photograph' },
  noCode: { vi: 'Không thấy mã trong ảnh.', km: 'រកមិនឃើញកូដ។', en: 'No code in the picture.' },
  noCamera: { vi: 'Không mở được camera.', km: 'បើកកាមេរ៉ាមិនបាន។', en: 'The camera cannot be opened.' },
  holdStill: { vi: 'Giữ yên mã trước camera.', km: 'កាន់កូដឱ្យនឹង។', en: 'Hold the code still before the camera.' },
})

/** The words of the elements that keep notes where there is no network, in the language of the page. */
export const words = () => t(pageLanguage())
