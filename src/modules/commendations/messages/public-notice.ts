import { messages } from '#platform/i18n.ts'

/** The words of the public pages on which opinions are asked before an honour of the State is proposed. */
export const t = messages({
  title: { vi: 'Lấy ý kiến nhân dân', km: 'សុំមតិប្រជាពលរដ្ឋ', en: 'The public is asked' },
  lead: {
    vi: 'Trước khi trình khen thưởng cấp Nhà nước, cơ quan thi đua, khen thưởng công khai và nghe ý kiến. Ai biết điều chưa đúng xin cho biết; tên người góp ý được giữ kín.',
    km: 'មុនស្នើការសរសើរថ្នាក់រដ្ឋ អង្គភាពផ្សព្វផ្សាយ និងស្តាប់មតិ។ ឈ្មោះអ្នកផ្តល់មតិត្រូវរក្សាការសម្ងាត់។',
    en: 'Before an honour of the State is proposed, the office says so and listens. Whoever knows of something that is not right may tell it; who tells stays unknown to others.',
  },
  none: {
    vi: 'Hôm nay không có hồ sơ nào đang lấy ý kiến',
    km: 'ថ្ងៃនេះគ្មានឯកសារសុំមតិ',
    en: 'Nothing is being asked today',
  },
  noneNext: {
    vi: 'Mỗi hồ sơ được công khai trong số ngày luật định trước khi trình lên.',
    km: 'ឯកសារនីមួយៗត្រូវផ្សព្វផ្សាយតាមចំនួនថ្ងៃកំណត់។',
    en: 'Each is shown for as many days as the law says before it goes up.',
  },
  proposed: { vi: 'Đề nghị tặng', km: 'ស្នើផ្តល់', en: 'Proposed for' },
  by: { vi: 'Đơn vị đề nghị', km: 'អង្គភាពស្នើ', en: 'Proposed by' },
  until: { vi: 'Góp ý đến hết ngày', km: 'ផ្តល់មតិដល់ថ្ងៃ', en: 'Opinions until' },
  did: { vi: 'Thành tích', km: 'សមិទ្ធផល', en: 'What they did' },
  say: { vi: 'Góp ý', km: 'ផ្តល់មតិ', en: 'Say what you know' },
  body: { vi: 'Điều bạn biết', km: 'អ្វីដែលអ្នកដឹង', en: 'What you know' },
  bodyHint: {
    vi: 'Việc gì, khi nào, xem ở đâu. Người đứng đầu cơ quan trả lời trước khi hồ sơ được trình.',
    km: 'រឿងអ្វី ពេលណា មើលនៅឯណា។ ប្រធានអង្គភាពឆ្លើយមុនស្នើឯកសារ។',
    en: 'What, when, where it can be seen. The head of the office answers it before anything goes up.',
  },
  name: { vi: 'Tên bạn', km: 'ឈ្មោះអ្នក', en: 'Your name' },
  contact: { vi: 'Cách liên hệ', km: 'ទំនាក់ទំនង', en: 'How to reach you' },
  contactHint: {
    vi: 'Để hỏi thêm. Chỉ người đứng đầu cơ quan đọc được.',
    km: 'សម្រាប់សួរបន្ថែម។ មានតែប្រធានអង្គភាពអានបាន។',
    en: 'To ask you more. Only the head of the office reads it.',
  },
  send: { vi: 'Gửi ý kiến', km: 'ផ្ញើមតិ', en: 'Send it' },
  sent: { vi: 'Đã nhận ý kiến. Cảm ơn bạn!', km: 'បានទទួលមតិ។ សូមអរគុណ!', en: 'Received. Thank you!' },
  sentText: {
    vi: 'Người đứng đầu cơ quan xem xét và kết luận trước khi hồ sơ được trình.',
    km: 'ប្រធានអង្គភាពពិនិត្យ និងសន្និដ្ឋានមុនស្នើឯកសារ។',
    en: 'The head of the office looks into it and concludes before anything goes up.',
  },
  refused: {
    vi: 'Chưa gửi được. Những gì bạn đã viết vẫn còn nguyên.',
    km: 'មិនទាន់ផ្ញើបាន។ អ្វីដែលអ្នកបានសរសេរនៅដដែល។',
    en: 'Not sent yet. What you wrote is still here.',
  },
  over: { vi: 'Thời gian lấy ý kiến đã hết', km: 'ពេលសុំមតិបានផុត', en: 'The time to say so is over' },
})
