import { messages } from '#platform/i18n.ts'

/** The words of records that may be one person's. */
export const t = messages({
  title: { vi: 'Hồ sơ có thể trùng', km: 'ឯកសារអាចស្ទួន', en: 'Records that may be one' },
  lead: {
    vi: 'Từng cặp hồ sơ có thể nói về cùng một người, một nhóm, dù do đơn vị khác hay năm khác ghi. Hãy so hai bên rồi chọn: gộp, hoặc không phải một người. Chọn nhầm thì gỡ lại được.',
    km: 'គូឯកសារដែលអាចនិយាយអំពីមនុស្សតែមួយ។ សូមប្រៀបធៀប រួចជ្រើសរើស។ ជ្រើសខុសអាចដោះវិញបាន។',
    en: 'Pairs of records that may be about one person or group, whoever wrote them and in whatever year. Compare and choose; a choice can be taken back.',
  },
  open: {
    vi: (count: string) => `${count} cặp chưa xét`,
    km: (count: string) => `${count} គូមិនទាន់ពិនិត្យ`,
    en: (count: string) => `${count} pairs to be judged`,
  },
  first: { vi: 'Hồ sơ thứ nhất', km: 'ឯកសារទីមួយ', en: 'First record' },
  second: { vi: 'Hồ sơ thứ hai', km: 'ឯកសារទីពីរ', en: 'Second record' },
  why: { vi: 'Giống nhau ở', km: 'ដូចគ្នាត្រង់', en: 'Alike in' },
  compare: { vi: 'So sánh', km: 'ប្រៀបធៀប', en: 'Compare' },
  none: { vi: 'Không có cặp nào cần xét', km: 'គ្មានគូត្រូវពិនិត្យ', en: 'No pair waits' },
  noneNext: {
    vi: 'Mỗi đêm và mỗi khi lập hồ sơ, phần mềm so lại với tất cả hồ sơ đang có.',
    km: 'រាល់យប់ និងពេលបង្កើតឯកសារ កម្មវិធីប្រៀបធៀបម្ដងទៀត។',
    en: 'Every night, and at each new record, everything is compared again.',
  },
  judged: { vi: 'Đã xét gần đây', km: 'បានពិនិត្យថ្មីៗ', en: 'Judged lately' },
  verdict: { vi: 'Kết luận', km: 'សេចក្ដីសន្និដ្ឋាន', en: 'Verdict' },
  wasMerged: { vi: 'Đã gộp', km: 'បានបញ្ចូល', en: 'Merged' },
  wasApart: { vi: 'Không phải một người', km: 'មិនមែនមនុស្សតែមួយ', en: 'Not the same' },
  byOn: {
    vi: (who: string, day: string) => `${who}, ${day}`,
    km: (who: string, day: string) => `${who} ${day}`,
    en: (who: string, day: string) => `${who}, ${day}`,
  },
  by: { vi: 'Người xét', km: 'អ្នកពិនិត្យ', en: 'Judged by' },
  undo: { vi: 'Gỡ lại', km: 'ដោះវិញ', en: 'Take back' },
  // Two side by side
  compareTitle: { vi: 'Hai hồ sơ có phải một người?', km: 'ឯកសារទាំងពីរជាមនុស្សតែមួយ?', en: 'Are the two one person?' },
  name: { vi: 'Tên', km: 'ឈ្មោះ', en: 'Name' },
  code: { vi: 'Mã hồ sơ', km: 'លេខកូដ', en: 'Code' },
  kind: { vi: 'Loại', km: 'ប្រភេទ', en: 'Kind' },
  birthYear: { vi: 'Năm sinh', km: 'ឆ្នាំកំណើត', en: 'Year of birth' },
  hamlet: { vi: 'Ấp, khóm', km: 'ភូមិ', en: 'Hamlet' },
  place: { vi: 'Nơi ở, nơi làm việc', km: 'កន្លែងរស់នៅ', en: 'Place' },
  occupation: { vi: 'Nghề nghiệp, chức vụ', km: 'មុខរបរ', en: 'Occupation' },
  keeper: { vi: 'Đơn vị giữ hồ sơ', km: 'អង្គភាពរក្សាឯកសារ', en: 'Kept by' },
  field: { vi: 'Lĩnh vực', km: 'វិស័យ', en: 'Field' },
  summary: { vi: 'Việc đã làm', km: 'អ្វីដែលបានធ្វើ', en: 'What was done' },
  found: { vi: 'Ngày phát hiện', km: 'ថ្ងៃរកឃើញ', en: 'Found on' },
  state: { vi: 'Tình trạng', km: 'ស្ថានភាព', en: 'State' },
  recognitions: { vi: 'Số lần được công nhận', km: 'ចំនួនទទួលស្គាល់', en: 'Recognitions' },
  openRecord: {
    vi: (code: string) => `Mở ${code}`,
    km: (code: string) => `បើក ${code}`,
    en: (code: string) => `Open ${code}`,
  },
  mergeTitle: { vi: 'Là một: gộp hai hồ sơ', km: 'តែមួយ៖ បញ្ចូល', en: 'One person: merge' },
  mergeLead: {
    vi: 'Không xóa gì. Hồ sơ kia đứng yên và dẫn về hồ sơ được giữ; quyết định, bài viết và ngày của nó vẫn còn. Hai đơn vị đều giữ công giới thiệu, còn người thì chỉ tính một lần trong mọi con số.',
    km: 'គ្មានអ្វីត្រូវលុប។ ឯកសារម្ខាងទៀតនាំទៅឯកសារដែលរក្សា។ អង្គភាពទាំងពីររក្សាគុណសម្បត្តិ ហើយមនុស្សរាប់តែម្ដង។',
    en: 'Nothing is deleted. The other record stands still and leads to the kept one; its decisions, stories and days remain. Both units keep their credit, and the person counts once in every figure.',
  },
  keepId: { vi: 'Giữ hồ sơ nào?', km: 'រក្សាឯកសារណា?', en: 'Which record is kept?' },
  reason: { vi: 'Căn cứ', km: 'មូលដ្ឋាន', en: 'How it is known' },
  reasonHint: {
    vi: 'Ví dụ: đã hỏi hai xã, cùng số căn cước; cùng một gia đình ở ấp Ô Rồm.',
    km: 'ឧទាហរណ៍៖ បានសួរឃុំទាំងពីរ។',
    en: 'For example: both communes were asked; one family in the hamlet.',
  },
  merge: { vi: 'Gộp', km: 'បញ្ចូល', en: 'Merge' },
  apartTitle: { vi: 'Không phải một người', km: 'មិនមែនមនុស្សតែមួយ', en: 'Not the same' },
  apartLead: {
    vi: 'Cặp này sẽ không được hỏi lại, cho tới khi có người gỡ kết luận.',
    km: 'គូនេះនឹងមិនសួរទៀតទេ រហូតមានគេដោះ។',
    en: 'The pair is not asked about again until somebody takes it back.',
  },
  apart: { vi: 'Không phải một người', km: 'មិនមែនមនុស្សតែមួយ', en: 'Not the same' },
  mayNot: {
    vi: 'Đơn vị giữ cả hai hồ sơ, hoặc cấp trên của cả hai đơn vị, mới kết luận được.',
    km: 'មានតែអង្គភាពរក្សាទាំងពីរ ឬថ្នាក់លើទេដែលអាចសម្រេច។',
    en: 'The unit that keeps both, or the level above the two, judges this.',
  },
  isJudged: { vi: 'Cặp này đã xét', km: 'គូនេះបានពិនិត្យ', en: 'This pair was judged' },
  // The page of a kept record, and of one that is tied to it
  tiedTitle: {
    vi: 'Cùng một người, do nhiều nơi ghi',
    km: 'មនុស្សតែមួយ កត់ដោយច្រើនកន្លែង',
    en: 'One person, written down by several',
  },
  tiedLead: {
    vi: 'Các hồ sơ dưới đây nói về cùng một người và đã gộp vào hồ sơ này. Mỗi đơn vị vẫn giữ công đã giới thiệu.',
    km: 'ឯកសារខាងក្រោមនិយាយអំពីមនុស្សតែមួយ។ អង្គភាពនីមួយៗរក្សាគុណសម្បត្តិ។',
    en: 'The records below are about the same person and were merged into this one. Each unit keeps its credit.',
  },
  asWritten: { vi: 'Tên như đã ghi', km: 'ឈ្មោះដូចបានកត់', en: 'Name as written' },
  openAlone: { vi: 'Xem riêng', km: 'មើលដាច់ដោយឡែក', en: 'See by itself' },
  mergedBy: { vi: 'Gộp bởi', km: 'បញ្ចូលដោយ', en: 'Merged by' },
  isTied: {
    vi: (code: string) => `Hồ sơ này đã gộp vào ${code}`,
    km: (code: string) => `ឯកសារនេះបានបញ្ចូលទៅ ${code}`,
    en: (code: string) => `This record was merged into ${code}`,
  },
  isTiedLead: {
    vi: (who: string, day: string, reason: string) =>
      `${who} gộp ngày ${day}: ${reason}. Nội dung, minh chứng và lịch sử dưới đây giữ nguyên như lúc gộp.`,
    km: (who: string, day: string, reason: string) => `${who} បញ្ចូលថ្ងៃ ${day}៖ ${reason}។`,
    en: (who: string, day: string, reason: string) =>
      `${who} merged it on ${day}: ${reason}. What stands below is as it was then.`,
  },
  openKept: { vi: 'Mở hồ sơ được giữ', km: 'បើកឯកសារដែលរក្សា', en: 'Open the kept record' },
  cameFrom: {
    vi: (code: string) => `Địa chỉ của hồ sơ ${code} dẫn về đây, vì hai hồ sơ nói về một người.`,
    km: (code: string) => `អាសយដ្ឋានឯកសារ ${code} នាំមកទីនេះ។`,
    en: (code: string) => `The address of ${code} leads here: the two records are about one person.`,
  },
  unmerge: { vi: 'Tách ra', km: 'បំបែក', en: 'Un-merge' },
  unmergeTitle: { vi: 'Tách hồ sơ đã gộp', km: 'បំបែកឯកសារ', en: 'Un-merge a record' },
  unmergeLead: {
    vi: 'Hồ sơ trở lại đúng bước đã đứng trước khi gộp; mọi con số trở lại như trước.',
    km: 'ឯកសារត្រឡប់ទៅជំហានមុនបញ្ចូល ហើយលេខទាំងអស់ត្រឡប់ដូចមុន។',
    en: 'The record goes on from where it stood, and every figure is as it was before.',
  },
  'exemplars.mergeOnHold': {
    vi: 'Một trong hai hồ sơ đang tạm dừng; hãy giải quyết xong rồi gộp',
    km: 'ឯកសារមួយកំពុងផ្អាក',
    en: 'One of the records is on hold; settle that first',
  },
  'exemplars.mergeInRound': {
    vi: 'Một trong hai hồ sơ đang trong vòng chấm; hãy đợi vòng chấm kết thúc',
    km: 'ឯកសារមួយកំពុងដាក់ពិន្ទុ',
    en: 'One of the records is being judged in a round; wait until it closes',
  },
  'exemplars.merge': {
    vi: 'đã gộp hai hồ sơ của một người',
    km: 'បានបញ្ចូលឯកសារពីរ',
    en: 'merged two records of one person',
  },
  'exemplars.unmerge': { vi: 'đã tách hồ sơ đã gộp', km: 'បានបំបែកឯកសារ', en: 'un-merged a record' },
  'exemplars.tellApart': {
    vi: 'đã kết luận hai hồ sơ không phải một người',
    km: 'បានសន្និដ្ឋានថាមិនមែនមនុស្សតែមួយ',
    en: 'judged two records not to be one person',
  },
  'exemplars.askAgain': {
    vi: 'đã gỡ kết luận về hai hồ sơ',
    km: 'បានដោះសេចក្ដីសន្និដ្ឋាន',
    en: 'took a verdict on two records back',
  },
})
