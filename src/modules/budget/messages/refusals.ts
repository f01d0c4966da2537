import { messages } from '#platform/i18n.ts'

/** Why money does not move. */
export const t = messages({
  'budget.notDong': {
    vi: 'Ghi số đồng trọn, ví dụ 1.500.000; không có phần lẻ',
    km: 'សរសេរចំនួនដុងគត់ ឧទាហរណ៍ 1.500.000',
    en: 'Whole đồng, such as 1.500.000, without a fraction',
  },
  'budget.inFuture': { vi: 'Ngày này chưa tới', km: 'ថ្ងៃនេះមិនទាន់មកដល់', en: 'This day has not come yet' },
  'budget.notThisSource': {
    vi: 'Đơn vị không có nguồn này trong năm đó',
    km: 'អង្គភាពគ្មានប្រភពនេះ',
    en: 'The unit has no such source in that year',
  },
  'budget.chooseCeiling': {
    vi: 'Quỹ này có mức trần, cần chọn',
    km: 'ត្រូវជ្រើសកម្រិត',
    en: 'This fund has a ceiling: choose it',
  },
  'budget.fundOpenAlready': {
    vi: 'Năm đó đơn vị đã mở quỹ của nguồn này',
    km: 'បានបើករួចហើយ',
    en: 'The unit has a fund of this source in that year already',
  },
  'budget.overCeiling': {
    vi: 'Vượt mức trần trích lập của quỹ',
    km: 'លើសកម្រិតដាក់បម្រុង',
    en: 'Beyond the ceiling of the fund',
  },
  'budget.overEstimate': {
    vi: 'Vượt dự toán; tăng dự toán trước rồi mới giao thêm',
    km: 'លើសការប៉ាន់ប្រមាណ',
    en: 'More than the estimate: raise that first',
  },
  'budget.overFund': {
    vi: 'Quỹ không còn đủ: số đã giao không được vượt số đã thu',
    km: 'មូលនិធិមិនគ្រប់គ្រាន់',
    en: 'The fund holds less: no more is given than came in',
  },
  'budget.overGiven': { vi: 'Vượt số đã giao', km: 'លើសចំនួនដែលបានផ្ដល់', en: 'More than was given' },
  'budget.overCommitted': {
    vi: 'Vượt số đã cam kết chưa chi; ghi cam kết trước',
    km: 'លើសចំនួនដែលបានសន្យា',
    en: 'More than is committed: commit first',
  },
  'budget.overSpent': { vi: 'Nhiều hơn số đã chi', km: 'លើសចំនួនដែលបានចំណាយ', en: 'More than was paid' },
  'budget.belowGiven': {
    vi: 'Không giảm dự toán xuống dưới số đã giao',
    km: 'មិនអាចក្រោមចំនួនដែលបានផ្ដល់',
    en: 'Not below what was given',
  },
  'budget.belowCommitted': {
    vi: 'Không thu lại phần đã cam kết',
    km: 'មិនអាចយកចំនួនដែលបានសន្យា',
    en: 'What is committed is not taken back',
  },
  'budget.belowSpent': { vi: 'Không hủy phần đã chi', km: 'មិនអាចលុបចំនួនដែលបានចំណាយ', en: 'What was paid is not released' },
  'budget.notWhole': {
    vi: 'Chỉ quyết toán trọn số đã chi, khi phần chưa chi đã trở về quỹ',
    km: 'ទូទាត់តែចំនួនដែលបានចំណាយទាំងអស់',
    en: 'Settled is exactly what was paid, once the rest has returned to the fund',
  },
  'budget.closed': {
    vi: 'Nhiệm vụ đã quyết toán, không ghi thêm được',
    km: 'ភារកិច្ចបានទូទាត់រួចហើយ',
    en: 'The task is settled: nothing more is entered',
  },
  'budget.prizesByDecision': {
    vi: 'Tiền thưởng chỉ chi theo quyết định, ở trang tiền thưởng',
    km: 'រង្វាន់ចំណាយតាមសេចក្ដីសម្រេចតែប៉ុណ្ណោះ',
    en: 'Prizes are paid by decision, on the page of prizes',
  },
  'budget.notASupport': {
    vi: 'Chọn một khoản hỗ trợ tiền của đơn vị chưa có dòng chi',
    km: 'ជ្រើសរើសការគាំទ្រជាប្រាក់',
    en: 'Choose a support of money of this unit that was not paid yet',
  },
  'budget.paidAlready': {
    vi: 'Tiền thưởng này đã chi rồi; mỗi khen thưởng chỉ chi một lần',
    km: 'រង្វាន់នេះបានចំណាយរួចហើយ',
    en: 'This prize was paid already: an award is paid once',
  },
  'budget.achievementPaid': {
    vi: 'Thành tích này đã được chi thưởng theo quyết định khác và tiền chưa thu hồi đủ; mỗi thành tích chỉ chi một lần',
    km: 'ស្នាដៃនេះបានទទួលរង្វាន់តាមសេចក្ដីសម្រេចផ្សេង',
    en: 'This achievement was paid by another decision, and that money has not all come back',
  },
  'budget.notInForce': {
    vi: 'Khen thưởng không còn hiệu lực, không chi tiền thưởng',
    km: 'ការសរសើរគ្មានសុពលភាពទៀត',
    en: 'The award is not in force: no prize is paid',
  },
  'budget.notEnough': {
    vi: 'Nhiệm vụ này không còn đủ tiền đã giao; giao thêm hoặc chọn nhiệm vụ khác',
    km: 'ភារកិច្ចនេះមិនមានប្រាក់គ្រប់គ្រាន់',
    en: 'Not enough was given to this task: give more, or choose another',
  },
  'budget.beforeDecision': { vi: 'Trước ngày quyết định', km: 'មុនថ្ងៃសេចក្ដីសម្រេច', en: 'Before the decision' },
  'budget.notRevoked': {
    vi: 'Khen thưởng còn hiệu lực, không có gì để thu hồi',
    km: 'ការសរសើរនៅមានសុពលភាព',
    en: 'The award is in force: nothing is to come back',
  },
  'budget.moreThanOwed': { vi: 'Nhiều hơn số còn phải thu hồi', km: 'លើសចំនួនដែលត្រូវយកវិញ', en: 'More than is still owed' },
  'budget.beforePaid': { vi: 'Trước ngày đã chi', km: 'មុនថ្ងៃចំណាយ', en: 'Before it was paid' },
  'budget.moreThanCame': { vi: 'Nhiều hơn số còn lại', km: 'លើសចំនួនដែលនៅសល់', en: 'More than is left' },
  'budget.beforeReceived': { vi: 'Trước ngày nhận', km: 'មុនថ្ងៃទទួល', en: 'Before it was received' },
})
