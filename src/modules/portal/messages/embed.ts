import { messages } from '#platform/i18n.ts'

/** The words about showing a unit's stories on another site. */
export const t = messages({
  title: {
    vi: 'Đưa các chuyện này lên trang của đơn vị',
    km: 'ដាក់រឿងទាំងនេះលើគេហទំព័ររបស់អង្គភាព',
    en: 'Show these stories on another site',
  },
  intro: {
    vi: 'Chép một trong các đoạn dưới đây vào trang. Cột tự cập nhật khi có chuyện mới, không đặt cookie, không đếm người đọc.',
    km: 'ចម្លងកូដមួយខាងក្រោមទៅក្នុងគេហទំព័រ។ ជួរឈរធ្វើបច្ចុប្បន្នភាពដោយខ្លួនឯង គ្មាន cookie គ្មានការរាប់អ្នកអាន។',
    en: 'Copy one of these into a page. The column follows new stories by itself, sets no cookie and counts nobody.',
  },
  byFrame: { vi: 'Không cần script', km: 'មិនត្រូវការ script', en: 'Without script' },
  byElement: {
    vi: 'Bằng một thẻ; chính sách CSP của trang cần cho phép địa chỉ này ở script-src và frame-src',
    km: 'ដោយស្លាកមួយ។ CSP របស់គេហទំព័រត្រូវអនុញ្ញាតអាសយដ្ឋាននេះក្នុង script-src និង frame-src',
    en: 'As one element; the site’s CSP must allow this address in script-src and frame-src',
  },
  byFeed: { vi: 'Cho trình đọc tin (RSS)', km: 'សម្រាប់កម្មវិធីអានព័ត៌មាន (RSS)', en: 'For feed readers (RSS)' },
})
