import { messages } from '#platform/i18n.ts'

/** The words of a story's parts, and what may be wrong with a text that was sent. */
export const t = messages({
  what: { vi: 'Việc', km: 'ការងារ', en: 'What' },
  before: { vi: 'Trước', km: 'មុន', en: 'Before' },
  after: { vi: 'Nay', km: 'ឥឡូវ', en: 'Now' },
  figures: { vi: 'Trước và nay, bằng con số', km: 'មុន និងឥឡូវ ជាតួលេខ', en: 'Before and now, in figures' },
  gallery: {
    vi: (n: number) => `${n} ảnh`,
    km: (n: number) => `រូបភាព ${n}`,
    en: (n: number) => `${n} pictures`,
  },
  transcript: { vi: 'Đọc bản chữ', km: 'អានជាអក្សរ', en: 'Read what is said' },
  video: { vi: 'Xem video', km: 'មើលវីដេអូ', en: 'Watch the video' },
  'richText.notDocument': {
    vi: 'Nội dung gửi lên không đọc được',
    km: 'ខ្លឹមសារដែលបានផ្ញើមិនអាចអានបានទេ',
    en: 'The text that was sent cannot be read',
  },
  'richText.unknownNode': {
    vi: 'Bài có phần mà hệ thống không nhận',
    km: 'អត្ថបទមានផ្នែកដែលប្រព័ន្ធមិនទទួល',
    en: 'The text has a part that is not accepted',
  },
  'richText.unknownMark': {
    vi: 'Bài có kiểu chữ mà hệ thống không nhận',
    km: 'អត្ថបទមានទម្រង់អក្សរដែលប្រព័ន្ធមិនទទួល',
    en: 'The text has a style that is not accepted',
  },
  'richText.unknownAttribute': {
    vi: 'Bài có thông tin thừa mà hệ thống không nhận',
    km: 'អត្ថបទមានព័ត៌មានលើសដែលប្រព័ន្ធមិនទទួល',
    en: 'The text carries something that is not accepted',
  },
  'richText.badAttribute': {
    vi: 'Một phần của bài chưa đúng, hãy xóa và chèn lại',
    km: 'ផ្នែកមួយនៃអត្ថបទមិនត្រឹមត្រូវ សូមលុបហើយបញ្ចូលឡើងវិញ',
    en: 'A part of the text is wrong: remove it and put it in again',
  },
  'richText.attributeTooLong': {
    vi: 'Một ô trong bài quá dài',
    km: 'ប្រអប់មួយក្នុងអត្ថបទវែងពេក',
    en: 'A box in the text is too long',
  },
  'richText.required': {
    vi: 'Một ô bắt buộc trong bài còn trống, ví dụ lời mô tả ảnh',
    km: 'ប្រអប់ចាំបាច់មួយនៅទទេ ឧទាហរណ៍ ការពិពណ៌នារូបភាព',
    en: 'A needed box in the text is empty, such as the description of a picture',
  },
  'richText.badLink': {
    vi: 'Đường dẫn không dùng được. Hãy bắt đầu bằng https:// hoặc /',
    km: 'តំណមិនអាចប្រើបាន។ សូមចាប់ផ្តើមដោយ https:// ឬ /',
    en: 'This link cannot be used. Start it with https:// or /',
  },
  'richText.badText': {
    vi: 'Bài có ký tự ẩn không dùng được',
    km: 'អត្ថបទមានតួអក្សរលាក់ដែលមិនអាចប្រើបាន',
    en: 'The text has hidden characters that cannot be used',
  },
  'richText.empty': { vi: 'Bài còn trống', km: 'អត្ថបទនៅទទេ', en: 'There is no text yet' },
  'richText.tooLong': { vi: 'Bài quá dài', km: 'អត្ថបទវែងពេក', en: 'The text is too long' },
  'richText.tooMany': { vi: 'Bài có quá nhiều phần', km: 'អត្ថបទមានផ្នែកច្រើនពេក', en: 'The text has too many parts' },
  'richText.tooDeep': { vi: 'Danh sách lồng nhau quá sâu', km: 'បញ្ជីជ្រៅពេក', en: 'The lists are nested too deeply' },
})
