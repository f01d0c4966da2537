import { messages } from '#platform/i18n.ts'

/** The words of the fact sheet: what a story claims, where that comes from, and who confirmed it. */
export const t = messages({
  sheet: { vi: 'Bảng sự thật', km: 'តារាងការពិត', en: 'Fact sheet' },
  lead: {
    vi: 'Mỗi con số, mỗi việc nêu trong bài có một dòng: nói gì, lấy từ đâu, ai đã xác nhận. Người viết dòng không tự xác nhận; sửa dòng thì phải xác nhận lại.',
    km: 'រាល់តួលេខ និងការងារក្នុងអត្ថបទមានមួយជួរ៖ និយាយអ្វី យកពីណា នរណាបានបញ្ជាក់។ អ្នកសរសេរមិនបញ្ជាក់ខ្លួនឯង កែហើយត្រូវបញ្ជាក់ឡើងវិញ។',
    en: 'Every figure and every deed in the story has a line: what is claimed, where it comes from, who confirmed it. Nobody confirms their own line; a changed line is to be confirmed anew.',
  },
  open: { vi: 'Ghi, xác nhận sự thật', km: 'កត់ និងបញ្ជាក់ការពិត', en: 'Write and confirm facts' },
  none: { vi: 'Chưa có dòng nào.', km: 'មិនទាន់មានជួរ។', en: 'Nothing here yet.' },
  noneHow: {
    vi: 'Lấy thành tích từ hồ sơ bằng một nút, hoặc ghi từng dòng ở dưới.',
    km: 'យកស្នាដៃពីឯកសារដោយប៊ូតុងមួយ ឬកត់ម្ដងមួយជួរខាងក្រោម។',
    en: 'Take the achievements from the record with one button, or write the lines below.',
  },
  draw: {
    vi: (n: number) => `Lấy ${n} thành tích từ hồ sơ`,
    km: (n: number) => `យកស្នាដៃ ${n} ពីឯកសារ`,
    en: (n: number) => (n === 1 ? 'Take one achievement from the record' : `Take ${n} achievements from the record`),
  },
  undrawn: { vi: 'Hồ sơ có, bảng chưa có', km: 'ឯកសារមាន តារាងមិនទាន់មាន', en: 'In the record, not on the sheet' },
  ofRecord: {
    vi: (code: string, evidence: readonly string[]) => [`Hồ sơ ${code}`, ...evidence].join('; '),
    km: (code: string, evidence: readonly string[]) => [`ឯកសារ ${code}`, ...evidence].join('; '),
    en: (code: string, evidence: readonly string[]) => [`Record ${code}`, ...evidence].join('; '),
  },
  claim: { vi: 'Sự thật', km: 'ការពិត', en: 'Claim' },
  claimHint: {
    vi: 'Một việc hoặc một con số, như bài sẽ nêu',
    km: 'ការងារមួយ ឬតួលេខមួយ ដូចក្នុងអត្ថបទ',
    en: 'One deed or one figure, as the story tells it',
  },
  source: { vi: 'Nguồn', km: 'ប្រភព', en: 'Source' },
  sourceHint: {
    vi: 'Ví dụ: Biên bản họp ấp 12/5/2024; lời kể của ông Rương',
    km: 'ឧទាហរណ៍៖ កំណត់ហេតុប្រជុំភូមិ ១២/៥/២០២៤',
    en: 'For example: minutes of the hamlet, 12/5/2024; told by Mr Rương',
  },
  write: { vi: 'Ghi thêm một sự thật', km: 'កត់ការពិតមួយទៀត', en: 'Write one more' },
  writeIt: { vi: 'Ghi vào bảng', km: 'កត់ចូលតារាង', en: 'Write it down' },
  change: { vi: 'Sửa dòng này', km: 'កែជួរនេះ', en: 'Change this line' },
  saveIt: { vi: 'Lưu dòng đã sửa', km: 'រក្សាទុកជួរដែលបានកែ', en: 'Save the line' },
  confirm: { vi: 'Xác nhận đúng', km: 'បញ្ជាក់ថាត្រឹមត្រូវ', en: 'Confirm' },
  remove: { vi: 'Bỏ dòng này', km: 'លុបជួរនេះ', en: 'Take this line off' },
  state: { vi: 'Xác nhận', km: 'ការបញ្ជាក់', en: 'Confirmation' },
  confirmedBy: {
    vi: (who: string, day: string) => `${who} xác nhận ${day}`,
    km: (who: string, day: string) => `${who} បានបញ្ជាក់ ${day}`,
    en: (who: string, day: string) => `Confirmed by ${who} on ${day}`,
  },
  writtenBy: {
    vi: (who: string, day: string) => `${who} ghi ${day}`,
    km: (who: string, day: string) => `${who} បានកត់ ${day}`,
    en: (who: string, day: string) => `Written by ${who} on ${day}`,
  },
  isConfirmed: { vi: 'Đã xác nhận', km: 'បានបញ្ជាក់', en: 'Confirmed' },
  isOpen: { vi: 'Chưa xác nhận', km: 'មិនទាន់បញ្ជាក់', en: 'Not confirmed' },
  ownLine: {
    vi: 'Chờ người khác xác nhận',
    km: 'រង់ចាំអ្នកផ្សេងបញ្ជាក់',
    en: 'Waits for somebody else',
  },
  unconfirmedTitle: {
    vi: (n: number) => `Còn ${n} sự thật trong bài chưa ai xác nhận`,
    km: (n: number) => `នៅមានការពិត ${n} មិនទាន់មាននរណាបញ្ជាក់`,
    en: (n: number) => (n === 1 ? 'One fact is not confirmed yet' : `${n} facts are not confirmed yet`),
  },
  noSheet: {
    vi: 'Bài chưa có bảng sự thật: chưa ai đối chiếu số liệu với hồ sơ.',
    km: 'អត្ថបទមិនទាន់មានតារាងការពិត៖ មិនទាន់មាននរណាផ្ទៀងតួលេខ។',
    en: 'The story has no fact sheet: nobody has held its figures against the record.',
  },
  warnWhy: {
    vi: 'Vẫn duyệt được; người duyệt nên xem lại trước.',
    km: 'នៅតែអាចអនុម័តបាន អ្នកអនុម័តគួរពិនិត្យជាមុន។',
    en: 'It may still be approved; look at these first.',
  },

  'stories.nothingToDraw': {
    vi: 'Mọi thành tích trong hồ sơ đã có trong bảng',
    km: 'ស្នាដៃទាំងអស់ក្នុងឯកសារមានក្នុងតារាងហើយ',
    en: 'Every achievement of the record is on the sheet already',
  },
  'stories.drawFacts': { vi: 'đã lấy sự thật từ hồ sơ', km: 'បានយកការពិតពីឯកសារ', en: 'took facts from the record' },
  'stories.writeFact': { vi: 'đã ghi một sự thật', km: 'បានកត់ការពិតមួយ', en: 'wrote a fact' },
  'stories.changeFact': { vi: 'đã sửa một sự thật', km: 'បានកែការពិតមួយ', en: 'changed a fact' },
  'stories.confirmFact': { vi: 'đã xác nhận một sự thật', km: 'បានបញ្ជាក់ការពិតមួយ', en: 'confirmed a fact' },
  'stories.removeFact': { vi: 'đã bỏ một sự thật', km: 'បានលុបការពិតមួយ', en: 'took a fact off the sheet' },
})
