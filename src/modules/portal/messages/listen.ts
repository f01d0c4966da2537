import { messages } from '#platform/i18n.ts'

/** The words of hearing a story, and of the feed for loudspeakers. */
export const t = messages({
  listen: { vi: 'Nghe bài này', km: 'ស្តាប់អត្ថបទនេះ', en: 'Listen to this story' },
  voice: { vi: 'giọng máy', km: 'សំឡេងម៉ាស៊ីន', en: 'machine voice' },
  recording: { vi: 'người đọc', km: 'មនុស្សអាន', en: 'read by a person' },
  bulletins: {
    vi: 'Gương sáng: bản tin loa truyền thanh',
    km: 'គំរូភ្លឺ៖ ព័ត៌មានឧបករណ៍បំពងសំឡេង',
    en: 'Gương Sáng: loudspeaker bulletins',
  },
  about: {
    vi: 'Bản tin đã duyệt, kèm âm thanh, xếp theo mức khẩn, ưu tiên, bình thường.',
    km: 'ព័ត៌មានបានអនុម័ត មានសំឡេង តម្រៀបតាមកម្រិតបន្ទាន់។',
    en: 'Approved bulletins with their sound, the urgent ones first.',
  },
  urgent: { vi: 'Khẩn', km: 'បន្ទាន់', en: 'Urgent' },
  priority: { vi: 'Ưu tiên', km: 'អាទិភាព', en: 'Priority' },
  normal: { vi: 'Bình thường', km: 'ធម្មតា', en: 'Normal' },
})
