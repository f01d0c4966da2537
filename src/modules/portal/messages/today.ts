import { messages } from '#platform/i18n.ts'

/** The words of what changes with the day on the front page. */
export const t = messages({
  week: { vi: 'Trong tuần này', km: 'ក្នុងសប្តាហ៍នេះ', en: 'This week' },
  today: { vi: 'Hôm nay', km: 'ថ្ងៃនេះ', en: 'Today' },
  years: {
    vi: (n: number) => `lần thứ ${n}`,
    km: (n: number) => `លើកទី ${n}`,
    en: (n: number) => `year ${n}`,
  },
  lunar: { vi: 'theo âm lịch', km: 'តាមច័ន្ទគតិ', en: 'by the lunar calendar' },
  toConfirm: {
    vi: 'ngày thường gặp; các chùa công bố ngày đúng',
    km: 'ថ្ងៃជាធម្មតា វត្តប្រកាសថ្ងៃពិត',
    en: 'its usual day; the temples announce the day',
  },
  honours: { vi: 'Vừa được khen thưởng', km: 'ទើបទទួលការលើកសរសើរ', en: 'Newly honoured' },
  wholeBook: { vi: 'Mở sổ vàng', km: 'បើកសៀវភៅមាស', en: 'Open the golden book' },
  fieldOfWeek: {
    vi: (field: string) => `Lĩnh vực của tuần: ${field}`,
    km: (field: string) => `វិស័យប្រចាំសប្តាហ៍៖ ${field}`,
    en: (field: string) => `Field of the week: ${field}`,
  },
  wholeField: { vi: 'Tất cả chuyện trong lĩnh vực', km: 'រឿងទាំងអស់ក្នុងវិស័យ', en: 'All stories of the field' },
  nearTitle: { vi: 'Gần bạn, cùng nghề với bạn', km: 'នៅជិតអ្នក ក្នុងមុខរបររបស់អ្នក', en: 'Near you, in your trade' },
  nearIntro: {
    vi: 'Chọn xã, phường và nghề để đọc chuyện của người ở gần, người làm cùng việc với bạn.',
    km: 'ជ្រើសរើសឃុំ សង្កាត់ និងមុខរបរ ដើម្បីអានរឿងអ្នកនៅជិត អ្នកធ្វើការដូចអ្នក។',
    en: 'Choose a commune and a trade to read of people who live near you and do what you do.',
  },
  anywhere: { vi: 'Mọi nơi', km: 'គ្រប់ទីកន្លែង', en: 'Anywhere' },
  tradeLabel: { vi: 'Nghề, việc của bạn', km: 'មុខរបររបស់អ្នក', en: 'Your trade' },
  anyTrade: { vi: 'Mọi nghề', km: 'គ្រប់មុខរបរ', en: 'Any trade' },
  trades: { vi: 'Nghề, việc của người được kể', km: 'មុខរបររបស់អ្នកដែលបានរៀបរាប់', en: 'Trades of those told of' },
  nearLabel: { vi: 'Xã, phường của bạn', km: 'ឃុំ សង្កាត់របស់អ្នក', en: 'Your commune' },
  nearAction: { vi: 'Xem chuyện', km: 'មើលរឿង', en: 'See the stories' },
  nearHint: {
    vi: 'Trang không hỏi vị trí của bạn; lựa chọn chỉ nhớ trên máy này.',
    km: 'គេហទំព័រមិនសួរទីតាំងរបស់អ្នកទេ ជម្រើសរក្សាទុកតែលើម៉ាស៊ីននេះ។',
    en: 'The site does not ask where you are; what you choose is remembered on this machine alone.',
  },
  trade: { vi: 'Tìm theo nghề, việc của bạn', km: 'រកតាមមុខរបររបស់អ្នក', en: 'Find by your trade' },
})
