import { messages } from '#platform/i18n.ts'

/** The words of who speaks at an event. */
export const t = messages({
  speakers: { vi: 'Người nói chuyện', km: 'អ្នកនិយាយ', en: 'Speakers' },
  noSpeakers: { vi: 'Chưa mời ai nói chuyện.', km: 'មិនទាន់អញ្ជើញអ្នកណានិយាយ។', en: 'Nobody was asked to speak yet.' },
  findSpeaker: { vi: 'Tìm người nói chuyện', km: 'រកអ្នកនិយាយ', en: 'Find a speaker' },
  takeOff: { vi: 'thôi mời', km: 'ឈប់អញ្ជើញ', en: 'take off' },
  takenOff: {
    vi: (why: string) => `đã thôi mời: ${why}`,
    km: (why: string) => `បានឈប់អញ្ជើញ៖ ${why}`,
    en: (why: string) => `taken off: ${why}`,
  },
})
