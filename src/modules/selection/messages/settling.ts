import { messages } from '#platform/i18n.ts'

/** The words of shares, of settling a delegation and of joining it with an event. */
export const t = messages({
  wishOf: {
    vi: (kind: string) => `Tỷ lệ ${kind.toLowerCase()} là mong muốn, không bắt buộc`,
    km: (kind: string) => `សមាមាត្រ ${kind} ជាបំណង មិនមែនកាតព្វកិច្ច`,
    en: (kind: string) => `The share of ${kind.toLowerCase()} is a wish, not a rule`,
  },
  must: { vi: 'bắt buộc', km: 'កាតព្វកិច្ច', en: 'a rule' },
  wish: { vi: 'mong muốn', km: 'បំណង', en: 'a wish' },
  settle: { vi: 'Chốt đoàn', km: 'សម្រេចគណៈ', en: 'Settle the delegation' },
  settleLead: {
    vi: 'Chốt khi mọi người đã được chốt và tỷ lệ bắt buộc đã đủ. Tỷ lệ mong muốn chưa đủ thì ghi lý do; lý do ở lại với đoàn.',
    km: 'សម្រេចពេលគ្រប់គ្នាបានបញ្ជាក់ និងគ្រប់សមាមាត្រ។',
    en: 'Once everybody is confirmed and every rule holds. For a wish that does not hold, say why; it stays with the delegation.',
  },
  whyOf: {
    vi: (kind: string, n: number) => `Vì sao còn thiếu ${n} so với mong muốn: ${kind.toLowerCase()}`,
    km: (kind: string, n: number) => `ហេតុអ្វីខ្វះ ${n}៖ ${kind}`,
    en: (kind: string, n: number) => `Why ${n} fewer than wished: ${kind.toLowerCase()}`,
  },
  settledOn: {
    vi: (day: string) => `Đã chốt ngày ${day}`,
    km: (day: string) => `បានសម្រេចថ្ងៃ ${day}`,
    en: (day: string) => `Settled on ${day}`,
  },
  introduction: {
    vi: 'Giấy giới thiệu, danh sách đoàn (DOCX)',
    km: 'លិខិតណែនាំ (DOCX)',
    en: 'Paper of introduction (DOCX)',
  },
  event: { vi: 'Sự kiện của tỉnh', km: 'ព្រឹត្តិការណ៍ខេត្ត', en: 'Event of the province' },
  eventOfOther: { vi: 'đã gắn với một sự kiện', km: 'បានភ្ជាប់', en: 'joined with an event' },
  join: { vi: 'Gắn với sự kiện', km: 'ភ្ជាប់ព្រឹត្តិការណ៍', en: 'Join with an event' },
  joinLead: {
    vi: 'Nếu tỉnh tự tổ chức: từ đó số chỗ của đơn vị là số đại biểu đã mời ở sự kiện, ai được cử ở đây tự có phiếu ở đó. Chỉ một danh sách.',
    km: 'បើខេត្តរៀបចំខ្លួនឯង៖ កន្លែង និងសំបុត្រស្ថិតនៅព្រឹត្តិការណ៍ បញ្ជីតែមួយ។',
    en: 'If the province holds it: seats are then those of the units asked there, and whoever is named here has a ticket there. One list.',
  },
  leave: { vi: 'Rời sự kiện', km: 'ចាកចេញពីព្រឹត្តិការណ៍', en: 'Leave the event' },
  leaveLead: {
    vi: 'Đoàn giữ người và số chỗ của đơn vị. Ở sự kiện chỉ còn người đơn vị đã tự cử tại đó; ai có phiếu nhờ đoàn thì phiếu không còn giá trị.',
    km: 'គណៈរក្សាមនុស្ស និងកន្លែង។ នៅព្រឹត្តិការណ៍សល់តែអ្នកដែលអង្គភាពបានតែងតាំងនៅទីនោះ។',
    en: 'The delegation keeps its people and the seats of units. At the event stay only those whom units had named there; tickets that came by the delegation open nothing any more.',
  },
  describe: { vi: 'Là ai', km: 'ជានរណា', en: 'Who they are' },
  describeLead: {
    vi: 'Tỷ lệ của đoàn tính theo thông tin này. Chọn điển hình thì giới tính, dân tộc, lao động lấy từ hồ sơ.',
    km: 'សមាមាត្រគណនាតាមព័ត៌មាននេះ។ បើជ្រើសរើសគំរូ យកពីឯកសារ។',
    en: 'The shares are counted by this. Of an exemplar, gender, people and work come from the record.',
  },
  saveDescribed: { vi: 'Lưu thông tin', km: 'រក្សាទុក', en: 'Save' },
  noExemplar: { vi: 'Không phải điển hình', km: 'មិនមែនគំរូ', en: 'No exemplar' },
  'selection.notJoined': { vi: 'Đoàn không gắn với sự kiện nào', km: 'មិនបានភ្ជាប់', en: 'Not joined with an event' },
  'selection.eventHasBegun': {
    vi: 'Sự kiện đã diễn ra, không rời được nữa',
    km: 'ព្រឹត្តិការណ៍បានចាប់ផ្ដើមហើយ',
    en: 'The event has begun; it cannot be left any more',
  },
  seatsAtEvent: {
    vi: 'Phân chỗ bằng lời mời đơn vị ở sự kiện.',
    km: 'ចែកកន្លែងតាមការអញ្ជើញ។',
    en: 'Seats are given by asking units to the event.',
  },
  openRoll: { vi: 'Mở danh sách mời', km: 'បើកបញ្ជី', en: 'Open the invitations' },
  gender: { vi: 'Giới tính', km: 'ភេទ', en: 'Gender' },
  male: { vi: 'Nam', km: 'ប្រុស', en: 'Male' },
  female: { vi: 'Nữ', km: 'ស្រី', en: 'Female' },
  isKhmer: { vi: 'Người Khmer', km: 'ជនជាតិខ្មែរ', en: 'Khmer' },
  isWorker: { vi: 'Người trực tiếp lao động', km: 'អ្នកធ្វើការផ្ទាល់', en: 'A direct worker' },
  otherLead: {
    vi: 'Ba ô dưới chỉ ghi cho người không phải điển hình; của điển hình lấy từ hồ sơ.',
    km: 'ប្រអប់ខាងក្រោមសម្រាប់អ្នកដែលមិនមែនគំរូ។',
    en: 'The three below are for somebody who is no exemplar; an exemplar’s come from the record.',
  },
  'selection.delegationFull': { vi: 'Đoàn đã đủ người', km: 'គណៈពេញហើយ', en: 'Every seat has its name' },
  'selection.settledAlready': {
    vi: 'Đoàn đã chốt; ghi một người không đi thì mở lại',
    km: 'គណៈបានសម្រេចហើយ',
    en: 'The delegation is settled; it opens again when somebody falls out',
  },
  'selection.nobodyNamed': { vi: 'Chưa cử ai', km: 'មិនទាន់មាននរណា', en: 'Nobody is named' },
  'selection.unconfirmed': {
    vi: 'Còn người chưa được chốt; chốt hoặc ghi không đi từng người trước',
    km: 'នៅមានអ្នកមិនទាន់បញ្ជាក់',
    en: 'Somebody is not confirmed: confirm or withdraw each of them first',
  },
  'selection.explainShare': { vi: 'Ghi lý do', km: 'សរសេរមូលហេតុ', en: 'Say why' },
  'selection.joinedAlready': {
    vi: 'Đoàn đã gắn với một sự kiện',
    km: 'បានភ្ជាប់ហើយ',
    en: 'Joined with an event already',
  },
  'selection.notJoinable': {
    vi: 'Chọn một buổi tôn vinh, hội nghị sắp tới của tỉnh',
    km: 'ជ្រើសរើសព្រឹត្តិការណ៍',
    en: 'Choose an honour or a conference of the province that is to come',
  },
  'selection.eventFull': {
    vi: 'Sự kiện không đủ chỗ cho số đã phân',
    km: 'ព្រឹត្តិការណ៍គ្មានកន្លែងគ្រប់',
    en: 'The event has no room for the seats that were given',
  },
  'selection.onRollAlready': {
    vi: 'Có người của đoàn đã đứng tên riêng ở sự kiện; bỏ tên ở đó trước',
    km: 'មានអ្នកក្នុងបញ្ជីព្រឹត្តិការណ៍ហើយ',
    en: 'Somebody stands on the event’s roll by themselves: take them off there first',
  },
  'selection.seatsAtEvent': {
    vi: 'Số chỗ ghi ở danh sách mời của sự kiện',
    km: 'កន្លែងកំណត់នៅព្រឹត្តិការណ៍',
    en: 'Seats are set at the event',
  },
  'selection.only_exemplars': {
    vi: 'Chỗ còn lại chỉ dành cho điển hình tiên tiến: cử người khác thì không còn đạt được tỷ lệ bắt buộc',
    km: 'កន្លែងនៅសល់សម្រាប់តែគំរូ',
    en: 'The seats that are left are for exemplars only: otherwise the rule of share cannot hold',
  },
  'selection.short_exemplars': {
    vi: 'Chưa chốt được: đoàn chưa đủ tỷ lệ bắt buộc về điển hình tiên tiến; xem bảng tỷ lệ',
    km: 'មិនទាន់គ្រប់សមាមាត្រគំរូ',
    en: 'Cannot be settled: too few exemplars for the rule of share; see the table',
  },
  'selection.only_women': {
    vi: 'Chỗ còn lại chỉ dành cho nữ: cử người khác thì không còn đạt được tỷ lệ bắt buộc',
    km: 'កន្លែងនៅសល់សម្រាប់តែស្ត្រី',
    en: 'The seats that are left are for women only: otherwise the rule of share cannot hold',
  },
  'selection.short_women': {
    vi: 'Chưa chốt được: đoàn chưa đủ tỷ lệ bắt buộc về nữ; xem bảng tỷ lệ',
    km: 'មិនទាន់គ្រប់សមាមាត្រស្ត្រី',
    en: 'Cannot be settled: too few women for the rule of share; see the table',
  },
  'selection.only_khmer': {
    vi: 'Chỗ còn lại chỉ dành cho người Khmer: cử người khác thì không còn đạt được tỷ lệ bắt buộc',
    km: 'កន្លែងនៅសល់សម្រាប់តែជនជាតិខ្មែរ',
    en: 'The seats that are left are for Khmer people only: otherwise the rule of share cannot hold',
  },
  'selection.short_khmer': {
    vi: 'Chưa chốt được: đoàn chưa đủ tỷ lệ bắt buộc về người Khmer; xem bảng tỷ lệ',
    km: 'មិនទាន់គ្រប់សមាមាត្រជនជាតិខ្មែរ',
    en: 'Cannot be settled: too few Khmer people for the rule of share; see the table',
  },
  'selection.only_directWorkers': {
    vi: 'Chỗ còn lại chỉ dành cho người trực tiếp lao động: cử người khác thì không còn đạt được tỷ lệ bắt buộc',
    km: 'កន្លែងនៅសល់សម្រាប់តែអ្នកធ្វើការផ្ទាល់',
    en: 'The seats that are left are for direct workers only: otherwise the rule of share cannot hold',
  },
  'selection.short_directWorkers': {
    vi: 'Chưa chốt được: đoàn chưa đủ tỷ lệ bắt buộc về người trực tiếp lao động; xem bảng tỷ lệ',
    km: 'មិនទាន់គ្រប់សមាមាត្រអ្នកធ្វើការផ្ទាល់',
    en: 'Cannot be settled: too few direct workers for the rule of share; see the table',
  },
})
