import { messages } from '#platform/i18n.ts'

/** The words of the page on which the province sets for how long what citizens tell is kept. */
export const t = messages({
  title: {
    vi: 'Thời hạn giữ cách liên hệ và ảnh',
    km: 'រយៈពេលរក្សាទំនាក់ទំនង និងរូបថត',
    en: 'How long contacts and pictures are kept',
  },
  lead: {
    vi: 'Người giới thiệu được hứa điều này ngay trên trang gửi. Thời hạn mới chỉ dùng cho lời giới thiệu gửi từ ngày ấy; lời đã gửi giữ nguyên điều đã hứa. Mỗi đêm máy xóa những gì đã hết hạn.',
    km: 'អ្នកណែនាំត្រូវបានសន្យានៅលើទំព័រផ្ញើ។ រយៈពេលថ្មីប្រើចំពោះការណែនាំចាប់ពីថ្ងៃនោះប៉ុណ្ណោះ។',
    en: 'Whoever tells is promised this on the page. A new term is for what is told from its day on; what was told keeps its promise. Every night what is over is erased.',
  },
  caption: { vi: 'Các thời hạn', km: 'រយៈពេល', en: 'Terms' },
  from: { vi: 'Lời giới thiệu gửi từ ngày', km: 'ការណែនាំចាប់ពីថ្ងៃ', en: 'Tips from this day on' },
  fromHint: { vi: 'Sớm nhất là ngày mai', km: 'យ៉ាងឆាប់ថ្ងៃស្អែក', en: 'Tomorrow at the earliest' },
  answeredMonths: { vi: 'Xóa sau khi trả lời (tháng)', km: 'លុបក្រោយឆ្លើយ (ខែ)', en: 'Erased after the answer (months)' },
  unansweredMonths: {
    vi: 'Chưa ai trả lời: xóa sau khi nhận (tháng)',
    km: 'មិនទាន់ឆ្លើយ៖ លុបក្រោយទទួល (ខែ)',
    en: 'Not answered: erased after it came (months)',
  },
  months: { vi: (n: number) => `${n} tháng`, km: (n: number) => `${n} ខែ`, en: (n: number) => `${n} months` },
  source: { vi: 'Căn cứ', km: 'មូលដ្ឋាន', en: 'Source' },
  sourceHint: {
    vi: 'Số, ngày và cơ quan ban hành văn bản',
    km: 'លេខ ថ្ងៃ និងអង្គភាពចេញលិខិត',
    en: 'Number, day and issuer of the document',
  },
  own: {
    vi: 'Phần mềm tự đặt; văn bản chưa định thời hạn',
    km: 'កម្មវិធីកំណត់ គ្មានលិខិតកំណត់',
    en: 'Chosen by the product; no document sets a term',
  },
  toConfirm: { vi: 'Cần xác nhận', km: 'ត្រូវបញ្ជាក់', en: 'To be confirmed' },
  isToConfirm: {
    vi: 'Căn cứ này còn phải xác nhận',
    km: 'មូលដ្ឋាននេះត្រូវបញ្ជាក់',
    en: 'This source is still to be confirmed',
  },
  setTitle: { vi: 'Đặt thời hạn mới', km: 'កំណត់រយៈពេលថ្មី', en: 'Set a new term' },
  set: { vi: 'Đặt thời hạn', km: 'កំណត់រយៈពេល', en: 'Set the term' },
  mayNot: {
    vi: 'Cơ quan thi đua, khen thưởng tỉnh đặt thời hạn này.',
    km: 'អង្គភាពខេត្តកំណត់រយៈពេលនេះ។',
    en: 'The standing office of the province sets it.',
  },
  'exemplars.onlyLater': {
    vi: 'Chọn từ ngày mai trở đi: lời đã gửi giữ điều đã hứa',
    km: 'ជ្រើសចាប់ពីថ្ងៃស្អែក',
    en: 'From tomorrow on: what was told keeps its promise',
  },
})
