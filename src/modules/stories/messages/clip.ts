import { messages } from '#platform/i18n.ts'

/** The words of sound within a story. */
export const t = messages({
  sounds: { vi: 'Âm thanh trong bài', km: 'សំឡេងក្នុងអត្ថបទ', en: 'Sound within the story' },
  add: { vi: 'Thêm âm thanh', km: 'បន្ថែមសំឡេង', en: 'Add a sound' },
  file: { vi: 'Tệp MP3', km: 'ឯកសារ MP3', en: 'MP3 file' },
  title: { vi: 'Tên đoạn âm thanh', km: 'ឈ្មោះសំឡេង', en: 'What it is called' },
  transcript: { vi: 'Nghe thấy gì (bản chữ)', km: 'ពាក្យដែលឮ', en: 'What is heard, in words' },
  transcriptHint: {
    vi: 'Cho người không nghe được và cho tìm kiếm. Đoạn không lời: tả tiếng gì, ở đâu.',
    km: 'សម្រាប់អ្នកដែលស្តាប់មិនឮ និងសម្រាប់ការស្វែងរក។',
    en: 'For those who cannot hear it, and for the search. Where nobody speaks: say what sounds, and where.',
  },
  credit: { vi: 'Người thu', km: 'អ្នកថត', en: 'Recorded by' },
})
