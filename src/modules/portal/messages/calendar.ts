import { messages } from '#platform/i18n.ts'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const khmerMonths = [
  ...['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា'],
  ...['កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'],
]

/** The words of the public calendar. */
export const t = messages({
  title: {
    vi: (year: number) => `Lịch ngày kỷ niệm, ngày lễ năm ${year}`,
    km: (year: number) => `ប្រតិទិនថ្ងៃខួប ថ្ងៃបុណ្យ ឆ្នាំ ${year}`,
    en: (year: number) => `Anniversaries and feasts of ${year}`,
  },
  intro: {
    vi: 'Ngày kỷ niệm của đất nước, lễ theo âm lịch và lễ của đồng bào Khmer, cùng những câu chuyện được viết nhân dịp ấy.',
    km: 'ថ្ងៃខួបរបស់ប្រទេស បុណ្យតាមចន្ទគតិ និងបុណ្យរបស់ជនរួមជាតិខ្មែរ ព្រមទាំងរឿងដែលសរសេរក្នុងឱកាសនោះ។',
    en: 'National anniversaries, feasts of the moon and of the Khmer people, with the stories told for them.',
  },
  month: {
    vi: (at: number) => `Tháng ${at}`,
    km: (at: number) => `ខែ${khmerMonths[at - 1]!}`,
    en: (at: number) => months[at - 1]!,
  },
  subscribe: { vi: 'Đưa vào lịch của bạn (.ics)', km: 'ដាក់ក្នុងប្រតិទិនរបស់អ្នក (.ics)', en: 'Add to your calendar (.ics)' },
  calendarName: { vi: 'Gương Sáng: ngày kỷ niệm', km: 'គំរូភ្លឺ៖ ថ្ងៃខួប', en: 'Gương Sáng: anniversaries' },
  events: {
    vi: 'Giao lưu, tôn vinh, hội nghị',
    km: 'ការជួបផ្លាស់ប្ដូរ លើកតម្កើង សន្និសីទ',
    en: 'Exchanges, honours, conferences',
  },
  years: { vi: 'Chọn năm', km: 'ជ្រើសរើសឆ្នាំ', en: 'Choose a year' },
  lunar: {
    vi: (day: number, month: number) => `${day}/${month} âm lịch`,
    km: (day: number, month: number) => `${day}/${month} ចន្ទគតិវៀតណាម`,
    en: (day: number, month: number) => `${day}/${month} by the lunar calendar`,
  },
  nth: { vi: (n: number) => `lần thứ ${n}`, km: (n: number) => `លើកទី ${n}`, en: (n: number) => `year ${n}` },
  toConfirm: {
    vi: 'ngày thường gặp; các chùa, cơ quan công bố ngày đúng',
    km: 'ថ្ងៃជាធម្មតា វត្ត និងស្ថាប័នប្រកាសថ្ងៃពិត',
    en: 'its usual day; pagodas and offices announce the day',
  },
  today: { vi: 'hôm nay', km: 'ថ្ងៃនេះ', en: 'today' },
})
