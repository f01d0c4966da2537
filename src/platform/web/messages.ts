import { messages } from '../i18n.ts'

/** What every form may have to say. */
export const basic = messages({
  required: { vi: 'Hãy nhập mục này', km: 'សូមបំពេញចំណុចនេះ', en: 'Enter this' },
  tooLong: { vi: 'Dài quá mức cho phép', km: 'វែងពេក', en: 'This is too long' },
  tooSmall: { vi: 'Số này nhỏ quá mức cho phép', km: 'ចំនួននេះតូចពេក', en: 'This number is too small' },
  tooLarge: { vi: 'Số này lớn quá mức cho phép', km: 'ចំនួននេះធំពេក', en: 'This number is too large' },
  tooMany: { vi: 'Nhiều mục quá mức cho phép', km: 'ច្រើនពេក', en: 'There are too many of these' },
  notADate: {
    vi: 'Hãy viết ngày có thật, ví dụ 05/02/2024',
    km: 'សូមសរសេរថ្ងៃពិត ឧទាហរណ៍ 05/02/2024',
    en: 'Write a real date, for example 05/02/2024',
  },
  notANumber: { vi: 'Hãy viết một số nguyên', km: 'សូមសរសេរចំនួនគត់', en: 'Write a whole number' },
  notAChoice: { vi: 'Hãy chọn một mục trong danh sách', km: 'សូមជ្រើសរើសក្នុងបញ្ជី', en: 'Choose one of the list' },
  badEncoding: {
    vi: 'Có ký tự không đọc được; hãy gõ lại bằng Unicode',
    km: 'មានតួអក្សរមិនអាចអានបាន សូមវាយម្តងទៀតជា Unicode',
    en: 'Some characters cannot be read; type it again in Unicode',
  },
  invalid: {
    vi: 'Chưa gửi được, hãy sửa các mục dưới đây',
    km: 'មិនទាន់ផ្ញើបានទេ សូមកែចំណុចខាងក្រោម',
    en: 'Not sent yet: put these right',
  },
  stale: {
    vi: 'Người khác đã lưu trước; hãy so hai bản dưới đây rồi lưu lại',
    km: 'មានអ្នកផ្សេងរក្សាទុកមុន សូមប្រៀបធៀបពីរច្បាប់ខាងក្រោម',
    en: 'Somebody else saved first: compare the two below, then save again',
  },
  sentBefore: { vi: 'Biểu mẫu này đã được gửi rồi', km: 'ទម្រង់នេះបានផ្ញើរួចហើយ', en: 'This form has been sent already' },
  wrongState: { vi: 'Hồ sơ không còn ở bước này', km: 'ឯកសារមិនស្ថិតនៅជំហាននេះទៀតទេ', en: 'This record has moved on' },
  forbiddenTitle: {
    vi: 'Chức danh này không được làm việc đó',
    km: 'តួនាទីនេះមិនអាចធ្វើការងារនេះបានទេ',
    en: 'Your post may not do this',
  },
  forbidden: {
    vi: 'Không có gì được ghi. Nếu đây là việc của anh/chị, hãy đổi chức danh ở đầu trang hoặc hỏi người quản trị.',
    km: 'គ្មានអ្វីត្រូវបានកត់ត្រាទេ។',
    en: 'Nothing was written. If this is your work, change the post at the top of the page or ask the administrator.',
  },
  missingTitle: { vi: 'Không tìm thấy trang này', km: 'រកមិនឃើញទំព័រនេះ', en: 'Page not found' },
  missing: {
    vi: 'Địa chỉ không đúng, hoặc hồ sơ thuộc đơn vị khác.',
    km: 'អាសយដ្ឋានមិនត្រឹមត្រូវ ឬឯកសារជារបស់អង្គភាពផ្សេង។',
    en: 'The address is wrong, or the record belongs to another unit.',
  },
  brokenTitle: { vi: 'Máy chủ gặp lỗi', km: 'ម៉ាស៊ីនមេមានបញ្ហា', en: 'Something went wrong here' },
  broken: {
    vi: 'Việc vừa làm chưa được ghi. Hãy thử lại; nếu vẫn lỗi, xin báo mã này cho người quản trị:',
    km: 'ការងារមិនទាន់ត្រូវបានកត់ត្រា។ សូមព្យាយាមម្តងទៀត ឬប្រាប់លេខកូដនេះ៖',
    en: 'What you did was not saved. Try again; if it fails again, tell the administrator this code:',
  },
  tooManyTitle: { vi: 'Gửi quá nhiều lần', km: 'ផ្ញើច្រើនដងពេក', en: 'Too many attempts' },
  tooManyTries: {
    vi: 'Hãy đợi vài phút rồi thử lại.',
    km: 'សូមរង់ចាំពីរបីនាទី រួចព្យាយាមម្តងទៀត។',
    en: 'Wait a few minutes and try again.',
  },
  goneTitle: { vi: 'Bài này đã được gỡ', km: 'អត្ថបទនេះត្រូវបានដកចេញ', en: 'This story has been taken down' },
  gone: {
    vi: 'Bài không còn được đăng, theo đề nghị của người trong bài hoặc của cơ quan đăng.',
    km: 'អត្ថបទនេះលែងផ្សាយទៀតហើយ។',
    en: 'It is no longer published, at the wish of the person in it or of its publisher.',
  },
  backToDesk: { vi: 'Về Việc hôm nay', km: 'ត្រឡប់ទៅការងារថ្ងៃនេះ', en: 'Back to today’s work' },
  backHome: { vi: 'Về trang nhất', km: 'ត្រឡប់ទៅទំព័រដើម', en: 'Back to the front page' },
})
