import { messages } from '#platform/i18n.ts'

/** The words of the public pages of events. */
export const t = messages({
  title: { vi: 'Sự kiện', km: 'ព្រឹត្តិការណ៍', en: 'Events' },
  intro: {
    vi: 'Giao lưu với điển hình, gặp mặt tôn vinh, hội nghị ở các xã, phường, sở, ngành trong tỉnh.',
    km: 'ការជួបផ្លាស់ប្ដូរជាមួយគំរូ ការជួបលើកតម្កើង សន្និសីទ នៅតាមឃុំ សង្កាត់ មន្ទីរក្នុងខេត្ត។',
    en: 'Exchanges with exemplary people, honours and conferences in the communes and departments of the province.',
  },
  subscribe: { vi: 'Đưa vào lịch của bạn (.ics)', km: 'ដាក់ក្នុងប្រតិទិនរបស់អ្នក (.ics)', en: 'Add to your calendar (.ics)' },
  calendarName: { vi: 'Gương Sáng: sự kiện', km: 'គំរូភ្លឺ៖ ព្រឹត្តិការណ៍', en: 'Gương Sáng: events' },
  coming: { vi: 'Sắp diễn ra', km: 'នឹងមកដល់', en: 'Coming' },
  over: { vi: 'Đã diễn ra', km: 'បានប្រព្រឹត្តទៅ', en: 'Over' },
  noneComing: { vi: 'Chưa có sự kiện nào sắp diễn ra.', km: 'មិនមានព្រឹត្តិការណ៍នឹងមកដល់។', en: 'No event is coming.' },
  noneComingText: {
    vi: 'Đưa lịch vào máy của bạn để thấy ngay khi có sự kiện mới.',
    km: 'ដាក់ប្រតិទិនក្នុងម៉ាស៊ីនរបស់អ្នក ដើម្បីឃើញពេលមានព្រឹត្តិការណ៍ថ្មី។',
    en: 'Subscribe to the calendar to see new events as they come.',
  },
  all: { vi: 'Mọi sự kiện', km: 'ព្រឹត្តិការណ៍ទាំងអស់', en: 'All events' },
  appearing: { vi: 'Gặp gỡ', km: 'ជួបជាមួយ', en: 'Meet' },
  save: { vi: 'Lưu vào lịch của bạn (.ics)', km: 'រក្សាទុកក្នុងប្រតិទិន (.ics)', en: 'Save to your calendar (.ics)' },
  cancelled: { vi: 'Sự kiện đã hủy', km: 'ព្រឹត្តិការណ៍ត្រូវបានលុប', en: 'This event is cancelled' },
  takePart: { vi: 'Tham dự trực tuyến', km: 'ចូលរួមតាមអនឡាញ', en: 'Take part online' },
})
