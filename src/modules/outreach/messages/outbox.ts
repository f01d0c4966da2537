import { messages } from '#platform/i18n.ts'

/** The words of the outbox on the desk. */
export const t = messages({
  title: { vi: 'Thư gửi bạn đọc', km: 'សំបុត្រផ្ញើអ្នកអាន', en: 'Mail to readers' },
  lead: {
    vi: 'Thư tổng hợp hằng tuần, hằng tháng và thư xác nhận. Không hiện địa chỉ của ai.',
    km: 'សំបុត្រសង្ខេបប្រចាំសប្តាហ៍ ប្រចាំខែ និងសំបុត្របញ្ជាក់។ មិនបង្ហាញអាសយដ្ឋានអ្នកណាទេ។',
    en: 'Weekly and monthly digests and mails to confirm. Nobody’s address is shown.',
  },
  noServer: {
    vi: 'Thư đang chờ vì chưa gửi được. Nếu máy chủ chưa đặt SMTP_URL, hãy nhờ quản trị hệ thống đặt; thư sẽ tự đi.',
    km: 'សំបុត្រកំពុងរង់ចាំ។ បើមិនទាន់កំណត់ SMTP_URL សូមឱ្យអ្នកគ្រប់គ្រងកំណត់។',
    en: 'Mail is waiting. If SMTP_URL is not set, ask the administrator of the server to set it; it then goes by itself.',
  },
  readers: { vi: 'Người nhận', km: 'អ្នកទទួល', en: 'Readers' },
  weekly: { vi: 'Hằng tuần', km: 'ប្រចាំសប្តាហ៍', en: 'Weekly' },
  monthly: { vi: 'Hằng tháng', km: 'ប្រចាំខែ', en: 'Monthly' },
  pending: { vi: 'Chờ xác nhận', km: 'រង់ចាំបញ្ជាក់', en: 'To confirm' },
  bounced: { vi: 'Bị trả lại, đã xóa', km: 'ត្រឡប់មកវិញ បានលុប', en: 'Bounced, erased' },
  issues: { vi: 'Các kỳ thư', km: 'វគ្គសំបុត្រ', en: 'Issues' },
  issue: { vi: 'Kỳ', km: 'វគ្គ', en: 'Issue' },
  confirmations: { vi: 'Thư xác nhận', km: 'សំបុត្របញ្ជាក់', en: 'Mails to confirm' },
  waiting: { vi: 'Đang chờ', km: 'រង់ចាំ', en: 'Waiting' },
  sending: { vi: 'Không rõ đã tới', km: 'មិនដឹងថាដល់ឬទេ', en: 'Not known' },
  sent: { vi: 'Đã gửi', km: 'បានផ្ញើ', en: 'Sent' },
  refusedMails: { vi: 'Bị từ chối', km: 'ត្រូវបដិសេធ', en: 'Refused' },
  returned: { vi: 'Bị trả lại', km: 'ត្រឡប់មកវិញ', en: 'Came back' },
  none: { vi: 'Chưa có thư nào', km: 'មិនទាន់មានសំបុត្រ', en: 'No mail yet' },
  noneNext: {
    vi: 'Bạn đọc đăng ký ở trang «Nhận thư gương sáng» của cổng; thư hằng tuần đi sáng thứ hai.',
    km: 'អ្នកអានចុះឈ្មោះនៅលើវិបផតថល។',
    en: 'Readers subscribe on the portal; the weekly mail goes on Monday morning.',
  },
  forget: { vi: 'Xóa một địa chỉ', km: 'លុបអាសយដ្ឋានមួយ', en: 'Erase an address' },
  forgetHint: {
    vi: 'Khi có người yêu cầu, hoặc thư bị trả lại. Địa chỉ bị xóa hẳn; không ghi địa chỉ vào nhật ký.',
    km: 'ពេលមានអ្នកស្នើ ឬសំបុត្រត្រឡប់មកវិញ។',
    en: 'When somebody asks, or mail came back. It is erased for good and not written into the audit trail.',
  },
  email: { vi: 'Địa chỉ thư điện tử', km: 'អាសយដ្ឋានអ៊ីមែល', en: 'E-mail address' },
  reason: { vi: 'Vì sao', km: 'មូលហេតុ', en: 'Why' },
  erased: { vi: 'Người đó yêu cầu', km: 'បុគ្គលស្នើ', en: 'They asked' },
  bouncedWhy: { vi: 'Thư bị trả lại', km: 'សំបុត្រត្រឡប់', en: 'Mail came back' },
  doForget: { vi: 'Xóa địa chỉ', km: 'លុបអាសយដ្ឋាន', en: 'Erase it' },
  refused: { vi: 'Chưa xóa được', km: 'មិនទាន់លុបបាន', en: 'Not erased' },
  'outreach.notSubscribed': {
    vi: 'Không có ai đăng ký bằng địa chỉ này',
    km: 'គ្មានអ្នកចុះឈ្មោះដោយអាសយដ្ឋាននេះ',
    en: 'Nobody subscribed with this address',
  },
  'outreach.badEmail': {
    vi: 'Hãy viết địa chỉ như ten@vidu.vn',
    km: 'សូមសរសេរអាសយដ្ឋានដូចជា ten@vidu.vn',
    en: 'Write an address such as name@example.org',
  },
  'outreach.forgetAddress': { vi: 'đã xóa một địa chỉ nhận thư', km: 'បានលុបអាសយដ្ឋាន', en: 'erased a reader’s address' },
  'outreach.noteReturned': {
    vi: 'máy đã ghi một thư bị trả lại',
    km: 'ម៉ាស៊ីនបានកត់ត្រាសំបុត្រត្រឡប់',
    en: 'noted mail that came back',
  },
  'outreach.makeDigest': { vi: 'máy đã soạn thư cho bạn đọc', km: 'ម៉ាស៊ីនបានរៀបចំសំបុត្រ', en: 'made a digest' },
})
