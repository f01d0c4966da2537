import { messages } from '#platform/i18n.ts'
import type { TipTerm } from '../tip.ts'

/** The words of the public page on which citizens tell of somebody, and of the answer under its receipt. */
export const t = messages({
  title: { vi: 'Giới thiệu gương tốt quanh bạn', km: 'ណែនាំគំរូល្អជិតអ្នក', en: 'Tell us of somebody worth following' },
  lead: {
    vi: 'Vài ô, khoảng hai phút. Không cần tài khoản. Bạn luôn được trả lời.',
    km: 'ប្រអប់ពីរបី ប្រហែលពីរនាទី។ មិនត្រូវការគណនី។ អ្នកនឹងទទួលបានចម្លើយជានិច្ច។',
    en: 'A few boxes, about two minutes. No account. You always get an answer.',
  },
  refused: {
    vi: 'Chưa gửi được. Những gì bạn đã viết vẫn còn nguyên.',
    km: 'មិនទាន់ផ្ញើបាន។ អ្វីដែលអ្នកបានសរសេរនៅដដែល។',
    en: 'Not sent yet. What you wrote is still here.',
  },
  who: { vi: 'Bạn muốn giới thiệu ai?', km: 'តើអ្នកចង់ណែនាំអ្នកណា?', en: 'Whom do you want to tell of?' },
  whoHint: {
    vi: 'Tên một người, một gia đình hay một nhóm',
    km: 'ឈ្មោះមនុស្សម្នាក់ គ្រួសារមួយ ឬក្រុមមួយ',
    en: 'The name of a person, a family or a group',
  },
  placeId: { vi: 'Họ ở đâu?', km: 'ពួកគេនៅឯណា?', en: 'Where are they?' },
  unknownPlace: { vi: 'Tôi không rõ', km: 'ខ្ញុំមិនដឹងច្បាស់', en: 'I am not sure' },
  what: { vi: 'Họ đã làm gì?', km: 'ពួកគេបានធ្វើអ្វី?', en: 'What have they done?' },
  whatHint: {
    vi: 'Vài câu là đủ: việc gì, từ khi nào, ai được giúp',
    km: 'ពីរបីប្រយោគគឺគ្រប់គ្រាន់៖ ការងារអ្វី តាំងពីពេលណា ជួយអ្នកណា',
    en: 'A few sentences are enough: what, since when, who was helped',
  },
  link: { vi: 'Trang mạng nói về họ', km: 'គេហទំព័រអំពីពួកគេ', en: 'A page about them' },
  pictures: { vi: 'Ảnh', km: 'រូបថត', en: 'Pictures' },
  picturesHint: {
    vi: 'Nhiều nhất 3 ảnh, mỗi ảnh đến 15 MB. Nơi chụp ghi trong ảnh được xóa; chỉ cán bộ xử lý xem được, không đăng. Không có cũng được.',
    km: 'យ៉ាងច្រើន ៣ រូប រូបនីមួយៗដល់ 15 MB។ ទីកន្លែងថតត្រូវលុប មានតែមន្ត្រីដែលពិនិត្យទើបមើលបាន មិនផ្សាយទេ។',
    en: 'At most 3, each up to 15 MB. Where they were taken is removed; only whoever handles this sees them, they are not published. None is fine.',
  },
  'exemplars.tooManyPictures': {
    vi: 'Nhiều nhất 3 ảnh; hãy chọn lại',
    km: 'យ៉ាងច្រើន ៣ រូប សូមជ្រើសម្ដងទៀត',
    en: 'At most 3 pictures: choose again',
  },
  'exemplars.chooseAgain': {
    vi: 'Hãy chọn lại ảnh: trang này không giữ được ảnh khi còn mục phải sửa',
    km: 'សូមជ្រើសរូបម្ដងទៀត',
    en: 'Choose the pictures again: this page cannot keep them while something is to be mended',
  },
  contact: {
    vi: 'Số điện thoại hoặc thư điện tử của bạn',
    km: 'លេខទូរស័ព្ទ ឬអ៊ីមែលរបស់អ្នក',
    en: 'Your telephone number or e-mail',
  },
  contactHint: {
    vi: 'Chỉ để hỏi thêm và trả lời bạn, không đăng lên trang. Để trống cũng được: bạn xem trả lời bằng mã.',
    km: 'សម្រាប់សួរបន្ថែម និងឆ្លើយអ្នកប៉ុណ្ណោះ។ ទុកទទេក៏បាន៖ អ្នកមើលចម្លើយដោយលេខកូដ។',
    en: 'Only to ask you and to answer you, never shown. You may leave it empty: the receipt shows you the answer.',
  },
  agreed: {
    vi: ({ answeredMonths, unansweredMonths }: TipTerm) =>
      `Tôi đồng ý để cơ quan thi đua, khen thưởng dùng lời giới thiệu này để tìm hiểu và trả lời tôi. Tên tôi không được công bố. Cách liên hệ với tôi và ảnh được xóa sau ${answeredMonths} tháng kể từ khi trả lời; nếu không ai trả lời thì sau ${unansweredMonths} tháng kể từ khi gửi.`,
    km: ({ answeredMonths, unansweredMonths }: TipTerm) =>
      `ខ្ញុំយល់ព្រមឱ្យអង្គភាពប្រើការណែនាំនេះ ដើម្បីពិនិត្យ និងឆ្លើយខ្ញុំ។ ឈ្មោះខ្ញុំមិនត្រូវផ្សាយ។ ទំនាក់ទំនងរបស់ខ្ញុំ និងរូបថត ត្រូវលុបក្រោយ ${answeredMonths} ខែគិតពីពេលឆ្លើយ បើគ្មានអ្នកឆ្លើយ ក្រោយ ${unansweredMonths} ខែគិតពីពេលផ្ញើ។`,
    en: ({ answeredMonths, unansweredMonths }: TipTerm) =>
      `The emulation and commendation offices may use this to look into it and to answer me. My name is not published. The way to reach me and my pictures are erased ${answeredMonths} months after the answer; where nobody answers, ${unansweredMonths} months after I sent this.`,
  },
  send: { vi: 'Gửi lời giới thiệu', km: 'ផ្ញើការណែនាំ', en: 'Send it' },
  after: { vi: 'Sau khi bạn gửi', km: 'ក្រោយពេលអ្នកផ្ញើ', en: 'After you send it' },
  atOnce: { vi: 'Ngay lập tức', km: 'ភ្លាមៗ', en: 'At once' },
  atOnceText: {
    vi: 'Bạn nhận một mã để theo dõi.',
    km: 'អ្នកទទួលលេខកូដសម្រាប់តាមដាន។',
    en: 'You get a receipt to follow it by.',
  },
  soon: { vi: 'Trong 10 ngày làm việc', km: 'ក្នុង ១០ ថ្ងៃធ្វើការ', en: 'Within ten working days' },
  soonText: {
    vi: 'Cán bộ xã gặp, hỏi, và trả lời bạn.',
    km: 'មន្ត្រីឃុំជួប សួរ និងឆ្លើយអ្នក។',
    en: 'An officer asks around and answers you.',
  },
  later: { vi: 'Khi người ấy đồng ý', km: 'ពេលអ្នកនោះយល់ព្រម', en: 'Once they agree' },
  laterText: { vi: 'Câu chuyện mới được viết ra.', km: 'រឿងទើបត្រូវសរសេរ។', en: 'Only then is a story written.' },
  thanks: { vi: 'Đã nhận. Cảm ơn bạn!', km: 'បានទទួល។ សូមអរគុណ!', en: 'Received. Thank you!' },
  thanksTold: {
    vi: 'Cảm ơn bạn đã giới thiệu.',
    km: 'សូមអរគុណចំពោះការណែនាំ។',
    en: 'Thank you for telling us.',
  },
  thanksHonoured: {
    vi: 'Người bạn giới thiệu đã được công nhận là điển hình và đồng ý để mọi người biết đến. Cảm ơn bạn: việc này bắt đầu từ lời của bạn.',
    km: 'អ្នកដែលអ្នកណែនាំ ត្រូវបានទទួលស្គាល់ជាគំរូ ហើយយល់ព្រមឱ្យគេស្គាល់។ សូមអរគុណ៖ វាចាប់ផ្តើមពីពាក្យរបស់អ្នក។',
    en: 'Whom you told of was recognised as an exemplar and agreed to be known. Thank you: it began with your word.',
  },
  keep: {
    vi: 'Hãy chép lại hoặc chụp mã này: ai có mã thì xem được trả lời.',
    km: 'សូមកត់ ឬថតលេខកូដនេះ៖ អ្នកមានលេខកូដអាចមើលចម្លើយ។',
    en: 'Write this down or take a picture of it: whoever has it can read the answer.',
  },
  receipt: { vi: 'Mã tra cứu', km: 'លេខកូដស្វែងរក', en: 'Receipt' },
  mark: { vi: 'Mã vuông mở trang này', km: 'កូដ QR បើកទំព័រនេះ', en: 'The square code opens this page' },
  sentTo: { vi: 'Gửi tới', km: 'ផ្ញើទៅ', en: 'Sent to' },
  receivedAt: { vi: 'Nhận lúc', km: 'ទទួលនៅ', en: 'Received' },
  dueOn: { vi: 'Trả lời trước', km: 'ឆ្លើយមុន', en: 'Answer by' },
  state: { vi: 'Đang ở bước', km: 'ស្ថានភាព', en: 'State' },
  answer: { vi: 'Trả lời', km: 'ចម្លើយ', en: 'Answer' },
  new: { vi: 'Đã nhận, chờ cán bộ tìm hiểu', km: 'បានទទួល រង់ចាំពិនិត្យ', en: 'Received, waiting to be looked into' },
  checking: { vi: 'Cán bộ đang tìm hiểu', km: 'មន្ត្រីកំពុងពិនិត្យ', en: 'Being looked into' },
  recorded: {
    vi: 'Đã lập hồ sơ từ lời giới thiệu này',
    km: 'បានបើកឯកសារពីការណែនាំនេះ',
    en: 'A record was opened because of it',
  },
  known: { vi: 'Người này đã có hồ sơ', km: 'មានឯកសាររួចហើយ', en: 'There was a record already' },
  declined: { vi: 'Chưa lập hồ sơ', km: 'មិនទាន់បើកឯកសារ', en: 'No record was opened' },
  findTitle: { vi: 'Xem trả lời theo mã đã nhận', km: 'មើលចម្លើយតាមលេខកូដ', en: 'Read the answer by your receipt' },
  findLead: {
    vi: 'Gõ mã đã nhận, ví dụ GT-7K3M-92XQ; mã bài dự thi bắt đầu bằng DT.',
    km: 'វាយលេខកូដដែលបានទទួល ឧទាហរណ៍ GT-7K3M-92XQ។ លេខកូដស្នាដៃប្រឡងចាប់ផ្ដើមដោយ DT។',
    en: 'Type the receipt you were given, such as GT-7K3M-92XQ; that of an entry of a contest begins with DT.',
  },
  findAct: { vi: 'Xem trả lời', km: 'មើលចម្លើយ', en: 'Read the answer' },
  notFound: {
    vi: 'Không có mã này. Hãy xem lại từng chữ, hoặc hỏi nơi đã nhận.',
    km: 'គ្មានលេខកូដនេះទេ។ សូមពិនិត្យអក្សរនីមួយៗ ឬសួរកន្លែងដែលបានទទួល។',
    en: 'There is no such receipt. Look at each letter again, or ask where you gave it.',
  },
  another: { vi: 'Giới thiệu người khác', km: 'ណែនាំអ្នកផ្សេង', en: 'Tell of somebody else' },
  'exemplars.badLink': {
    vi: 'Đường dẫn bắt đầu bằng https://, hoặc để trống',
    km: 'តំណចាប់ផ្តើមដោយ https:// ឬទុកទទេ',
    en: 'A link starts with https://, or leave it empty',
  },
  'exemplars.badContact': {
    vi: 'Số di động có 10 số, ví dụ 0912 345 678; thư điện tử có @; hoặc để trống',
    km: 'លេខទូរស័ព្ទមាន ១០ ខ្ទង់ អ៊ីមែលមាន @ ឬទុកទទេ',
    en: 'A mobile number has ten digits, such as 0912 345 678; an e-mail has an @; or leave it empty',
  },
  'exemplars.mustAgree': {
    vi: 'Hãy đánh dấu đồng ý, nếu không chúng tôi không được dùng lời giới thiệu',
    km: 'សូមគូសយល់ព្រម',
    en: 'Please tick this: without it we may not use what you tell',
  },
})
