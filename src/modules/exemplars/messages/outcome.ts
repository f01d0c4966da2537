/** Why a step of the life is refused, and how the history words each step that was taken. */
export const outcomes = {
  'exemplars.needsAchievement': {
    vi: 'Cần ít nhất một thành tích',
    km: 'ត្រូវមានស្នាដៃយ៉ាងតិចមួយ',
    en: 'At least one achievement is needed',
  },
  'exemplars.needsEvidence': {
    vi: 'Cần ít nhất một tệp minh chứng',
    km: 'ត្រូវមានឯកសារភស្តុតាងយ៉ាងតិចមួយ',
    en: 'At least one file of evidence is needed',
  },
  'exemplars.faultsOpen': {
    vi: 'Còn điểm cần sửa chưa đánh dấu',
    km: 'នៅមានចំណុចមិនទាន់កែ',
    en: 'Some faults are not ticked off yet',
  },
  'exemplars.fourEyes': {
    vi: 'Người giới thiệu không tự xác minh, thẩm định; cần người khác cùng đơn vị',
    km: 'អ្នកណែនាំមិនអាចផ្ទៀងផ្ទាត់ខ្លួនឯងទេ',
    en: 'Who nominated does not review: a colleague must',
  },
  'exemplars.onlyHead': {
    vi: 'Chỉ người đứng đầu đơn vị làm được việc này',
    km: 'មានតែប្រធានអង្គភាពទេដែលធ្វើបាន',
    en: 'Only the head of the unit may do this',
  },
  'exemplars.atTop': {
    vi: 'Đã được công nhận cấp tỉnh',
    km: 'បានទទួលស្គាល់ថ្នាក់ខេត្តហើយ',
    en: 'Recognised by the province already',
  },
  'exemplars.elsewhere': {
    vi: 'Việc này của đơn vị khác',
    km: 'ការងារនេះជារបស់អង្គភាពផ្សេង',
    en: 'This is for another unit to do',
  },
  'exemplars.inFuture': { vi: 'Ngày này chưa tới', km: 'ថ្ងៃនេះមិនទាន់មកដល់', en: 'This day has not come yet' },
  'exemplars.inPast': { vi: 'Ngày này đã qua', km: 'ថ្ងៃនេះកន្លងផុតហើយ', en: 'This day is past' },
  'exemplars.beforeAssessment': {
    vi: 'Ngày quyết định không thể trước ngày thẩm định đạt',
    km: 'ថ្ងៃសម្រេចមិនអាចមុនថ្ងៃវាយតម្លៃ',
    en: 'The decision cannot come before the assessment',
  },
  'exemplars.faultTooLong': {
    vi: 'Mỗi điểm viết tối đa 500 ký tự',
    km: 'ចំណុចនីមួយៗយ៉ាងច្រើន ៥០០ តួអក្សរ',
    en: 'At most 500 characters each',
  },
  'exemplars.tooManyFaults': { vi: 'Nêu tối đa 20 điểm', km: 'យ៉ាងច្រើន ២០ ចំណុច', en: 'At most 20 of them' },
  outOfPoints: {
    vi: 'Điểm này vượt quá điểm tối đa',
    km: 'ពិន្ទុនេះលើសពិន្ទុអតិបរមា',
    en: 'This is more than the points it can score',
  },
  needsEvidence: {
    vi: 'Hãy chọn ít nhất một minh chứng',
    km: 'សូមជ្រើសរើសភស្តុតាងយ៉ាងតិចមួយ',
    en: 'Choose at least one piece of evidence',
  },
  'exemplars.nominate': { vi: 'đã giới thiệu hồ sơ', km: 'បានណែនាំឯកសារ', en: 'nominated it' },
  'exemplars.sendBack': { vi: 'đã trả lại để sửa', km: 'បានប្រគល់ត្រឡប់ដើម្បីកែ', en: 'sent it back' },
  'exemplars.clearFault': { vi: 'đã sửa xong một điểm', km: 'បានកែចំណុចមួយ', en: 'ticked a fault off' },
  'exemplars.resubmit': { vi: 'đã gửi lại hồ sơ', km: 'បានផ្ញើឯកសារឡើងវិញ', en: 'sent it again' },
  'exemplars.verify': { vi: 'đã xác minh', km: 'បានផ្ទៀងផ្ទាត់', en: 'verified it' },
  'exemplars.assess': { vi: 'đã thẩm định', km: 'បានវាយតម្លៃ', en: 'assessed it' },
  'exemplars.recognise': { vi: 'đã ghi quyết định công nhận', km: 'បានកត់សេចក្ដីសម្រេចទទួលស្គាល់', en: 'recognised it' },
  'exemplars.decline': { vi: 'đã quyết định không công nhận', km: 'បានសម្រេចមិនទទួលស្គាល់', en: 'declined it' },
  'exemplars.holdRevoked': {
    vi: 'hồ sơ tạm dừng vì khen thưởng bị thu hồi',
    km: 'ឯកសារផ្អាក ព្រោះការសរសើរត្រូវបានដកហូត',
    en: 'was put on hold: a commendation was revoked',
  },
  'exemplars.hold': { vi: 'đã tạm dừng hồ sơ', km: 'បានផ្អាកឯកសារ', en: 'put it on hold' },
  'exemplars.release': { vi: 'đã cho hồ sơ tiếp tục', km: 'បានអនុញ្ញាតឱ្យបន្ត', en: 'lifted the hold' },
  'exemplars.withdraw': { vi: 'đã rút hồ sơ', km: 'បានដកឯកសារ', en: 'withdrew it' },
  'exemplars.giveConsent': { vi: 'đã ghi sự đồng ý', km: 'បានកត់ការយល់ព្រម', en: 'recorded a consent' },
  'exemplars.withdrawConsent': {
    vi: 'đã ghi việc rút sự đồng ý',
    km: 'បានកត់ការដកការយល់ព្រម',
    en: 'recorded that a consent was withdrawn',
  },
}
