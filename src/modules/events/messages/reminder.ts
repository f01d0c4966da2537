import { messages } from '#platform/i18n.ts'

/** The letter that reminds of an event, and what the roll says of such letters. */
export const t = messages({
  letterSubject: {
    vi: (title: string, when: string) => `Nhắc lịch: ${title}, ${when}`,
    km: (title: string, when: string) => `រំលឹក៖ ${title} ${when}`,
    en: (title: string, when: string) => `Reminder: ${title}, ${when}`,
  },
  dear: {
    vi: (name: string) => `Kính gửi ${name},`,
    km: (name: string) => `ជូនចំពោះ ${name}`,
    en: (name: string) => `Dear ${name},`,
  },
  letterBody: {
    vi: (title: string, when: string, host: string) => `«${title}» do ${host} tổ chức, ${when}.`,
    km: (title: string, when: string, host: string) => `«${title}» រៀបចំដោយ ${host} ${when}។`,
    en: (title: string, when: string, host: string) => `«${title}», held by ${host}, ${when}.`,
  },
  letterPlace: {
    vi: (place: string) => `Địa điểm: ${place}.`,
    km: (place: string) => `ទីកន្លែង៖ ${place}។`,
    en: (place: string) => `Place: ${place}.`,
  },
  letterLink: {
    vi: (link: string) => `Tham dự trực tuyến: ${link}`,
    km: (link: string) => `ចូលរួមតាមអនឡាញ៖ ${link}`,
    en: (link: string) => `Take part online: ${link}`,
  },
  letterTicket: {
    vi: (code: string) => `Mã phiếu để điểm danh: ${code}.`,
    km: (code: string) => `លេខសំបុត្រ៖ ${code}។`,
    en: (code: string) => `Your ticket for the door: ${code}.`,
  },
  letterWhy: {
    vi: 'Thư này gửi theo địa chỉ ghi khi đăng ký, chỉ để nhắc về sự kiện này.',
    km: 'សំបុត្រនេះផ្ញើតាមអាសយដ្ឋានពេលចុះឈ្មោះ សម្រាប់ព្រឹត្តិការណ៍នេះប៉ុណ្ណោះ។',
    en: 'This letter goes to the address given for this event, to remind of it and for nothing else.',
  },
  reminders: {
    vi: (sent: number, waiting: number, failed: number) =>
      `Thư nhắc: ${sent} đã gửi, ${waiting} đang chờ, ${failed} không gửi được. Máy nhắc trước 3 ngày và 1 ngày, người có địa chỉ thư và cán bộ các đơn vị được mời.`,
    km: (sent: number, waiting: number, failed: number) =>
      `សំបុត្ររំលឹក៖ ${sent} បានផ្ញើ ${waiting} រង់ចាំ ${failed} ផ្ញើមិនបាន។`,
    en: (sent: number, waiting: number, failed: number) =>
      `Reminders: ${sent} sent, ${waiting} waiting, ${failed} failed. They go three days and one day before, to who gave an address and to officers of units that were asked.`,
  },
  'events.remind': { vi: 'máy đã nhắc người dự', km: 'ម៉ាស៊ីនបានរំលឹកអ្នកចូលរួម', en: 'reminded those who come' },
})
