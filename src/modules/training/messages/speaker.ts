import { messages } from '#platform/i18n.ts'

/** The words of speakers: what they offer, finding one, putting one on a programme. */
export const t = messages({
  bank: { vi: 'Tìm người nói chuyện', km: 'រកអ្នកនិយាយ', en: 'Find a speaker' },
  bankLead: {
    vi: 'Báo cáo viên, gương điển hình nhận lời đi nói chuyện: nói về gì, bằng tiếng gì, đi tới đâu. Mời qua đơn vị của họ, hoặc đưa ngay vào chương trình sự kiện.',
    km: 'អ្នករាយការណ៍ដែលយល់ព្រមទៅនិយាយ៖ អំពីអ្វី ភាសាអ្វី ទៅដល់ណា។',
    en: 'Rapporteurs and exemplars who agreed to be asked: about what, in which language, how far they go. Ask through their unit, or put them on a programme.',
  },
  speaker: { vi: 'Người nói chuyện', km: 'អ្នកនិយាយ', en: 'Speaker' },
  about: { vi: 'Nói về', km: 'និយាយអំពី', en: 'Speaks about' },
  aboutHint: {
    vi: 'Ví dụ: giữ nước ngọt cho vườn dừa; tổ hùn vốn của phụ nữ.',
    km: 'ឧទាហរណ៍ ការរក្សាទឹកសម្រាប់ចម្ការដូង។',
    en: 'For example: keeping fresh water for coconut gardens.',
  },
  fields: { vi: 'Lĩnh vực', km: 'វិស័យ', en: 'Fields' },
  anyField: { vi: 'Mọi lĩnh vực', km: 'គ្រប់វិស័យ', en: 'Every field' },
  languages: { vi: 'Nói bằng tiếng', km: 'និយាយភាសា', en: 'Languages' },
  anyLanguage: { vi: 'Tiếng nào cũng được', km: 'ភាសាណាក៏បាន', en: 'Any language' },
  vi: { vi: 'Việt', km: 'វៀតណាម', en: 'Vietnamese' },
  km: { vi: 'Khmer', km: 'ខ្មែរ', en: 'Khmer' },
  zh: { vi: 'Hoa', km: 'ចិន', en: 'Chinese' },
  en: { vi: 'Anh', km: 'អង់គ្លេស', en: 'English' },
  travels: { vi: 'Đi tới đâu', km: 'ទៅដល់ណា', en: 'How far they go' },
  ofUnit: { vi: 'Trong đơn vị', km: 'ក្នុងអង្គភាព', en: 'Within the unit' },
  near: { vi: 'Các đơn vị lân cận', km: 'អង្គភាពជិតខាង', en: 'Units near by' },
  province: { vi: 'Toàn tỉnh', km: 'ទូទាំងខេត្ត', en: 'The whole province' },
  beyond: { vi: 'Cả ngoài tỉnh', km: 'ក្រៅខេត្តផង', en: 'Beyond the province too' },
  exemplarId: { vi: 'Là gương điển hình', km: 'ជាគំរូ', en: 'Is an exemplar' },
  noExemplar: { vi: 'Không', km: 'ទេ', en: 'No' },
  exemplarHint: {
    vi: 'Gương đã công nhận trùng hoặc gần tên người này. Khi lên chương trình, người này cũng là gương tham gia.',
    km: 'គំរូដែលមានឈ្មោះដូចគ្នា។',
    en: 'Recognised exemplars of a like name. On a programme they appear as an exemplar too.',
  },
  seeExemplar: { vi: 'Xem gương trên cổng', km: 'មើលគំរូលើវិបផតថល', en: 'See them on the portal' },
  agreed: {
    vi: 'Người này đồng ý cho các đơn vị tìm thấy, mời và nêu tên trong chương trình',
    km: 'គាត់យល់ព្រមឱ្យអង្គភាពនានារក អញ្ជើញ និងដាក់ឈ្មោះក្នុងកម្មវិធី',
    en: 'They agree that units find them, ask them and name them on a programme',
  },
  agreedSince: {
    vi: (day: string) => `Nhận lời từ ngày ${day}`,
    km: (day: string) => `យល់ព្រមពីថ្ងៃ ${day}`,
    en: (day: string) => `Agreed since ${day}`,
  },
  endedSince: {
    vi: (day: string) => `Thôi nhận lời từ ngày ${day}`,
    km: (day: string) => `ឈប់យល់ព្រមពីថ្ងៃ ${day}`,
    en: (day: string) => `Agrees no more since ${day}`,
  },
  offer: { vi: 'Nhận lời nói chuyện', km: 'យល់ព្រមទៅនិយាយ', en: 'Offers to speak' },
  noOffer: {
    vi: 'Chưa nhận lời đi nói chuyện cho đơn vị khác.',
    km: 'មិនទាន់យល់ព្រម។',
    en: 'Does not offer to speak yet.',
  },
  saveOffer: { vi: 'Lưu lời nhận', km: 'រក្សាទុក', en: 'Save the offer' },
  endOffer: { vi: 'Thôi nhận lời', km: 'ឈប់យល់ព្រម', en: 'Agree no more' },
  words: { vi: 'Tên, chuyện muốn nghe', km: 'ឈ្មោះ ឬរឿង', en: 'Name or subject' },
  find: { vi: 'Tìm', km: 'ស្វែងរក', en: 'Search' },
  nobody: { vi: 'Chưa có ai nhận lời về chuyện này', km: 'មិនទាន់មាននរណា', en: 'Nobody offers this yet' },
  nobodyText: {
    vi: 'Bỏ bớt điều kiện; hoặc vào trang của báo cáo viên trong Danh sách, ghi người đó nhận lời nói về gì.',
    km: 'សូមបន្ថយលក្ខខណ្ឌ។',
    en: 'Ask for less; or write on the page of a rapporteur what they offer.',
  },
  unit: { vi: 'Đơn vị', km: 'អង្គភាព', en: 'Unit' },
  talks: { vi: 'Buổi đã nói', km: 'ចំនួនដងនិយាយ', en: 'Talks given' },
  talksInAll: {
    vi: (n: number) => `${n} (cả buổi nói chuyện ngoài sự kiện)`,
    km: (n: number) => `${n} (រួមទាំងក្រៅព្រឹត្តិការណ៍)`,
    en: (n: number) => `${n} (those outside of events too)`,
  },
  engagements: { vi: 'Sự kiện đã và sẽ nói', km: 'ព្រឹត្តិការណ៍ដែលនិយាយ', en: 'Events they speak at' },
  noEngagements: { vi: 'Chưa có sự kiện nào.', km: 'មិនទាន់មាន។', en: 'No event yet.' },
  event: { vi: 'Sự kiện', km: 'ព្រឹត្តិការណ៍', en: 'Event' },
  on: { vi: 'Ngày', km: 'ថ្ងៃ', en: 'Day' },
  host: { vi: 'Đơn vị tổ chức', km: 'អង្គភាពរៀបចំ', en: 'Host' },
  engage: { vi: 'Đưa vào chương trình', km: 'ដាក់ក្នុងកម្មវិធី', en: 'Put on a programme' },
  noProgrammes: {
    vi: 'Đơn vị không còn sự kiện nào sửa được chương trình mà chưa có người này.',
    km: 'មិនមានព្រឹត្តិការណ៍ដែលអាចដាក់គាត់បានទៀត។',
    en: 'Your unit has no event whose programme can be changed and that they are not on yet.',
  },
  talk: { vi: 'Nội dung nói', km: 'ខ្លឹមសារនិយាយ', en: 'What they speak about' },
  hour: { vi: 'Giờ', km: 'ម៉ោង', en: 'Hour' },
  hourHint: { vi: 'Ví dụ: 8:00.', km: 'ឧទាហរណ៍ 8:00។', en: 'For example 8:00.' },

  takeOffTitle: {
    vi: (name: string) => `Thôi mời ${name}`,
    km: (name: string) => `ឈប់អញ្ជើញ ${name}`,
    en: (name: string) => `Take ${name} off`,
  },
  takeOffLead: {
    vi: 'Người này rời chương trình và không còn là gương tham gia; lý do được giữ cùng sự kiện. Sau này vẫn mời lại được.',
    km: 'គាត់ចេញពីកម្មវិធី មូលហេតុត្រូវរក្សាជាមួយព្រឹត្តិការណ៍។ អាចអញ្ជើញម្ដងទៀត។',
    en: 'They leave the programme and appear no more as an exemplar; the reason stays with the event. They can be asked again.',
  },
  takeOffWhy: { vi: 'Vì sao thôi mời', km: 'ហេតុអ្វីឈប់អញ្ជើញ', en: 'Why' },
  takeOff: { vi: 'Thôi mời', km: 'ឈប់អញ្ជើញ', en: 'Take off' },
  back: { vi: 'Quay lại sự kiện', km: 'ត្រឡប់ទៅព្រឹត្តិការណ៍', en: 'Back to the event' },
  forEvent: {
    vi: (event: string) => `Đang tìm cho sự kiện «${event}».`,
    km: (event: string) => `កំពុងរកសម្រាប់ព្រឹត្តិការណ៍ «${event}»។`,
    en: (event: string) => `For the event “${event}”.`,
  },
  act: { vi: 'Thao tác', km: 'សកម្មភាព', en: 'Actions' },

  'training.mustAgree': {
    vi: 'Hãy hỏi và đánh dấu người này đồng ý',
    km: 'សូមសួរ និងគូសថាគាត់យល់ព្រម',
    en: 'Ask them, and tick that they agree',
  },
  'training.engagedAlready': {
    vi: 'Người này đã có trong chương trình của sự kiện đó',
    km: 'គាត់មានក្នុងកម្មវិធីហើយ',
    en: 'They are on the programme of that event already',
  },
  'training.programmeFull': {
    vi: 'Chương trình đã đủ số mục',
    km: 'កម្មវិធីពេញហើយ',
    en: 'The programme holds no more',
  },
  'events.namesUnconsented': {
    vi: 'Sự kiện đã công khai mà người này là gương chưa đồng ý cho đăng cổng',
    km: 'គាត់ជាគំរូដែលមិនទាន់យល់ព្រម',
    en: 'The event is public, and they are an exemplar without consent for the portal',
  },
  'stories.notAnHour': {
    vi: 'Hãy viết giờ, ví dụ 8:00',
    km: 'សូមសរសេរម៉ោង ឧទាហរណ៍ 8:00',
    en: 'Write an hour such as 8:00',
  },
  'training.offerSpeaker': {
    vi: 'đã ghi lời nhận nói chuyện',
    km: 'បានកត់ការយល់ព្រមនិយាយ',
    en: 'wrote down what they offer',
  },
  'training.endSpeaker': { vi: 'đã ghi thôi nhận lời', km: 'បានកត់ការឈប់', en: 'wrote down that they offer no more' },
  'training.takeOffSpeaker': {
    vi: 'đã thôi mời người nói chuyện',
    km: 'បានឈប់អញ្ជើញអ្នកនិយាយ',
    en: 'took a speaker off an event',
  },
  'training.engageSpeaker': {
    vi: 'đã đưa người nói chuyện vào chương trình',
    km: 'បានដាក់អ្នកនិយាយក្នុងកម្មវិធី',
    en: 'put a speaker on a programme',
  },
})

/** How far a speaker goes, in words. */
export const travelKey = { unit: 'ofUnit', near: 'near', province: 'province', beyond: 'beyond' } as const
