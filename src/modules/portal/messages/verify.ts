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
  valid: { vi: 'Còn hiệu lực', km: 'មានសុពលភាព', en: 'Valid' },
  revoked: { vi: 'Đã thu hồi', km: 'បានដកហូត', en: 'Revoked' },
  replaced: { vi: 'Đã cấp lại giấy khác', km: 'បានចេញវិញ្ញាបនបត្រថ្មី', en: 'Replaced by another' },
  unknown: { vi: 'Không có giấy mang số này', km: 'គ្មានវិញ្ញាបនបត្រលេខនេះ', en: 'No certificate has this number' },
  unknownNext: {
    vi: 'Số này chưa từng được cấp. Nếu giấy có thật, hãy so lại từng ký tự.',
    km: 'លេខនេះមិនធ្លាប់ចេញទេ។ សូមពិនិត្យម្ដងទៀត។',
    en: 'It was never given out. If the paper is real, compare each sign.',
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
    vi: (day: string, why: string) => `Thu hồi ngày ${day}. Nhóm lý do: ${why}.`,
    km: (day: string, why: string) => `ដកហូតថ្ងៃ ${day}។ មូលហេតុ៖ ${why}។`,
    en: (day: string, why: string) => `Revoked on ${day}. Class of reason: ${why}.`,
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
  again: { vi: 'Xác minh giấy khác', km: 'ផ្ទៀងផ្ទាត់ផ្សេងទៀត', en: 'Verify another' },
})
