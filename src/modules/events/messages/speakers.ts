import { messages } from '#platform/i18n.ts'

/** The words of who speaks at an event. */
export const t = messages({
  speakers: { vi: 'Người nói chuyện', km: 'អ្នកនិយាយ', en: 'Speakers' },
  noSpeakers: { vi: 'Chưa mời ai nói chuyện.', km: 'មិនទាន់អញ្ជើញអ្នកណានិយាយ។', en: 'Nobody was asked to speak yet.' },
  findSpeaker: { vi: 'Tìm người nói chuyện', km: 'រកអ្នកនិយាយ', en: 'Find a speaker' },
  name: { vi: 'Họ và tên', km: 'ឈ្មោះ', en: 'Name' },
  talk: { vi: 'Nội dung nói', km: 'ខ្លឹមសារនិយាយ', en: 'What they speak about' },
  state: { vi: 'Tình hình', km: 'ស្ថានភាព', en: 'How it stands' },
  isOn: { vi: 'Có trong chương trình', km: 'មានក្នុងកម្មវិធី', en: 'On the programme' },
  isOff: { vi: 'Đã thôi mời', km: 'បានឈប់អញ្ជើញ', en: 'Taken off' },
  takeOff: { vi: 'Thôi mời', km: 'ឈប់អញ្ជើញ', en: 'Take off' },
})
