import { messages } from '#platform/i18n.ts'

/** The words of what units promise at an event to follow. */
export const t = messages({
  commitments: { vi: 'Cam kết làm theo', km: 'ការសន្យាធ្វើតាម', en: 'Promised to follow' },
  noCommitments: { vi: 'Chưa ghi cam kết nào.', km: 'មិនទាន់មានការសន្យា។', en: 'Nothing is promised yet.' },
  noCommitmentsText: {
    vi: 'Đơn vị dự hứa làm theo gương nào, bắt đầu trước ngày nào thì ghi lại; khi bắt đầu, cam kết thành một nơi nhân rộng.',
    km: 'កត់ថាអង្គភាពណាសន្យាធ្វើតាមគំរូណា ចាប់ផ្ដើមមុនថ្ងៃណា។',
    en: 'Write down who promised to follow whom, and by when; once begun it is an adoption.',
  },
  noteCommitment: { vi: 'Ghi cam kết', km: 'កត់ការសន្យា', en: 'Note a promise' },
  noteLead: {
    vi: 'Đơn vị dự sự kiện hứa làm theo một gương có mặt. Tới hạn, việc này hiện ở “Việc hôm nay” của đơn vị đó.',
    km: 'អង្គភាពដែលចូលរួមសន្យាធ្វើតាមគំរូ។',
    en: 'A unit that was there promises to follow somebody who appeared. It stands on the desk of that unit until it begins.',
  },
  promiserId: { vi: 'Đơn vị cam kết', km: 'អង្គភាពសន្យា', en: 'Who promises' },
  asked: { vi: 'Được mời', km: 'ត្រូវបានអញ្ជើញ', en: 'Asked' },
  others: { vi: 'Đơn vị khác', km: 'អង្គភាពផ្សេង', en: 'Other units' },
  exemplarId: { vi: 'Làm theo gương', km: 'ធ្វើតាមគំរូ', en: 'Whom they follow' },
  promise: { vi: 'Hứa làm gì', km: 'សន្យាធ្វើអ្វី', en: 'What they promise' },
  promiseHint: {
    vi: 'Ví dụ: đào mương trữ nước mưa ở ấp An Lộc, 10 hộ đầu tiên.',
    km: 'ឧទាហរណ៍ ជីកប្រឡាយស្តុកទឹកភ្លៀង ១០ គ្រួសារដំបូង។',
    en: 'For example: ditches that keep the rain in one hamlet, the first ten households.',
  },
  dueOn: { vi: 'Bắt đầu trước ngày', km: 'ចាប់ផ្ដើមមុនថ្ងៃ', en: 'To begin by' },
  saveCommitment: { vi: 'Lưu cam kết', km: 'រក្សាទុក', en: 'Save the promise' },
  nobodyToFollow: {
    vi: 'Sự kiện chưa ghi gương nào tham gia, nên chưa có ai để làm theo.',
    km: 'ព្រឹត្តិការណ៍មិនទាន់មានគំរូចូលរួម។',
    en: 'Nobody appears at this event yet whom one could follow.',
  },
  notNow: {
    vi: 'Ghi cam kết từ khi sự kiện bắt đầu cho tới khi kết thúc hồ sơ.',
    km: 'កត់ការសន្យាពីពេលចាប់ផ្ដើម រហូតដល់បិទ។',
    en: 'Promises are noted from the beginning of the event until it is closed.',
  },
  state: { vi: 'Tình hình', km: 'ស្ថានភាព', en: 'How it stands' },
  promised: { vi: 'Đã hứa, chưa bắt đầu', km: 'បានសន្យា', en: 'Promised' },
  overdue: { vi: 'Quá hạn, chưa bắt đầu', km: 'ហួសកំណត់', en: 'Overdue' },
  begun: { vi: 'Đã bắt đầu', km: 'បានចាប់ផ្ដើម', en: 'Begun' },
  dropped: { vi: 'Không làm', km: 'មិនធ្វើ', en: 'Not kept' },
  adoption: { vi: 'Xem nơi nhân rộng', km: 'មើលកន្លែងធ្វើតាម', en: 'See the adoption' },
  notedBy: { vi: 'Người ghi', km: 'អ្នកកត់', en: 'Noted by' },
  why: { vi: 'Vì sao không làm', km: 'ហេតុអ្វីមិនធ្វើ', en: 'Why it is not kept' },
  whyHint: {
    vi: 'Ví dụ: đất ở ấp không giữ được nước; sẽ tìm cách khác.',
    km: 'ឧទាហរណ៍ ដីមិនរក្សាទឹក។',
    en: 'For example: the ground does not hold water.',
  },
  begin: { vi: 'Ghi đã bắt đầu làm theo', km: 'កត់ថាបានចាប់ផ្ដើម', en: 'Write down that it began' },
  beginLead: {
    vi: 'Ghi xong, cam kết thành một nơi nhân rộng; đơn vị có gương xác nhận thì được tính.',
    km: 'ក្រោយកត់ ការសន្យាក្លាយជាកន្លែងធ្វើតាម។',
    en: 'It becomes an adoption, and counts once the source confirms it.',
  },
  dropIt: { vi: 'Ghi không làm được', km: 'កត់ថាមិនធ្វើ', en: 'Write down that it is not kept' },
  mayNotBegin: {
    vi: 'Khi bắt tay làm, cán bộ phụ trách hoặc người đứng đầu đơn vị cam kết (hoặc đơn vị cấp trên) ghi tại trang này.',
    km: 'ពេលចាប់ផ្ដើម អង្គភាពដែលសន្យាជាអ្នកកត់នៅទំព័រនេះ។',
    en: 'When it begins, officers and heads of the unit that promised, or of a unit above it, write it down here.',
  },

  'events.ofSource': {
    vi: 'Gương này thuộc chính đơn vị đó, không phải làm theo',
    km: 'គំរូនេះជារបស់អង្គភាពនោះផ្ទាល់',
    en: 'This exemplar is of that very unit: there is nothing to follow',
  },
  'events.promisedAlready': {
    vi: 'Đơn vị này đã cam kết làm theo gương đó ở sự kiện này',
    km: 'អង្គភាពនេះបានសន្យារួចហើយ',
    en: 'This unit promised to follow this exemplar here already',
  },
  'events.dueBefore': {
    vi: 'Không thể trước ngày diễn ra sự kiện',
    km: 'មិនអាចមុនថ្ងៃព្រឹត្តិការណ៍',
    en: 'Not before the day of the event',
  },
  'events.dueTooFar': {
    vi: 'Hãy chọn ngày trong ba năm tới',
    km: 'សូមជ្រើសថ្ងៃក្នុងបីឆ្នាំខាងមុខ',
    en: 'A day within three years',
  },
  'events.noteCommitment': { vi: 'đã ghi cam kết làm theo', km: 'បានកត់ការសន្យា', en: 'noted a promise' },
  'events.beginCommitment': {
    vi: 'đã ghi cam kết bắt đầu được làm',
    km: 'បានកត់ថាបានចាប់ផ្ដើម',
    en: 'wrote down that a promise began',
  },
  'events.dropCommitment': {
    vi: 'đã ghi cam kết không làm được',
    km: 'បានកត់ថាមិនធ្វើ',
    en: 'wrote down that a promise is not kept',
  },
})
