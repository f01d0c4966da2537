import { messages } from '#platform/i18n.ts'
import type { Told } from './tasks.ts'

/** The words of work on courses. */
export const t = messages({
  sendToCourse: {
    vi: ({ name }: Told) => `Cử người dự tập huấn: ${name}`,
    km: ({ name }: Told) => `ចាត់មនុស្សទៅវគ្គ៖ ${name}`,
    en: ({ name }: Told) => `Name who goes to the course ${name}`,
  },
  sendToCourseWhy: {
    vi: ({ unit, left, of }: Told) => `${unit} mời ${of} người, còn ${left} chỗ chưa có tên`,
    km: ({ unit, left, of }: Told) => `${unit} អញ្ជើញ ${of} នាក់ នៅសល់ ${left}`,
    en: ({ unit, left, of }: Told) => `${unit} asks for ${of}; ${left} without a name`,
  },
  sendToCourseAct: { vi: 'Cử người', km: 'ចាត់មនុស្ស', en: 'Name them' },
  closeCourse: {
    vi: ({ name }: Told) => `Điểm danh, kết thúc lớp: ${name}`,
    km: ({ name }: Told) => `បិទវគ្គ៖ ${name}`,
    en: ({ name }: Told) => `Close the course ${name}`,
  },
  closeCourseWhy: {
    vi: ({ on }: Told) => `Đã học xong ngày ${on}. Điểm danh rồi kết thúc thì mới có giấy chứng nhận và số liệu`,
    km: ({ on }: Told) => `ចប់ថ្ងៃ ${on}។`,
    en: ({ on }: Told) => `Over since ${on}. Certificates and figures come once it is closed`,
  },
  closeCourseAct: { vi: 'Mở lớp', km: 'បើកវគ្គ', en: 'Open the course' },
})
