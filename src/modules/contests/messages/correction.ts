import { messages } from '#platform/i18n.ts'

/** The words of giving judges more time and of correcting announced results. */
export const t = messages({
  extend: {
    vi: 'Gia hạn chấm, đổi ngày công bố',
    km: 'បន្ថែមពេលដាក់ពិន្ទុ ឬប្ដូរថ្ងៃប្រកាស',
    en: 'Give judges more time, change the day of the results',
  },
  extendLead: {
    vi: 'Đây là điều duy nhất sửa được khi đang chấm. Mọi người đọc được ngày cũ, ngày mới và lý do.',
    km: 'នេះជារឿងតែមួយដែលអាចកែពេលដាក់ពិន្ទុ។ មនុស្សគ្រប់គ្នាអានថ្ងៃចាស់ ថ្ងៃថ្មី និងមូលហេតុ។',
    en: 'The one thing that changes during judging. Everybody reads the old day, the new one and why.',
  },
  'contests.onlyLater': {
    vi: 'Chỉ lùi hạn, và không trước hôm nay',
    km: 'តែថ្ងៃក្រោយ មិនមុនថ្ងៃនេះ',
    en: 'A later day, not before today',
  },
  'contests.extendJudging': { vi: 'đã gia hạn chấm', km: 'បានបន្ថែមពេលដាក់ពិន្ទុ', en: 'gave judges more time' },
  correct: { vi: 'Đính chính kết quả', km: 'កែតម្រូវលទ្ធផល', en: 'Correct the results' },
  correctLead: {
    vi: 'Điểm và quy tắc bằng điểm giữ nguyên: loại một bài thì các bài sau được xếp lên. Đính chính và lý do hiện công khai; kết quả cũ được giữ bên cạnh.',
    km: 'ពិន្ទុ និងច្បាប់នៅដដែល៖ ដកស្នាដៃមួយ ស្នាដៃក្រោយឡើងលើ។ ការកែតម្រូវ និងមូលហេតុបង្ហាញជាសាធារណៈ លទ្ធផលចាស់ត្រូវរក្សា។',
    en: 'Points and the tie rule stay: an entry is taken off and those behind it move up. The notice and its reason are public; the earlier results are kept.',
  },
  correctEntry: { vi: 'Bài', km: 'ស្នាដៃ', en: 'Entry' },
  correctKind: { vi: 'Làm gì', km: 'ធ្វើអ្វី', en: 'What is done' },
  take_off: { vi: 'Loại khỏi kết quả', km: 'ដកចេញពីលទ្ធផល', en: 'Take it off the results' },
  put_back: { vi: 'Khôi phục vào kết quả', km: 'ដាក់ចូលវិញ', en: 'Put it back' },
  takenOff: { vi: 'đã loại', km: 'បានដក', en: 'taken off' },
  correctWhy: { vi: 'Lý do (hiện công khai)', km: 'មូលហេតុ (ផ្សាយជាសាធារណៈ)', en: 'Why (published)' },
  corrections: { vi: 'Các đính chính', km: 'ការកែតម្រូវ', en: 'Corrections' },
  correction: {
    vi: (n: number, day: string) => `Đính chính lần ${n}, ngày ${day}`,
    km: (n: number, day: string) => `ការកែតម្រូវទី ${n} ថ្ងៃ ${day}`,
    en: (n: number, day: string) => `Correction ${n}, ${day}`,
  },
  correctionOf: {
    vi: (kind: string, title: string) => `${kind}: «${title}»`,
    km: (kind: string, title: string) => `${kind}៖ «${title}»`,
    en: (kind: string, title: string) => `${kind}: “${title}”`,
  },
  formerPrizes: { vi: 'Giải trước khi đính chính', km: 'រង្វាន់មុនការកែតម្រូវ', en: 'Prizes before it' },
  'contests.correctResults': { vi: 'đã đính chính kết quả', km: 'បានកែតម្រូវលទ្ធផល', en: 'corrected the results' },
})
