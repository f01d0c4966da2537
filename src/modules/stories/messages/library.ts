import { messages } from '#platform/i18n.ts'

/** The words of the picture library: what a picture lacks, by what right it is shown, and how its history words it. */
export const t = messages({
  'stories.lack.alt': { vi: 'thiếu lời mô tả', km: 'ខ្វះការពិពណ៌នា', en: 'no description' },
  'stories.lack.credit': { vi: 'thiếu nguồn ảnh', km: 'ខ្វះប្រភពរូបភាព', en: 'no credit' },
  'stories.lack.rights': {
    vi: 'chưa ghi quyền sử dụng',
    km: 'មិនទាន់កត់សិទ្ធិប្រើប្រាស់',
    en: 'the right to show it is not recorded',
  },
  'stories.lack.holder': { vi: 'thiếu tên người giữ quyền', km: 'ខ្វះឈ្មោះម្ចាស់សិទ្ធិ', en: 'the holder is not named' },
  'stories.lack.terms': {
    vi: 'thiếu giấy tờ hoặc điều kiện sử dụng',
    km: 'ខ្វះឯកសារ ឬលក្ខខណ្ឌប្រើប្រាស់',
    en: 'neither a paper nor the terms of use',
  },
  'stories.lack.rightsUntil': {
    vi: 'thiếu ngày hết quyền sử dụng',
    km: 'ខ្វះថ្ងៃផុតសិទ្ធិ',
    en: 'no last day of the right',
  },
  'stories.lack.rightsEnded': { vi: 'đã hết quyền sử dụng', km: 'ផុតសិទ្ធិប្រើប្រាស់', en: 'the right to show it has ended' },
  'stories.lack.notForPress': { vi: 'không được giao cho báo chí', km: 'មិនអាចប្រគល់ឲ្យសារព័ត៌មាន', en: 'not for the press' },
  'stories.lack.shown': {
    vi: 'chưa ghi trong ảnh có ai',
    km: 'មិនទាន់កត់ថាមាននរណាក្នុងរូប',
    en: 'not recorded whether people can be recognised',
  },
  'stories.lack.people': {
    vi: 'chưa ghi tên người trong ảnh',
    km: 'មិនទាន់កត់ឈ្មោះអ្នកក្នុងរូប',
    en: 'the people in it are not named',
  },
  'stories.lack.minors': {
    vi: 'có người dưới 18 tuổi nhưng chưa ghi là ai',
    km: 'មានកុមារ តែមិនទាន់កត់ថាជានរណា',
    en: 'shows children, and none is named',
  },
  'stories.lack.consent': { vi: 'chưa có sự đồng ý', km: 'មិនទាន់មានការយល់ព្រម', en: 'no consent' },
  'stories.lack.consentEnded': { vi: 'sự đồng ý đã hết hạn', km: 'ការយល់ព្រមផុតកំណត់', en: 'the consent has ended' },
  'stories.lack.consentWithdrawn': { vi: 'đã rút sự đồng ý', km: 'បានដកការយល់ព្រម', en: 'the consent was withdrawn' },
  'stories.lack.guardian': {
    vi: 'dưới 18 tuổi, chưa có người đại diện đồng ý',
    km: 'កុមារ មិនទាន់មានអាណាព្យាបាលយល់ព្រម',
    en: 'a child, without a guardian’s consent',
  },
  'stories.lack.held': {
    vi: 'hồ sơ đang tạm dừng hoặc đã rút',
    km: 'ឯកសារកំពុងផ្អាក ឬបានដក',
    en: 'the record is on hold or withdrawn',
  },
  'stories.lack.elsewhere': {
    vi: 'ảnh này đã bị rút ở một đơn vị khác',
    km: 'រូបនេះត្រូវបានដកនៅអង្គភាពផ្សេង',
    en: 'the same picture was taken out at another desk',
  },

  'stories.describePicture': { vi: 'đã ghi thông tin ảnh', km: 'បានកត់ព័ត៌មានរូបភាព', en: 'described the picture' },
  'stories.focusPicture': { vi: 'đã chọn điểm chính của ảnh', km: 'បានជ្រើសចំណុចសំខាន់នៃរូប', en: 'set the focal point' },
  'stories.nameShown': { vi: 'đã ghi một người trong ảnh', km: 'បានកត់មនុស្សម្នាក់ក្នុងរូប', en: 'named somebody in it' },
  'stories.agreeShown': { vi: 'đã ghi sự đồng ý', km: 'បានកត់ការយល់ព្រម', en: 'recorded a consent' },
  'stories.withdrawShown': { vi: 'đã ghi việc rút đồng ý', km: 'បានកត់ការដកការយល់ព្រម', en: 'recorded a withdrawal' },
  'stories.removeShown': { vi: 'đã bỏ một người ghi nhầm', km: 'បានដកមនុស្សកត់ច្រឡំ', en: 'took somebody off' },
  'stories.reusePicture': { vi: 'đã dùng lại ảnh trong kho', km: 'បានប្រើរូបក្នុងឃ្លាំងឡើងវិញ', en: 'reused a picture' },
  'stories.keepPicture': { vi: 'đã đưa ảnh vào kho', km: 'បានដាក់រូបក្នុងឃ្លាំង', en: 'took it into the library' },
  'stories.takeOutPicture': {
    vi: 'ảnh thôi hiện trên các trang vì hết quyền hoặc hết đồng ý',
    km: 'រូបភាពត្រូវដកចេញពីទំព័រ ព្រោះផុតសិទ្ធិ ឬការយល់ព្រម',
    en: 'is no longer served: a right or a consent ended',
  },
  'stories.letInPicture': { vi: 'ảnh hiện lại trên các trang', km: 'រូបភាពបង្ហាញឡើងវិញ', en: 'is served again' },

  'stories.peopleNamed': {
    vi: 'Ảnh đã có người được ghi tên; bỏ từng người trước nếu ghi nhầm',
    km: 'មានអ្នកត្រូវបានកត់ឈ្មោះ សូមដកម្នាក់ៗជាមុន',
    en: 'People are named in it: take each off first if that was a mistake',
  },
  'stories.namedBefore': { vi: 'Người này đã được ghi', km: 'អ្នកនេះត្រូវបានកត់រួចហើយ', en: 'Named already' },
  'stories.hasPicture': { vi: 'Bài đã có ảnh này', km: 'អត្ថបទមានរូបនេះរួចហើយ', en: 'The story has this picture' },
  'stories.agreesInRecord': {
    vi: 'Điển hình ghi sự đồng ý trong hồ sơ của mình',
    km: 'គំរូកត់ការយល់ព្រមក្នុងឯកសាររបស់ខ្លួន',
    en: 'An exemplar agrees in their own record',
  },
  'stories.chooseUse': {
    vi: 'Hãy đánh dấu ít nhất một mục đích',
    km: 'សូមគូសយ៉ាងតិចគោលបំណងមួយ',
    en: 'Tick at least one use',
  },
  'stories.inFuture': { vi: 'Ngày này chưa tới', km: 'ថ្ងៃនេះមិនទាន់មកដល់', en: 'This day has not come' },
  'stories.endsBeforeGiven': {
    vi: 'Ngày hết hạn đứng trước ngày đồng ý',
    km: 'ថ្ងៃផុតកំណត់មុនថ្ងៃយល់ព្រម',
    en: 'Ends before it is given',
  },
  'stories.needsPaper': {
    vi: 'Hãy gửi giấy đồng ý, hoặc chọn “nói trước mặt cán bộ”',
    km: 'សូមផ្ញើលិខិតយល់ព្រម ឬជ្រើស “និយាយចំពោះមុខមន្ត្រី”',
    en: 'Send the paper, or choose “said to an official”',
  },
  'stories.needsGuardian': {
    vi: 'Dưới 18 tuổi: cần người đại diện theo pháp luật đồng ý',
    km: 'កុមារ៖ ត្រូវមានអាណាព្យាបាលយល់ព្រម',
    en: 'A child: the guardian must agree',
  },

  own: { vi: 'Ảnh của cơ quan, đơn vị tự chụp', km: 'រូបថតដោយអង្គភាពខ្លួន', en: 'Taken by the office itself' },
  permission: { vi: 'Được người giữ quyền cho phép', km: 'មានការអនុញ្ញាតពីម្ចាស់សិទ្ធិ', en: 'Allowed by its holder' },
  agency: {
    vi: 'Của cơ quan báo chí, có thời hạn',
    km: 'របស់ស្ថាប័នសារព័ត៌មាន មានកំណត់',
    en: 'From a press agency, for a time',
  },
  public_domain: { vi: 'Hết thời hạn bảo hộ', km: 'ផុតកំណត់ការពារសិទ្ធិ', en: 'No longer protected' },
  unknown: { vi: 'Chưa rõ', km: 'មិនទាន់ដឹង', en: 'Not known yet' },
  nobody: { vi: 'Không nhận ra ai', km: 'មិនស្គាល់នរណា', en: 'Nobody can be recognised' },
  peopleIn: { vi: 'Có người nhận ra được', km: 'មានមនុស្សអាចស្គាល់បាន', en: 'People can be recognised' },
  paper: { vi: 'Giấy có chữ ký', km: 'លិខិតមានហត្ថលេខា', en: 'A signed paper' },
  spoken: { vi: 'Nói trước mặt cán bộ ghi', km: 'និយាយចំពោះមុខមន្ត្រីកត់ត្រា', en: 'Said to the official who records it' },
  complete: { vi: 'Đủ', km: 'គ្រប់គ្រាន់', en: 'Complete' },
  ending: { vi: 'Sắp hết hạn', km: 'ជិតផុតកំណត់', en: 'Ends soon' },
  lacking: { vi: 'Còn thiếu', km: 'នៅខ្វះ', en: 'Something missing' },
  minors: { vi: 'Có người dưới 18 tuổi', km: 'មានអ្នកក្រោម ១៨ ឆ្នាំ', en: 'Shows minors' },
  out: { vi: 'Không còn hiện', km: 'លែងបង្ហាញ', en: 'Not served' },
})
