import { messages } from '#platform/i18n.ts'

/** The words of mail to readers: asking for it, leaving it, and what stands in it. */
export const t = messages({
  title: { vi: 'Nhận thư gương sáng', km: 'ទទួលសំបុត្រគំរូភ្លឺ', en: 'Stories by mail' },
  lead: {
    vi: 'Mỗi tuần hoặc mỗi tháng một thư, nêu những chuyện mới. Chỉ giữ địa chỉ thư của bạn, xóa ngay khi bạn thôi nhận.',
    km: 'សំបុត្រមួយក្នុងមួយសប្តាហ៍ ឬមួយខែ អំពីរឿងថ្មី។ យើងរក្សាតែអាសយដ្ឋានរបស់អ្នក ហើយលុបភ្លាមពេលអ្នកឈប់ទទួល។',
    en: 'One mail a week or a month with the new stories. Only your address is kept, and erased the moment you leave.',
  },
  email: { vi: 'Địa chỉ thư điện tử', km: 'អាសយដ្ឋានអ៊ីមែល', en: 'E-mail address' },
  frequency: { vi: 'Nhận', km: 'ទទួល', en: 'How often' },
  weekly: { vi: 'Hằng tuần, sáng thứ hai', km: 'រាល់សប្តាហ៍ ព្រឹកថ្ងៃច័ន្ទ', en: 'Weekly, Monday morning' },
  monthly: { vi: 'Hằng tháng, ngày mồng một', km: 'រាល់ខែ ថ្ងៃទី១', en: 'Monthly, on the first' },
  field: { vi: 'Lĩnh vực', km: 'វិស័យ', en: 'Field' },
  everyField: { vi: 'Mọi lĩnh vực', km: 'គ្រប់វិស័យ', en: 'Every field' },
  unit: { vi: 'Địa phương, cơ quan', km: 'មូលដ្ឋាន ស្ថាប័ន', en: 'Place or office' },
  everyUnit: { vi: 'Mọi nơi', km: 'គ្រប់កន្លែង', en: 'Everywhere' },
  send: { vi: 'Đăng ký', km: 'ចុះឈ្មោះ', en: 'Subscribe' },
  refused: { vi: 'Chưa đăng ký được', km: 'មិនទាន់ចុះឈ្មោះបាន', en: 'Not subscribed yet' },
  asked: { vi: 'Hãy mở hộp thư', km: 'សូមបើកប្រអប់សំបុត្រ', en: 'Look into your mailbox' },
  askedText: {
    vi: 'Chúng tôi vừa gửi một thư xác nhận tới địa chỉ này. Bấm liên kết trong thư là xong. Không bấm thì địa chỉ bị xóa sau 7 ngày.',
    km: 'យើងបានផ្ញើសំបុត្របញ្ជាក់។ ចុចតំណក្នុងសំបុត្រជាការស្រេច។ បើមិនចុច អាសយដ្ឋាននឹងត្រូវលុបក្រោយ 7 ថ្ងៃ។',
    en: 'A mail to confirm is on its way. One tap on its link is all. Without it the address is erased after 7 days.',
  },
  confirmed: { vi: 'Đã đăng ký', km: 'បានចុះឈ្មោះ', en: 'Subscribed' },
  confirmedText: {
    vi: 'Thư đầu tiên sẽ tới vào kỳ gần nhất. Thư nào cũng có liên kết để thôi nhận.',
    km: 'សំបុត្រដំបូងនឹងមកដល់ក្នុងវគ្គជិតបំផុត។ សំបុត្រនីមួយៗមានតំណសម្រាប់ឈប់ទទួល។',
    en: 'The first mail comes with the next issue. Each has a link to leave.',
  },
  leave: { vi: 'Thôi nhận thư', km: 'ឈប់ទទួលសំបុត្រ', en: 'Leave' },
  leaveText: {
    vi: 'Bấm nút dưới đây: địa chỉ của bạn bị xóa ngay.',
    km: 'ចុចប៊ូតុងខាងក្រោម៖ អាសយដ្ឋានរបស់អ្នកត្រូវលុបភ្លាម។',
    en: 'Press the button: your address is erased at once.',
  },
  left: { vi: 'Đã thôi nhận', km: 'បានឈប់ទទួល', en: 'You have left' },
  leftText: {
    vi: 'Địa chỉ của bạn đã bị xóa. Không còn thư nào được gửi.',
    km: 'អាសយដ្ឋានរបស់អ្នកត្រូវបានលុប។ គ្មានសំបុត្រត្រូវផ្ញើទៀតទេ។',
    en: 'Your address has been erased. No more mail will come.',
  },
  unknown: { vi: 'Liên kết này không còn hiệu lực', km: 'តំណនេះលែងមានសុពលភាព', en: 'This link no longer holds' },
  unknownText: {
    vi: 'Địa chỉ đã bị xóa, hoặc liên kết bị cắt mất một phần. Có thể đăng ký lại bất cứ lúc nào.',
    km: 'អាសយដ្ឋានត្រូវបានលុប ឬតំណមិនពេញ។ អាចចុះឈ្មោះម្តងទៀតបានគ្រប់ពេល។',
    en: 'The address was erased, or part of the link is missing. You can subscribe again at any time.',
  },
  confirmSubject: {
    vi: 'Xác nhận nhận thư Gương Sáng',
    km: 'បញ្ជាក់ការទទួលសំបុត្រគំរូភ្លឺ',
    en: 'Confirm: stories from Gương Sáng',
  },
  confirmBody: {
    vi: 'Có người, có lẽ là bạn, vừa dùng địa chỉ này để đăng ký nhận thư Gương Sáng. Nếu đúng, bấm liên kết dưới đây. Nếu không, bỏ qua thư này: địa chỉ sẽ bị xóa sau 7 ngày.',
    km: 'មានអ្នកណាម្នាក់ ប្រហែលជាអ្នក បានប្រើអាសយដ្ឋាននេះដើម្បីចុះឈ្មោះទទួលសំបុត្រគំរូភ្លឺ។ បើត្រឹមត្រូវ សូមចុចតំណខាងក្រោម។ បើមិនមែន សូមកុំធ្វើអ្វី៖ អាសយដ្ឋាននឹងត្រូវលុបក្រោយ 7 ថ្ងៃ។',
    en: 'Somebody, perhaps you, asked for mail from Gương Sáng with this address. If so, follow the link. If not, do nothing: the address is erased after 7 days.',
  },
  confirmLink: { vi: 'Xác nhận đăng ký', km: 'បញ្ជាក់ការចុះឈ្មោះ', en: 'Confirm' },
  subject: {
    vi: (days: string) => `Gương Sáng: chuyện mới ${days}`,
    km: (days: string) => `គំរូភ្លឺ៖ រឿងថ្មី ${days}`,
    en: (days: string) => `Gương Sáng: new stories ${days}`,
  },
  newStories: { vi: 'Chuyện mới', km: 'រឿងថ្មី', en: 'New stories' },
  corrections: { vi: 'Đính chính', km: 'ការកែតម្រូវ', en: 'Corrections' },
  correctedLine: {
    vi: (day: string) => `Bài gửi ngày ${day} đã được đính chính`,
    km: (day: string) => `អត្ថបទផ្ញើថ្ងៃ ${day} ត្រូវបានកែតម្រូវ`,
    en: (day: string) => `A story sent on ${day} was corrected`,
  },
  recalledLine: {
    vi: (day: string) => `Một bài trong thư ngày ${day} đã được gỡ. Xin đừng chuyển tiếp thư đó.`,
    km: (day: string) => `អត្ថបទមួយក្នុងសំបុត្រថ្ងៃ ${day} ត្រូវបានដកចេញ។ សូមកុំផ្ញើបន្តសំបុត្រនោះ។`,
    en: (day: string) => `A story of the mail of ${day} was taken down. Please do not pass that mail on.`,
  },
  readOn: { vi: 'Đọc tiếp', km: 'អានបន្ត', en: 'Read on' },
  why: {
    vi: 'Bạn nhận thư này vì đã đăng ký và xác nhận.',
    km: 'អ្នកទទួលសំបុត្រនេះព្រោះបានចុះឈ្មោះ និងបញ្ជាក់។',
    en: 'You get this mail because you subscribed and confirmed.',
  },
  'outreach.badEmail': {
    vi: 'Hãy viết địa chỉ như ten@vidu.vn',
    km: 'សូមសរសេរអាសយដ្ឋានដូចជា ten@vidu.vn',
    en: 'Write an address such as name@example.org',
  },
})
