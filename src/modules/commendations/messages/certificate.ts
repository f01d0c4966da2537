import { messages } from '#platform/i18n.ts'

/** The words of certificates on the desk. */
export const t = messages({
  'commendations.issueCertificates': { vi: 'đã cấp giấy chứng nhận', km: 'បានចេញវិញ្ញាបនបត្រ', en: 'issued certificates' },
  'commendations.makeKey': { vi: 'đã tạo khóa ký', km: 'បានបង្កើតកូនសោហត្ថលេខា', en: 'made a signing key' },
  'commendations.rotateKey': { vi: 'đã thay khóa ký', km: 'បានប្ដូរកូនសោហត្ថលេខា', en: 'replaced the signing key' },
  title: {
    vi: 'Giấy chứng nhận và mã xác minh',
    km: 'វិញ្ញាបនបត្រ និងលេខផ្ទៀងផ្ទាត់',
    en: 'Certificates and how to verify them',
  },
  lead: {
    vi: 'Mỗi khen thưởng một số xác minh, một mã QR và một chứng nhận điện tử có chữ ký số. Ai cũng tra được ở trang Xác minh.',
    km: 'ការសរសើរនីមួយៗមានលេខផ្ទៀងផ្ទាត់ QR និងវិញ្ញាបនបត្រអេឡិចត្រូនិច។',
    en: 'Each commendation has a serial, a QR code and a signed credential. Anybody can verify it.',
  },
  issue: { vi: 'Cấp giấy chứng nhận', km: 'ចេញវិញ្ញាបនបត្រ', en: 'Issue the certificates' },
  issueMore: { vi: 'Cấp cho người chưa có', km: 'ចេញសម្រាប់អ្នកមិនទាន់មាន', en: 'Issue those still missing' },
  who: { vi: 'Được khen', km: 'អ្នកទទួល', en: 'Recipient' },
  serial: { vi: 'Số xác minh', km: 'លេខផ្ទៀងផ្ទាត់', en: 'Serial' },
  qr: { vi: 'Mã QR', km: 'QR', en: 'QR code' },
  qrOf: {
    vi: (name: string) => `Mã QR của ${name}`,
    km: (name: string) => `QR របស់ ${name}`,
    en: (name: string) => `QR code of ${name}`,
  },
  revoked: { vi: 'đã thu hồi', km: 'បានដកហូត', en: 'revoked' },
})
