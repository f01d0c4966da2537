import { messages } from '#platform/i18n.ts'

/** The states and steps of a story, why a step is refused, and how the history words it. */
export const t = messages({
  draft: { vi: 'Đang viết', km: 'កំពុងសរសេរ', en: 'Draft' },
  in_review: { vi: 'Chờ duyệt', km: 'រង់ចាំអនុម័ត', en: 'In review' },
  approved: { vi: 'Đã duyệt', km: 'បានអនុម័ត', en: 'Approved' },
  published: { vi: 'Đã đăng', km: 'បានផ្សាយ', en: 'Published' },
  taken_down: { vi: 'Đã gỡ', km: 'បានដកចេញ', en: 'Taken down' },
  send: { vi: 'Gửi duyệt', km: 'ផ្ញើអនុម័ត', en: 'Send to review' },
  approve: { vi: 'Duyệt bài', km: 'អនុម័តអត្ថបទ', en: 'Approve' },
  return: { vi: 'Trả lại', km: 'ប្រគល់ត្រឡប់', en: 'Return' },
  publish: { vi: 'Đăng lên cổng', km: 'ផ្សាយលើវិបផតថល', en: 'Publish' },
  correct: { vi: 'Đăng bản đính chính', km: 'ផ្សាយការកែតម្រូវ', en: 'Publish the correction' },
  takeDown: { vi: 'Gỡ bài', km: 'ដកអត្ថបទ', en: 'Take down' },
  vi: { vi: 'Tiếng Việt', km: 'ភាសាវៀតណាម', en: 'Vietnamese' },
  km: { vi: 'Tiếng Khmer', km: 'ភាសាខ្មែរ', en: 'Khmer' },
  en: { vi: 'Tiếng Anh', km: 'ភាសាអង់គ្លេស', en: 'English' },

  showable: { vi: 'Được đăng', km: 'អាចផ្សាយបាន', en: 'May be shown' },
  noConsent: { vi: 'Chưa đồng ý đăng', km: 'មិនទាន់យល់ព្រម', en: 'No consent' },
  onHold: { vi: 'Tạm dừng', km: 'ផ្អាក', en: 'On hold' },
  notRecognised: { vi: 'Chưa công nhận', km: 'មិនទាន់ទទួលស្គាល់', en: 'Not recognised' },
  withdrawn: { vi: 'Hồ sơ đã rút', km: 'ឯកសារបានដក', en: 'Withdrawn' },

  'stories.noConsent': {
    vi: 'Chưa đăng được: chưa có sự đồng ý đăng trên cổng còn hiệu lực hôm nay của',
    km: 'មិនទាន់អាចផ្សាយបាន៖ មិនមានការយល់ព្រមផ្សាយលើវិបផតថលរបស់',
    en: 'Not published: no consent to the portal holds today of',
  },
  'stories.notRecognised': {
    vi: 'Chưa đăng được: chưa được công nhận là điển hình',
    km: 'មិនទាន់អាចផ្សាយបាន៖ មិនទាន់ត្រូវបានទទួលស្គាល់',
    en: 'Not published: not recognised yet',
  },
  'stories.onHold': {
    vi: 'Chưa đăng được: hồ sơ đang tạm dừng của',
    km: 'មិនទាន់អាចផ្សាយបាន៖ ឯកសារកំពុងផ្អាករបស់',
    en: 'Not published: the record is on hold of',
  },
  'stories.withdrawn': {
    vi: 'Chưa đăng được: hồ sơ đã rút của',
    km: 'មិនទាន់អាចផ្សាយបាន៖ ឯកសារបានដករបស់',
    en: 'Not published: the record was withdrawn of',
  },
  'stories.need.title': { vi: 'Hãy nhập tiêu đề', km: 'សូមបញ្ចូលចំណងជើង', en: 'Enter a title' },
  'stories.need.standfirst': { vi: 'Hãy viết lời dẫn', km: 'សូមសរសេរសេចក្ដីផ្ដើម', en: 'Write a standfirst' },
  'stories.need.words': {
    vi: 'Bài cần ít nhất 80 chữ',
    km: 'អត្ថបទត្រូវមានយ៉ាងតិច ៨០ ពាក្យ',
    en: 'The text needs at least 80 words',
  },
  'stories.need.cover': { vi: 'Hãy chọn ảnh bìa', km: 'សូមជ្រើសរើសរូបភាពគម្រប', en: 'Choose a cover' },
  'stories.needsExemplar': {
    vi: 'Hãy chọn ít nhất một điển hình',
    km: 'សូមជ្រើសរើសគំរូយ៉ាងតិចមួយ',
    en: 'Choose at least one exemplar',
  },
  'stories.strangeTopic': {
    vi: 'Nội dung này thuộc lĩnh vực khác',
    km: 'ខ្លឹមសារនេះជារបស់វិស័យផ្សេង',
    en: 'This topic belongs to another field',
  },
  'stories.strangeSound': {
    vi: 'Bài có âm thanh không thuộc bài này; hãy tải lên lại',
    km: 'អត្ថបទមានសំឡេងមិនមែនរបស់វា សូមបញ្ចូលឡើងវិញ',
    en: 'The text holds a sound of another story: add it here',
  },
  'stories.strangePicture': {
    vi: 'Bài có ảnh không thuộc bài này; hãy tải ảnh lên lại',
    km: 'អត្ថបទមានរូបភាពមិនមែនរបស់វា សូមបញ្ចូលរូបភាពឡើងវិញ',
    en: 'The text shows a picture of another story: add the picture here',
  },
  'stories.notAPicture': { vi: 'Hãy chọn một tệp ảnh', km: 'សូមជ្រើសរើសឯកសាររូបភាព', en: 'Choose a picture file' },
  'stories.nothingChanged': {
    vi: 'Bài đang viết giống hệt bản đang đăng; hãy sửa bài trước',
    km: 'អត្ថបទដូចគ្នានឹងច្បាប់ដែលបានផ្សាយ សូមកែជាមុន',
    en: 'The text is the same as what is out: change it first',
  },
  'stories.notTranslatable': {
    vi: 'Bài này không dịch sang ngôn ngữ đó được',
    km: 'អត្ថបទនេះមិនអាចបកប្រែទៅភាសានោះបានទេ',
    en: 'This story cannot be translated into that language',
  },
  'stories.translated': {
    vi: 'Đã có bản dịch sang ngôn ngữ này',
    km: 'មានការបកប្រែជាភាសានេះរួចហើយ',
    en: 'There is a translation into this language already',
  },

  'stories.create': { vi: 'đã mở bài mới', km: 'បានបើកអត្ថបទថ្មី', en: 'began a story' },
  'stories.openDraft': {
    vi: 'đã mở bản nháp sau khi công nhận',
    km: 'បានបើកសេចក្ដីព្រាងក្រោយការទទួលស្គាល់',
    en: 'opened a draft after the recognition',
  },
  'stories.save': { vi: 'đã lưu bài', km: 'បានរក្សាទុកអត្ថបទ', en: 'saved the story' },
  'stories.addClip': { vi: 'đã thêm âm thanh vào bài', km: 'បានបន្ថែមសំឡេង', en: 'added a sound to the story' },
  'stories.addPicture': { vi: 'đã thêm ảnh', km: 'បានបន្ថែមរូបភាព', en: 'added a picture' },
  'stories.send': { vi: 'đã gửi duyệt', km: 'បានផ្ញើអនុម័ត', en: 'sent to review' },
  'stories.approve': { vi: 'đã duyệt bài', km: 'បានអនុម័តអត្ថបទ', en: 'approved the story' },
  'stories.return': { vi: 'đã trả lại bài', km: 'បានប្រគល់អត្ថបទវិញ', en: 'returned the story' },
  'stories.publish': { vi: 'đã đăng bài', km: 'បានផ្សាយអត្ថបទ', en: 'published the story' },
  'stories.correct': { vi: 'đã đính chính bài', km: 'បានកែតម្រូវអត្ថបទ', en: 'corrected the story' },
  'stories.takeDown': { vi: 'đã gỡ bài', km: 'បានដកអត្ថបទ', en: 'took the story down' },
  'stories.tickRecall': { vi: 'đã thu hồi ở một nơi', km: 'បានប្រមូលមកវិញមួយកន្លែង', en: 'took it back in one place' },
  'stories.sendBackRevoked': {
    vi: 'đã đưa về đang viết vì bài nêu khen thưởng bị thu hồi',
    km: 'បានប្រគល់អត្ថបទវិញ ព្រោះការសរសើរត្រូវបានដកហូត',
    en: 'went back: it names a revoked commendation',
  },
  'stories.correctRevoked': {
    vi: 'đã đính chính vì khen thưởng nêu trong bài bị thu hồi',
    km: 'បានកែតម្រូវ ព្រោះការសរសើរត្រូវបានដកហូត',
    en: 'was corrected: it names a revoked commendation',
  },
  'stories.translate': { vi: 'đã mở bản dịch', km: 'បានបើកការបកប្រែ', en: 'opened a translation' },
})
