import { messages } from '#platform/i18n.ts'

/** The words of the list of events. */
export const t = messages({
  title: { vi: 'Sự kiện', km: 'ព្រឹត្តិការណ៍', en: 'Events' },
  lead: {
    vi: 'Giao lưu, gặp mặt tôn vinh, hội nghị. Mỗi đơn vị mỗi năm ít nhất một lần giao lưu với điển hình (III.2).',
    km: 'ការជួបផ្លាស់ប្ដូរ លើកតម្កើង សន្និសីទ។ អង្គភាពនីមួយៗយ៉ាងតិចម្ដងក្នុងមួយឆ្នាំ។',
    en: 'Exchanges, honours, conferences. Every unit holds at least one exchange with exemplars a year (III.2).',
  },
  counts: { vi: 'Tình hình sự kiện', km: 'ស្ថានភាពព្រឹត្តិការណ៍', en: 'How events stand' },
  coming: { vi: 'Sắp diễn ra', km: 'នឹងមកដល់', en: 'Coming' },
  invited: { vi: 'Được mời', km: 'ត្រូវបានអញ្ជើញ', en: 'Asked to' },
  noneInvited: { vi: 'Không có lời mời nào đang chờ.', km: 'គ្មានការអញ្ជើញ។', en: 'No invitation waits.' },
  unfinished: { vi: 'Chưa kết thúc hồ sơ', km: 'មិនទាន់បិទសំណុំរឿង', en: 'Not closed yet' },
  past: { vi: 'Đã qua', km: 'កន្លងទៅ', en: 'Over' },
  noneComing: { vi: 'Chưa có sự kiện nào sắp diễn ra.', km: 'មិនមានព្រឹត្តិការណ៍នឹងមកដល់។', en: 'No event is coming.' },
  noneComingText: {
    vi: 'Lập một buổi giao lưu, kể cả khi lồng ghép trong buổi sơ kết, tổng kết.',
    km: 'រៀបចំការជួបផ្លាស់ប្ដូរ សូម្បីដាក់បញ្ចូលក្នុងកិច្ចប្រជុំផ្សេង។',
    en: 'Plan an exchange, be it inside a review meeting.',
  },
  noneUnfinished: {
    vi: 'Mọi sự kiện đã qua đều đã kết thúc hồ sơ.',
    km: 'បានបិទទាំងអស់។',
    en: 'Everything that took place is closed.',
  },
  nonePast: { vi: 'Chưa có sự kiện nào đã qua.', km: 'មិនទាន់មាន។', en: 'Nothing is over yet.' },
  seeAll: { vi: (n: number) => `Xem cả ${n}`, km: (n: number) => `មើលទាំង ${n}`, en: (n: number) => `See all ${n}` },
  caption: {
    vi: (n: number) => `${n} sự kiện`,
    km: (n: number) => `${n} ព្រឹត្តិការណ៍`,
    en: (n: number) => (n === 1 ? '1 event' : `${n} events`),
  },
  event: { vi: 'Sự kiện', km: 'ព្រឹត្តិការណ៍', en: 'Event' },
  when: { vi: 'Thời gian', km: 'ពេលវេលា', en: 'When' },
  kind: { vi: 'Loại', km: 'ប្រភេទ', en: 'Kind' },
  host: { vi: 'Đơn vị tổ chức', km: 'អង្គភាពរៀបចំ', en: 'Host' },
  state: { vi: 'Trạng thái', km: 'ស្ថានភាព', en: 'State' },
})
