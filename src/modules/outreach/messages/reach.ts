import { messages } from '#platform/i18n.ts'

/** The words of how far stories reach. */
export const t = messages({
  title: { vi: 'Lượt tiếp cận', km: 'ការទៅដល់អ្នកអាន', en: 'Reach' },
  lead: {
    vi: 'Đếm theo ngày, không cookie, không lưu địa chỉ của ai, bỏ qua máy tìm kiếm. Số phút phát sóng lấy từ sổ «Đã phát, đã in ở đâu».',
    km: 'រាប់តាមថ្ងៃ គ្មានខូគី មិនរក្សាអាសយដ្ឋាន មិនរាប់ម៉ាស៊ីនស្វែងរក។',
    en: 'Counted by day, without a cookie or anybody’s address; search engines are left out. Minutes on air are from the ledger.',
  },
  from: { vi: 'Từ ngày', km: 'ពីថ្ងៃ', en: 'From' },
  to: { vi: 'Đến ngày', km: 'ដល់ថ្ងៃ', en: 'To' },
  show: { vi: 'Xem', km: 'មើល', en: 'Show' },
  story: { vi: 'Bài', km: 'អត្ថបទ', en: 'Story' },
  pages: { vi: 'Lượt xem trang', km: 'ចំនួនមើលទំព័រ', en: 'Page views' },
  mailed: { vi: 'Thư đã gửi', km: 'សំបុត្របានផ្ញើ', en: 'Mails delivered' },
  opened: { vi: 'Mở từ thư', km: 'បើកពីសំបុត្រ', en: 'Opened from mail' },
  onAir: { vi: 'Phút phát sóng', km: 'នាទីផ្សាយ', en: 'Minutes on air' },
  places: { vi: 'Nơi đã phát, đã in', km: 'កន្លែងផ្សាយ', en: 'Places that carried it' },
  total: { vi: 'Tổng', km: 'សរុប', en: 'In all' },
  day: { vi: 'Ngày', km: 'ថ្ងៃ', en: 'Day' },
  byDay: { vi: 'Theo ngày', km: 'តាមថ្ងៃ', en: 'By day' },
  elsewhere: { vi: 'Nguồn tin và cột nhúng', km: 'Feed និងជួរឈរបង្កប់', en: 'Feeds and columns on other sites' },
  feed: { vi: 'Nguồn tin', km: 'Feed', en: 'Feed' },
  embed: { vi: 'Cột nhúng', km: 'ជួរឈរបង្កប់', en: 'Column' },
  what: { vi: 'Tên', km: 'ឈ្មោះ', en: 'Name' },
  kind: { vi: 'Loại', km: 'ប្រភេទ', en: 'Kind' },
  count: { vi: 'Lượt đọc', km: 'ចំនួនអាន', en: 'Readings' },
  none: { vi: 'Chưa có lượt nào trong những ngày này', km: 'គ្មានក្នុងថ្ងៃទាំងនេះ', en: 'Nothing in these days' },
  noneNext: {
    vi: 'Chọn khoảng ngày dài hơn, hoặc ghi nơi đã phát ở trang của bài.',
    km: 'សូមជ្រើសរយៈពេលវែងជាង។',
    en: 'Choose more days, or record where stories were carried.',
  },
})
