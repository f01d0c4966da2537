import { messages } from '#platform/i18n.ts'

/** The words of following a desk's calendar from a calendar program. */
export const t = messages({
  follow: { vi: 'Theo dõi từ lịch điện thoại', km: 'តាមដានពីប្រតិទិនទូរសព្ទ', en: 'Follow from your own calendar' },
  lead: {
    vi: 'Điện thoại hoặc máy tính của anh, chị tự cập nhật lịch biên tập. Địa chỉ là của riêng anh, chị: đừng chuyển cho ai, ai có nó thì đọc được lịch. Thôi giữ chức danh thì địa chỉ thôi mở.',
    km: 'ទូរសព្ទរបស់អ្នកនឹងធ្វើបច្ចុប្បន្នភាពប្រតិទិន។ អាសយដ្ឋាននេះជារបស់អ្នកម្នាក់ឯង កុំផ្ញើឱ្យអ្នកណា។',
    en: 'Your telephone or computer keeps the editorial calendar up to date. The address is yours alone: whoever has it reads the calendar. It opens nothing once you no longer hold the post.',
  },
  made: { vi: 'Đã tạo địa chỉ', km: 'បានបង្កើតអាសយដ្ឋាន', en: 'The address is made' },
  shownOnce: {
    vi: 'Địa chỉ chỉ hiện lần này. Mất thì tạo địa chỉ mới, địa chỉ cũ thôi dùng được.',
    km: 'អាសយដ្ឋានបង្ហាញតែម្ដងនេះ។ បើបាត់ សូមបង្កើតថ្មី។',
    en: 'It is shown this once. If you lose it, make a new one; the old one then opens nothing.',
  },
  address: { vi: 'Địa chỉ lịch', km: 'អាសយដ្ឋានប្រតិទិន', en: 'Calendar address' },
  open: { vi: 'Mở trong ứng dụng lịch', km: 'បើកក្នុងកម្មវិធីប្រតិទិន', en: 'Open in the calendar program' },
  since: {
    vi: (at: string) => `Đang theo dõi, địa chỉ tạo lúc ${at}.`,
    km: (at: string) => `កំពុងតាមដាន អាសយដ្ឋានបង្កើតនៅ ${at}។`,
    en: (at: string) => `Followed; the address was made on ${at}.`,
  },
  notYet: { vi: 'Chưa theo dõi.', km: 'មិនទាន់តាមដាន។', en: 'Not followed.' },
  make: { vi: 'Tạo địa chỉ', km: 'បង្កើតអាសយដ្ឋាន', en: 'Make the address' },
  renew: { vi: 'Tạo địa chỉ mới', km: 'បង្កើតអាសយដ្ឋានថ្មី', en: 'Make a new address' },
  end: { vi: 'Thôi theo dõi', km: 'ឈប់តាមដាន', en: 'Stop following' },
  noDesk: { vi: 'Anh, chị chưa có bàn biên tập', km: 'អ្នកមិនទាន់មានតុនិពន្ធ', en: 'You have no desk' },
  noDeskNext: {
    vi: 'Người viết bài, lãnh đạo và tuyên giáo theo dõi được lịch của bàn biên tập nơi mình giữ chức danh.',
    km: 'អ្នកសរសេរ ថ្នាក់ដឹកនាំ និងផ្នែកឃោសនា អាចតាមដានប្រតិទិននៃតុរបស់ខ្លួន។',
    en: 'Writers, heads and orientation follow the calendar of the desk where they have a post.',
  },
  calendarName: {
    vi: (unit: string) => `Lịch biên tập: ${unit}`,
    km: (unit: string) => `ប្រតិទិននិពន្ធ៖ ${unit}`,
    en: (unit: string) => `Editorial calendar: ${unit}`,
  },
  goesOut: { vi: 'Tự đăng', km: 'ផ្សាយដោយខ្លួនឯង', en: 'Goes out by itself' },
  'stories.followCalendar': {
    vi: 'đã tạo địa chỉ theo dõi lịch',
    km: 'បានបង្កើតអាសយដ្ឋានតាមដាន',
    en: 'made an address to follow the calendar',
  },
  'stories.unfollowCalendar': {
    vi: 'đã thôi theo dõi lịch',
    km: 'បានឈប់តាមដានប្រតិទិន',
    en: 'stopped following the calendar',
  },
})
