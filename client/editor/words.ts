import { messages } from '#platform/i18n.ts'
import { pageLanguage } from '../elements/page-language.ts'

const t = messages({
  toolbar: { vi: 'Công cụ soạn bài', km: 'ឧបករណ៍សរសេរ', en: 'Writing tools' },
  story: { vi: 'Nội dung bài', km: 'ខ្លឹមសារអត្ថបទ', en: 'Text of the story' },
  bold: { vi: 'Đậm', km: 'ដិត', en: 'Bold' },
  italic: { vi: 'Nghiêng', km: 'ទ្រេត', en: 'Italic' },
  link: { vi: 'Liên kết', km: 'តំណ', en: 'Link' },
  heading: { vi: 'Tiêu đề', km: 'ចំណងជើង', en: 'Heading' },
  subheading: { vi: 'Tiêu đề nhỏ', km: 'ចំណងជើងរង', en: 'Subheading' },
  bullets: { vi: 'Danh sách', km: 'បញ្ជី', en: 'List' },
  numbers: { vi: 'Đánh số', km: 'បញ្ជីលេខ', en: 'Numbered list' },
  quote: { vi: 'Lời nhân vật', km: 'សម្តី', en: 'Quotation' },
  steps: { vi: 'Các bước làm', km: 'ជំហាន', en: 'Steps' },
  picture: { vi: 'Ảnh', km: 'រូបភាព', en: 'Picture' },
  figure: { vi: 'Con số', km: 'តួលេខ', en: 'Figure' },
  video: { vi: 'Video', km: 'វីដេអូ', en: 'Video' },
  sound: { vi: 'Âm thanh', km: 'សំឡេង', en: 'Sound' },
  transcript: { vi: 'Nghe thấy gì (bản chữ)', km: 'ពាក្យដែលឮ', en: 'What is heard, in words' },
  recordedBy: { vi: 'Người thu', km: 'អ្នកថត', en: 'Recorded by' },
  undo: { vi: 'Hoàn tác', km: 'មិនធ្វើវិញ', en: 'Undo' },
  redo: { vi: 'Làm lại', km: 'ធ្វើឡើងវិញ', en: 'Redo' },
  by: { vi: 'Ai nói', km: 'អ្នកនិយាយ', en: 'Who said it' },
  stepTitle: { vi: 'Tên bước', km: 'ឈ្មោះជំហាន', en: 'Name of the step' },
  addStep: { vi: 'Thêm bước', km: 'បន្ថែមជំហាន', en: 'Add a step' },
  edit: { vi: 'Sửa', km: 'កែ', en: 'Edit' },
  remove: { vi: 'Xóa', km: 'លុប', en: 'Remove' },
  save: { vi: 'Xong', km: 'រួចរាល់', en: 'Done' },
  cancel: { vi: 'Thôi', km: 'បោះបង់', en: 'Cancel' },
  file: { vi: 'Tệp ảnh', km: 'ឯកសាររូបភាព', en: 'Picture file' },
  alt: {
    vi: 'Ảnh cho thấy gì (đọc cho người không nhìn được)',
    km: 'រូបភាពបង្ហាញអ្វី',
    en: 'What the picture shows (read to those who cannot see it)',
  },
  caption: { vi: 'Chú thích', km: 'ចំណងជើងរូបភាព', en: 'Caption' },
  credit: { vi: 'Ảnh của ai', km: 'រូបភាពរបស់អ្នកណា', en: 'Whose picture' },
  what: { vi: 'Việc gì', km: 'ការងារអ្វី', en: 'What' },
  before: { vi: 'Trước', km: 'មុន', en: 'Before' },
  after: { vi: 'Nay', km: 'ឥឡូវ', en: 'Now' },
  title: { vi: 'Tên', km: 'ឈ្មោះ', en: 'Title' },
  href: {
    vi: 'Đường dẫn, bắt đầu bằng https:// hoặc /',
    km: 'តំណ ចាប់ផ្តើមដោយ https:// ឬ /',
    en: 'Address, starting with https:// or /',
  },
  removeLink: { vi: 'Để trống để bỏ liên kết', km: 'ទុកទទេដើម្បីលុបតំណ', en: 'Leave empty to remove the link' },
  badLink: { vi: 'Đường dẫn này không dùng được', km: 'តំណនេះមិនអាចប្រើបាន', en: 'This address cannot be used' },
  needed: { vi: 'Hãy điền ô này', km: 'សូមបំពេញប្រអប់នេះ', en: 'Fill this in' },
  uploadFailed: {
    vi: 'Chưa gửi được ảnh. Ảnh JPG, PNG hoặc WebP, đến 15 MB. Hãy thử lại.',
    km: 'មិនអាចផ្ញើរូបភាពបានទេ។ JPG PNG ឬ WebP ដល់ 15 MB។ សូមព្យាយាមម្តងទៀត។',
    en: 'The picture could not be sent. JPG, PNG or WebP, up to 15 MB. Try again.',
  },
})

/** The words of the editor, in the language of the page. */
export const words = () => t(pageLanguage())
