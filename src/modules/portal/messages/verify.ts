import { messages } from '#platform/i18n.ts'

/** The words of verifying a certificate. */
export const t = messages({
  title: { vi: 'Xác minh giấy khen, bằng khen', km: 'ផ្ទៀងផ្ទាត់វិញ្ញាបនបត្រ', en: 'Verify a certificate' },
  intro: {
    vi: 'Gõ số ghi dưới mã QR trên giấy, hoặc quét mã bằng điện thoại. Không cần tài khoản.',
    km: 'វាយលេខក្រោម QR លើក្រដាស ឬស្កេនដោយទូរស័ព្ទ។',
    en: 'Type the number under the QR code, or scan the code with a phone. No account is needed.',
  },
  label: { vi: 'Số xác minh', km: 'លេខផ្ទៀងផ្ទាត់', en: 'Serial' },
  hint: { vi: 'Ví dụ GS-2024-7K3M-92XQ-R', km: 'ឧទាហរណ៍ GS-2024-7K3M-92XQ-R', en: 'Such as GS-2024-7K3M-92XQ-R' },
  verify: { vi: 'Xác minh', km: 'ផ្ទៀងផ្ទាត់', en: 'Verify' },
  checkedAt: {
    vi: (time: string, day: string) => `Tra lúc ${time}, ngày ${day}`,
    km: (time: string, day: string) => `ពិនិត្យនៅម៉ោង ${time} ថ្ងៃ ${day}`,
    en: (time: string, day: string) => `Looked up at ${time} on ${day}`,
  },
  valid: { vi: 'Còn hiệu lực', km: 'មានសុពលភាព', en: 'Valid' },
  revoked: { vi: 'Đã thu hồi', km: 'បានដកហូត', en: 'Revoked' },
  replaced: { vi: 'Đã cấp lại giấy khác', km: 'បានចេញវិញ្ញាបនបត្រថ្មី', en: 'Replaced by another' },
  unknown: { vi: 'Không có giấy mang số này', km: 'គ្មានវិញ្ញាបនបត្រលេខនេះ', en: 'No certificate has this number' },
  unknownOf: {
    vi: (serial: string) => `${serial} không có trong sổ cấp giấy`,
    km: (serial: string) => `${serial} គ្មានក្នុងបញ្ជី`,
    en: (serial: string) => `${serial} is not in the register`,
  },
  unknownNext: {
    vi: 'Số này viết đúng cách nhưng chưa từng được cấp. Hãy so lại từng ký tự với giấy.',
    km: 'លេខនេះសរសេរត្រឹមត្រូវ តែមិនធ្លាប់ចេញទេ។ សូមពិនិត្យជាមួយក្រដាសម្ដងទៀត។',
    en: 'It is well formed but was never given out. Compare each sign with the paper.',
  },
  unknownAsk: {
    vi: 'Nếu số trên giấy đúng như vậy, hãy hỏi cơ quan ghi trên giấy trước khi tin giấy này.',
    km: 'បើលេខលើក្រដាសដូចនេះ សូមសួរស្ថាប័នដែលមានឈ្មោះលើក្រដាស មុននឹងជឿ។',
    en: 'If the paper does show this number, ask the office named on it before you rely on it.',
  },
  empty: { vi: 'Hãy gõ số xác minh.', km: 'សូមវាយលេខ។', en: 'Type the serial.' },
  wrongLength: {
    vi: 'Số này thiếu hoặc thừa ký tự.',
    km: 'លេខខ្វះ ឬលើសតួ។',
    en: 'Signs are missing, or there are too many.',
  },
  wrongSign: {
    vi: 'Số này có ký tự không dùng trong số xác minh.',
    km: 'មានតួអក្សរមិនត្រឹមត្រូវ។',
    en: 'There is a sign that serials do not use.',
  },
  wrongCheck: {
    vi: 'Có một ký tự gõ nhầm; hãy so lại với giấy.',
    km: 'មានតួមួយវាយខុស។',
    en: 'One sign is mistyped; compare with the paper.',
  },
  recipient: { vi: 'Tặng', km: 'ជូន', en: 'Awarded to' },
  honour: { vi: 'Danh hiệu, hình thức', km: 'គោរមងារ', en: 'Title' },
  deed: { vi: 'Đã có thành tích', km: 'ស្នាដៃ', en: 'For' },
  decision: { vi: 'Quyết định', km: 'សេចក្ដីសម្រេច', en: 'Decision' },
  by: {
    vi: (number: string, day: string, issuer: string) => `Số ${number} ngày ${day} của ${issuer}`,
    km: (number: string, day: string, issuer: string) => `លេខ ${number} ថ្ងៃ ${day} របស់ ${issuer}`,
    en: (number: string, day: string, issuer: string) => `No. ${number} of ${day}, ${issuer}`,
  },
  revokedOn: {
    vi: (day: string) => `Giấy này không còn giá trị từ ngày ${day}`,
    km: (day: string) => `ក្រដាសនេះគ្មានតម្លៃតាំងពីថ្ងៃ ${day}`,
    en: (day: string) => `This paper has not been valid since ${day}`,
  },
  replacedOn: {
    vi: (day: string) => `Giấy này không dùng nữa từ ngày ${day}`,
    km: (day: string) => `ក្រដាសនេះលែងប្រើតាំងពីថ្ងៃ ${day}`,
    en: (day: string) => `This paper has not been in use since ${day}`,
  },
  replacedNext: {
    vi: 'Đã có giấy khác thay giấy này, mang số khác. Hãy xem giấy mới.',
    km: 'មានក្រដាសថ្មីជំនួស ដែលមានលេខផ្សេង។ សូមមើលក្រដាសថ្មី។',
    en: 'Another paper took its place, with another number. Ask to see that one.',
  },
  nothingMore: {
    vi: 'Trang này chỉ nói những gì ghi trên giấy. Giấy không còn hiệu lực thì không nêu tên nữa.',
    km: 'ទំព័រនេះបង្ហាញតែអ្វីដែលមានលើក្រដាស។',
    en: 'This page says what the paper says. Of a paper that no longer holds it names nobody.',
  },
  credential: {
    vi: 'Tải chứng nhận điện tử (Open Badges 3.0)',
    km: 'ទាញយកវិញ្ញាបនបត្រអេឡិចត្រូនិច',
    en: 'Download the credential (Open Badges 3.0)',
  },
  serial: { vi: 'Số xác minh', km: 'លេខផ្ទៀងផ្ទាត់', en: 'Serial' },
  reason: { vi: 'Nhóm lý do', km: 'ប្រភេទមូលហេតុ', en: 'Class of reason' },
  year: { vi: 'Năm quyết định', km: 'ឆ្នាំសម្រេច', en: 'Year of the decision' },
  where: { vi: 'Tìm số ở đâu?', km: 'រកលេខនៅឯណា?', en: 'Where is the number?' },
  whereCode: { vi: 'Ngay dưới mã QR', km: 'ក្រោម QR', en: 'Under the QR code' },
  whereCodeMore: {
    vi: 'Dòng chữ bắt đầu bằng GS. Gõ chữ hoa hay thường, có hay không có gạch nối đều được.',
    km: 'ជួរចាប់ផ្ដើមដោយ GS។ អក្សរធំ ឬតូច មាន ឬគ្មានសញ្ញា - ក៏បាន។',
    en: 'The line that begins with GS. Capitals or not, with dashes or without.',
  },
  whereNone: { vi: 'Giấy không có số?', km: 'គ្មានលេខ?', en: 'No number?' },
  whereNoneMore: {
    vi: 'Giấy cấp ngoài hệ thống này không có số xác minh. Hãy hỏi cơ quan đã ký quyết định.',
    km: 'ក្រដាសដែលចេញក្រៅប្រព័ន្ធនេះគ្មានលេខទេ។ សូមសួរស្ថាប័នដែលបានចុះហត្ថលេខា។',
    en: 'Papers issued outside this system have none. Ask the office that signed the decision.',
  },
  whereOffline: { vi: 'Nơi không có mạng?', km: 'គ្មានអ៊ីនធឺណិត?', en: 'No network there?' },
  whereOfflineMore: {
    vi: 'Tải sẵn một tệp để kiểm tra chữ ký trong mã QR',
    km: 'ទាញយកឯកសារមួយទុកពិនិត្យហត្ថលេខាក្នុង QR',
    en: 'Download one file beforehand that checks the signature in the code',
  },
})
