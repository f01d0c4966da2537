import { messages } from '#platform/i18n.ts'

/** The words that a person outside reads behind their link. */
export const t = messages({
  title: { vi: 'Đọc và trả lời', km: 'អាន និងឆ្លើយ', en: 'Read and answer' },
  greeting: {
    vi: (name: string, title: string, agency: string) => `Kính gửi ${name}, ${title}, ${agency}.`,
    km: (name: string, title: string, agency: string) => `ជូនចំពោះ ${name} ${title} ${agency}។`,
    en: (name: string, title: string, agency: string) => `For ${name}, ${title}, ${agency}.`,
  },
  from: {
    vi: (unit: string, until: string) =>
      `${unit} gửi bài dưới đây, chưa đăng. Xin trả lời trước ${until}. Không trả lời thì không có gì thay đổi.`,
    km: (unit: string, until: string) =>
      `${unit} ផ្ញើអត្ថបទខាងក្រោម មិនទាន់ផ្សាយ។ សូមឆ្លើយមុន ${until}។ បើមិនឆ្លើយ គ្មានអ្វីផ្លាស់ប្ដូរទេ។`,
    en: (unit: string, until: string) =>
      `${unit} sends the text below, which is not out yet. Please answer before ${until}. Without an answer nothing changes.`,
  },
  private: {
    vi: 'Bài chưa công bố. Xin không chuyển tiếp liên kết này: ai có nó là trả lời được thay ông/bà.',
    km: 'អត្ថបទមិនទាន់ផ្សាយ។ សូមកុំបញ្ជូនតំណនេះបន្ត៖ អ្នកណាមានវាអាចឆ្លើយជំនួសលោកអ្នក។',
    en: 'The text is not public. Please do not pass this link on: whoever has it can answer in your name.',
  },
  text: { vi: 'Nội dung bài', km: 'ខ្លឹមសារអត្ថបទ', en: 'The text' },
  yours: { vi: 'Trả lời của ông/bà', km: 'ចម្លើយរបស់លោកអ្នក', en: 'Your answer' },
  decides: {
    vi: 'Chọn duyệt thì bài được duyệt đúng như trên và có thể đăng.',
    km: 'បើជ្រើសអនុម័ត អត្ថបទត្រូវបានអនុម័តដូចខាងលើ ហើយអាចផ្សាយបាន។',
    en: 'Your approval approves the text as it stands above; it may then go out.',
  },
  advises: {
    vi: 'Trả lời đồng ý được ghi là ý kiến và chuyển tới người duyệt bài.',
    km: 'ការយល់ព្រមត្រូវបានកត់ត្រាជាយោបល់ ហើយបញ្ជូនទៅអ្នកអនុម័ត។',
    en: 'Your consent is kept as an opinion for whoever approves the text.',
  },
  answer: { vi: 'Trả lời', km: 'ចម្លើយ', en: 'Answer' },
  approve: { vi: 'Duyệt bài', km: 'អនុម័តអត្ថបទ', en: 'Approve' },
  agree: { vi: 'Đồng ý với bài', km: 'យល់ព្រមនឹងអត្ថបទ', en: 'Agree' },
  return: { vi: 'Trả lại để sửa', km: 'ប្រគល់ត្រឡប់ដើម្បីកែ', en: 'Return it' },
  note: { vi: 'Lời nhắn', km: 'សារ', en: 'Your words' },
  noteHint: {
    vi: 'Cần có khi trả lại: nói rõ chỗ cần sửa',
    km: 'ចាំបាច់ពេលប្រគល់ត្រឡប់៖ បញ្ជាក់កន្លែងត្រូវកែ',
    en: 'Needed for a return: say what is to be mended',
  },
  typedName: { vi: 'Họ và tên của ông/bà', km: 'ឈ្មោះរបស់លោកអ្នក', en: 'Your name' },
  typedHint: {
    vi: 'Được lưu cùng câu trả lời và giờ trả lời',
    km: 'រក្សាទុកជាមួយចម្លើយ និងម៉ោង',
    en: 'Kept with the answer and its time',
  },
  send: { vi: 'Gửi trả lời', km: 'ផ្ញើចម្លើយ', en: 'Send the answer' },
  refused: { vi: 'Chưa gửi được', km: 'មិនទាន់ផ្ញើបាន', en: 'Not sent' },

  approved: { vi: 'Đã ghi: bài được duyệt', km: 'បានកត់ត្រា៖ អត្ថបទត្រូវបានអនុម័ត', en: 'Kept: the text is approved' },
  opinion: { vi: 'Đã ghi ý kiến đồng ý', km: 'បានកត់ត្រាយោបល់យល់ព្រម', en: 'Kept: your opinion' },
  returned: { vi: 'Đã trả lại bài', km: 'បានប្រគល់អត្ថបទត្រឡប់', en: 'The text was returned' },
  thanks: {
    vi: 'Cảm ơn ông/bà. Liên kết đã dùng xong, có thể đóng trang này.',
    km: 'សូមអរគុណ។ តំណបានប្រើរួច អាចបិទទំព័រនេះ។',
    en: 'Thank you. The link is used up; you may close this page.',
  },
  used: { vi: 'Liên kết này đã được dùng', km: 'តំណនេះបានប្រើរួច', en: 'This link was used' },
  usedText: {
    vi: 'Mỗi liên kết chỉ trả lời được một lần. Cần thêm ý kiến, xin liên hệ nơi đã gửi.',
    km: 'តំណនីមួយៗឆ្លើយបានតែម្ដង។ បើត្រូវការបន្ថែម សូមទាក់ទងអ្នកផ្ញើ។',
    en: 'Each link takes one answer. For more, please get in touch with whoever sent it.',
  },
  recalled: { vi: 'Liên kết này đã bị thu hồi', km: 'តំណនេះត្រូវបានដកហូត', en: 'This link was recalled' },
  recalledText: {
    vi: 'Nơi gửi đã thu hồi liên kết. Không cần làm gì thêm.',
    km: 'អ្នកផ្ញើបានដកហូតតំណ។ មិនចាំបាច់ធ្វើអ្វីទៀតទេ។',
    en: 'Whoever sent it took it back. There is nothing to do.',
  },
  expired: { vi: 'Liên kết này đã hết hạn', km: 'តំណនេះផុតកំណត់', en: 'This link has expired' },
  expiredText: {
    vi: 'Nếu vẫn muốn trả lời, xin liên hệ nơi đã gửi để nhận liên kết mới.',
    km: 'បើនៅចង់ឆ្លើយ សូមទាក់ទងអ្នកផ្ញើដើម្បីទទួលតំណថ្មី។',
    en: 'If you still wish to answer, please ask whoever sent it for a new one.',
  },
  changed: {
    vi: 'Bài đã thay đổi sau khi gửi liên kết',
    km: 'អត្ថបទបានផ្លាស់ប្ដូរក្រោយផ្ញើតំណ',
    en: 'The text changed since the link was sent',
  },
  changedText: {
    vi: 'Liên kết chỉ có giá trị cho đúng bản đã gửi, hoặc bài không còn chờ duyệt, nên không còn gì để quyết định ở đây.',
    km: 'តំណសម្រាប់តែច្បាប់ដែលបានផ្ញើ ឬអត្ថបទមិនរង់ចាំអនុម័តទៀត ដូច្នេះគ្មានអ្វីត្រូវសម្រេចទីនេះទេ។',
    en: 'The link holds for the text that was sent, or the text no longer waits for approval: there is nothing to decide here.',
  },
})
