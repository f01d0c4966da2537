import { messages } from '#platform/i18n.ts'

/** The words of the books: their page, and what stands in them. */
export const t = messages({
  title: { vi: 'Ấn phẩm', km: 'សៀវភៅបោះពុម្ព', en: 'Publications' },
  intro: {
    vi: 'Sách điện tử soạn từ những chuyện đang đăng mà người trong chuyện đồng ý cho in. Mỗi lần tải là bản mới nhất.',
    km: 'សៀវភៅអេឡិចត្រូនិចរៀបចំពីអត្ថបទកំពុងផ្សាយ ដែលបុគ្គលក្នុងរឿងយល់ព្រមឱ្យបោះពុម្ព។ រាល់ការទាញយកគឺច្បាប់ថ្មីបំផុត។',
    en: 'E-books of the stories that are out and whose people agreed to print. Each download is the newest.',
  },
  all: { vi: 'Gương Sáng: mọi lĩnh vực', km: 'គំរូភ្លឺ៖ គ្រប់វិស័យ', en: 'Gương Sáng: every field' },
  book: {
    vi: (field: string) => `Gương Sáng: ${field}`,
    km: (field: string) => `គំរូភ្លឺ៖ ${field}`,
    en: (field: string) => `Gương Sáng: ${field}`,
  },
  download: { vi: 'Tải sách (EPUB)', km: 'ទាញយក (EPUB)', en: 'Download (EPUB)' },
  stories: {
    vi: (n: number) => `${n} chuyện`,
    km: (n: number) => `${n} រឿង`,
    en: (n: number) => `${n} ${n === 1 ? 'story' : 'stories'}`,
  },
  none: {
    vi: 'Chưa có chuyện nào được đồng ý cho in.',
    km: 'មិនទាន់មានរឿងណាដែលយល់ព្រមឱ្យបោះពុម្ពទេ។',
    en: 'No story may be printed yet.',
  },
  contents: { vi: 'Mục lục', km: 'មាតិកា', en: 'Contents' },
  people: { vi: 'Người và nơi trong sách', km: 'បុគ្គល និងទីកន្លែងក្នុងសៀវភៅ', en: 'People and places' },
  imprint: { vi: 'Về cuốn sách này', km: 'អំពីសៀវភៅនេះ', en: 'About this book' },
  made: {
    vi: (day: string) => `Soạn từ các bài đang đăng, bản mới nhất ngày ${day}.`,
    km: (day: string) => `រៀបចំពីអត្ថបទកំពុងផ្សាយ ច្បាប់ថ្មីបំផុតថ្ងៃ ${day}។`,
    en: (day: string) => `Made of the stories that are out; the newest is of ${day}.`,
  },
  newest: { vi: 'Bản mới nhất luôn ở', km: 'ច្បាប់ថ្មីបំផុតនៅ', en: 'The newest is always at' },
  invented: {
    vi: 'Dữ liệu minh họa: người và số liệu đều là hư cấu.',
    km: 'ទិន្នន័យគំរូ៖ បុគ្គល និងតួលេខជាការប្រឌិត។',
    en: 'Demonstration: people and figures are invented.',
  },
  issued: { vi: 'Sách đã phát hành bản in', km: 'សៀវភៅដែលបានបោះពុម្ពផ្សាយ', en: 'Books given out in print' },
  issuedTable: { vi: 'Bảng sách bản in', km: 'តារាងសៀវភៅ', en: 'Table of printed books' },
  bookTitle: { vi: 'Tên sách', km: 'ចំណងជើង', en: 'Title' },
  issuer: { vi: 'Nơi phát hành', km: 'អ្នកផ្សាយ', en: 'Issued by' },
  issuedOn: { vi: 'Ngày phát hành', km: 'ថ្ងៃផ្សាយ', en: 'Issued on' },
  storyCount: { vi: 'Số chuyện', km: 'ចំនួនរឿង', en: 'Stories' },
})
