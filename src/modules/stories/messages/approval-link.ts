import { messages } from '#platform/i18n.ts'

/** The words of links by which people outside approve, give an opinion or return. */
export const t = messages({
  title: { vi: 'Xin duyệt, xin ý kiến bên ngoài', km: 'សុំអនុម័ត សុំយោបល់ពីខាងក្រៅ', en: 'Approval or opinion from outside' },
  lead: {
    vi: 'Người nhận mở bài bằng liên kết, không cần tài khoản. Liên kết chỉ cho đúng bản đang chờ duyệt này, dùng một lần, hết hạn thì thôi.',
    km: 'អ្នកទទួលបើកអត្ថបទដោយតំណ មិនត្រូវការគណនី។ តំណសម្រាប់តែច្បាប់នេះ ប្រើម្ដង ហើយផុតកំណត់។',
    en: 'They open the text by a link, without an account. It holds for this very text, once, and expires.',
  },
  willDecide: {
    vi: 'Anh/chị có quyền duyệt bài này, nên khi người nhận bấm duyệt thì bài được duyệt.',
    km: 'អ្នកមានសិទ្ធិអនុម័តអត្ថបទនេះ ដូច្នេះពេលអ្នកទទួលអនុម័ត អត្ថបទត្រូវបានអនុម័ត។',
    en: 'You may approve this text yourself, so their approval is one.',
  },
  willAdvise: {
    vi: 'Anh/chị không duyệt được bản này, nên trả lời đồng ý chỉ được ghi là ý kiến cho người duyệt; trả lại thì bài về bàn viết ngay.',
    km: 'អ្នកមិនអាចអនុម័តច្បាប់នេះទេ ដូច្នេះការយល់ព្រមត្រូវបានកត់ត្រាជាយោបល់ ចំណែកការប្រគល់ត្រឡប់មានប្រសិទ្ធភាពភ្លាម។',
    en: 'You may not approve this text, so their consent is kept as an opinion for who does; a return takes it back at once.',
  },
  outsider: { vi: 'Họ và tên người nhận', km: 'ឈ្មោះអ្នកទទួល', en: 'Name' },
  outsiderTitle: { vi: 'Chức vụ', km: 'តួនាទី', en: 'Position' },
  agency: { vi: 'Cơ quan', km: 'ស្ថាប័ន', en: 'Agency' },
  email: { vi: 'Thư điện tử', km: 'អ៊ីមែល', en: 'E-mail' },
  emailHint: { vi: 'Để mở sẵn thư gửi liên kết', km: 'ដើម្បីបើកសំបុត្រផ្ញើតំណ', en: 'To open a mail with the link' },
  days: { vi: 'Hết hạn sau', km: 'ផុតកំណត់ក្រោយ', en: 'Expires after' },
  day: {
    vi: (n: number) => `${n} ngày`,
    km: (n: number) => `${n} ថ្ងៃ`,
    en: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  },
  issue: { vi: 'Tạo liên kết', km: 'បង្កើតតំណ', en: 'Make the link' },
  person: { vi: 'Người nhận', km: 'អ្នកទទួល', en: 'For' },
  stands: { vi: 'Liên kết', km: 'តំណ', en: 'Link' },
  answer: { vi: 'Trả lời', km: 'ចម្លើយ', en: 'Answer' },
  by: { vi: 'Người tạo', km: 'អ្នកបង្កើត', en: 'Made by' },
  open: { vi: 'Đang chờ', km: 'កំពុងរង់ចាំ', en: 'Open' },
  used: { vi: 'Đã dùng', km: 'បានប្រើ', en: 'Used' },
  recalled: { vi: 'Đã thu hồi', km: 'បានដកហូត', en: 'Recalled' },
  expired: { vi: 'Hết hạn', km: 'ផុតកំណត់', en: 'Expired' },
  changed: { vi: 'Bài đã đổi', km: 'អត្ថបទបានផ្លាស់ប្ដូរ', en: 'Text changed' },
  until: { vi: (at: string) => `đến ${at}`, km: (at: string) => `ដល់ ${at}`, en: (at: string) => `until ${at}` },
  approved: { vi: 'Duyệt', km: 'អនុម័ត', en: 'Approved' },
  opinion: { vi: 'Đồng ý (ý kiến)', km: 'យល់ព្រម (យោបល់)', en: 'Agrees (opinion)' },
  returned: { vi: 'Trả lại', km: 'ប្រគល់ត្រឡប់', en: 'Returned' },
  signed: {
    vi: (name: string) => `ký tên: ${name}`,
    km: (name: string) => `ចុះឈ្មោះ៖ ${name}`,
    en: (name: string) => `signed: ${name}`,
  },
  asOpinion: { vi: 'chỉ là ý kiến', km: 'ជាយោបល់ប៉ុណ្ណោះ', en: 'an opinion only' },
  asApproval: { vi: 'có giá trị duyệt', km: 'មានតម្លៃអនុម័ត', en: 'counts as approval' },
  recall: { vi: 'Thu hồi liên kết', km: 'ដកហូតតំណ', en: 'Recall the link' },
  recallOf: {
    vi: (name: string) => `của ${name}`,
    km: (name: string) => `របស់ ${name}`,
    en: (name: string) => `of ${name}`,
  },
  opinionTitle: {
    vi: (name: string, agency: string) => `${name} (${agency}) đồng ý với bài này`,
    km: (name: string, agency: string) => `${name} (${agency}) យល់ព្រមនឹងអត្ថបទនេះ`,
    en: (name: string, agency: string) => `${name} (${agency}) agrees with this text`,
  },
  opinionWhy: {
    vi: 'Đây là ý kiến từ bên ngoài để người duyệt cân nhắc; bài vẫn chờ duyệt.',
    km: 'នេះជាយោបល់ពីខាងក្រៅសម្រាប់អ្នកអនុម័តពិចារណា អត្ថបទនៅតែរង់ចាំអនុម័ត។',
    en: 'An opinion from outside for who approves to weigh; the text still waits for its approval.',
  },
  viaLink: {
    vi: (who: string, issuer: string) => `${who} (qua liên kết do ${issuer} gửi)`,
    km: (who: string, issuer: string) => `${who} (តាមតំណដែល ${issuer} ផ្ញើ)`,
    en: (who: string, issuer: string) => `${who} (by a link from ${issuer})`,
  },

  issuedTitle: { vi: 'Liên kết đã sẵn sàng', km: 'តំណរួចរាល់', en: 'The link is ready' },
  issuedLead: {
    vi: (name: string, at: string) => `Gửi cho ${name}. Hết hạn lúc ${at}.`,
    km: (name: string, at: string) => `ផ្ញើទៅ ${name}។ ផុតកំណត់ ${at}។`,
    en: (name: string, at: string) => `Send it to ${name}. It expires at ${at}.`,
  },
  shownOnce: {
    vi: 'Chỉ hiện một lần này. Ai có liên kết là trả lời được thay người nhận, nên chỉ gửi cho đúng người; nhầm thì thu hồi ở trang bài.',
    km: 'បង្ហាញតែម្ដងនេះ។ អ្នកណាមានតំណអាចឆ្លើយជំនួសអ្នកទទួល សូមផ្ញើឱ្យត្រូវមនុស្ស បើខុសសូមដកហូត។',
    en: 'It is shown this once. Whoever has it can answer in their name: send it to them alone, and recall it where it went astray.',
  },
  link: { vi: 'Liên kết', km: 'តំណ', en: 'Link' },
  mail: { vi: 'Soạn thư gửi', km: 'សរសេរសំបុត្រផ្ញើ', en: 'Write the mail' },
  mailSubject: {
    vi: (title: string) => `Xin ý kiến bài “${title}”`,
    km: (title: string) => `សុំយោបល់លើអត្ថបទ “${title}”`,
    en: (title: string) => `Your opinion of “${title}”`,
  },
  mailText: {
    vi: (name: string, address: string, at: string) =>
      `Kính gửi ông/bà ${name},\n\nMời ông/bà đọc và trả lời tại liên kết sau (không cần tài khoản, dùng một lần, đến ${at}):\n${address}\n`,
    km: (name: string, address: string, at: string) =>
      `ជូនចំពោះ ${name}\n\nសូមអាន និងឆ្លើយតាមតំណនេះ (មិនត្រូវការគណនី ប្រើម្ដង ដល់ ${at})៖\n${address}\n`,
    en: (name: string, address: string, at: string) =>
      `Dear ${name},\n\nPlease read and answer by this link (no account needed, once, until ${at}):\n${address}\n`,
  },
  back: { vi: 'Về trang bài', km: 'ត្រឡប់ទៅអត្ថបទ', en: 'Back to the story' },

  'stories.badEmail': {
    vi: 'Hãy viết địa chỉ như ten@vidu.vn',
    km: 'សូមសរសេរអាសយដ្ឋានដូចជា ten@vidu.vn',
    en: 'Write an address such as name@example.org',
  },
  'stories.notInReview': {
    vi: 'Bài không còn chờ duyệt, nên không tạo liên kết được',
    km: 'អត្ថបទមិនរង់ចាំអនុម័តទៀតទេ មិនអាចបង្កើតតំណបាន',
    en: 'The text no longer waits for its approval, so there is no link to make',
  },
  'stories.issueLink': { vi: 'đã tạo liên kết xin duyệt', km: 'បានបង្កើតតំណសុំអនុម័ត', en: 'made a link for approval' },
  'stories.recallLink': { vi: 'đã thu hồi liên kết xin duyệt', km: 'បានដកហូតតំណ', en: 'recalled a link for approval' },
  'stories.byLink.approved': {
    vi: 'người ngoài đã duyệt qua liên kết',
    km: 'បានអនុម័តតាមតំណ',
    en: 'was approved by a link',
  },
  'stories.byLink.opinion': {
    vi: 'người ngoài đã cho ý kiến qua liên kết',
    km: 'បានផ្តល់យោបល់តាមតំណ',
    en: 'got an opinion by a link',
  },
  'stories.byLink.returned': {
    vi: 'người ngoài đã trả lại qua liên kết',
    km: 'បានប្រគល់ត្រឡប់តាមតំណ',
    en: 'was returned by a link',
  },
})
