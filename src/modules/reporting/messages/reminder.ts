import { messages } from '#platform/i18n.ts'

/** The letter that reminds of a report, and what the round says of reminders. */
export const t = messages({
  subject: {
    vi: (year: number, due: string, left: number) =>
      left === 0 ? `Báo cáo năm ${year} đã trễ hạn ${due}` : `Báo cáo năm ${year}: hạn gửi ${due}`,
    km: (year: number, due: string, left: number) =>
      left === 0 ? `របាយការណ៍ឆ្នាំ ${year} យឺតពេល ${due}` : `របាយការណ៍ឆ្នាំ ${year}៖ ផុតកំណត់ ${due}`,
    en: (year: number, due: string, left: number) =>
      left === 0 ? `The report of ${year} was due on ${due}` : `Report of ${year}: due on ${due}`,
  },
  dear: {
    vi: (name: string) => `Kính gửi ${name},`,
    km: (name: string) => `ជូនចំពោះ ${name}`,
    en: (name: string) => `Dear ${name},`,
  },
  body: {
    vi: (unit: string, year: number, due: string, asked: string) =>
      `Báo cáo kết quả tuyên truyền gương điển hình tiên tiến năm ${year} của ${unit} ${asked}. Hạn gửi: ${due}.`,
    km: (unit: string, year: number, due: string, asked: string) =>
      `របាយការណ៍ឆ្នាំ ${year} របស់ ${unit} ${asked}។ ផុតកំណត់៖ ${due}។`,
    en: (unit: string, year: number, due: string, asked: string) =>
      `The report of ${year} of ${unit} ${asked}. It is due on ${due}.`,
  },
  askSubject: {
    vi: (title: string, due: string) => `Câu hỏi «${title}»: hạn trả lời ${due}`,
    km: (title: string, due: string) => `សំណួរ «${title}»៖ ផុតកំណត់ ${due}`,
    en: (title: string, due: string) => `Question «${title}»: due on ${due}`,
  },
  askBody: {
    vi: (unit: string, title: string, due: string) => `${unit} chưa trả lời câu hỏi «${title}». Hạn trả lời: ${due}.`,
    km: (unit: string, title: string, due: string) => `${unit} មិនទាន់ឆ្លើយសំណួរ «${title}»។ ផុតកំណត់៖ ${due}។`,
    en: (unit: string, title: string, due: string) => `${unit} has not answered «${title}». It is due on ${due}.`,
  },
  answer: { vi: 'chưa trả lời', km: 'មិនទាន់ឆ្លើយ', en: 'was not answered yet' },
  start: { vi: 'chưa lập', km: 'មិនទាន់បង្កើត', en: 'was not started yet' },
  write: { vi: 'đang viết, chưa kiểm tra xong', km: 'កំពុងសរសេរ', en: 'is being written' },
  mend: { vi: 'bị trả lại, chờ sửa', km: 'ត្រូវបានប្រគល់ត្រឡប់', en: 'was returned to be mended' },
  sign: { vi: 'đã kiểm tra, chờ người đứng đầu ký', km: 'រង់ចាំចុះហត្ថលេខា', en: 'waits for the head to sign' },
  send: { vi: 'đã ký, chưa gửi', km: 'បានចុះហត្ថលេខា មិនទាន់ផ្ញើ', en: 'is signed but not sent' },
  reminded: {
    vi: (times: number, day: string) => `Đã nhắc ${times} lần, lần cuối ${day}`,
    km: (times: number, day: string) => `បានរំលឹក ${times} ដង ចុងក្រោយ ${day}`,
    en: (times: number, day: string) => `Reminded ${times === 1 ? 'once' : `${times} times`}, last on ${day}`,
  },
  nobody: { vi: 'không có ai giữ chức trách để nhắc', km: 'គ្មានអ្នកកាន់តំណែង', en: 'nobody holds a post there' },
  'reporting.remind': { vi: 'máy đã nhắc báo cáo', km: 'ម៉ាស៊ីនបានរំលឹករបាយការណ៍', en: 'reminded of the report' },
})
