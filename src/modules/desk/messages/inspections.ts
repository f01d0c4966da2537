import { messages } from '#platform/i18n.ts'
import type { Told } from './tasks.ts'

/** The words of work on inspections. */
export const t = messages({
  selfCheck: {
    vi: () => 'Tự kiểm tra trước khi đoàn kiểm tra đến',
    km: () => 'ពិនិត្យខ្លួនឯងមុនគណៈមកដល់',
    en: () => 'Check yourselves before the team comes',
  },
  selfCheckWhy: {
    vi: ({ note, left }: Told) => `Đoàn theo quyết định ${note}; còn ${left} mục chưa trả lời`,
    km: ({ note, left }: Told) => `គណៈតាមសេចក្តីសម្រេច ${note} នៅ ${left} ចំណុច`,
    en: ({ note, left }: Told) => `Team by decision ${note}; ${left} items not answered`,
  },
  selfCheckAct: { vi: 'Mở bảng kiểm', km: 'បើកបញ្ជី', en: 'Open the checklist' },
  signMinutes: {
    vi: () => 'Ký biên bản kiểm tra',
    km: () => 'ចុះហត្ថលេខាកំណត់ហេតុ',
    en: () => 'Sign the minutes of the inspection',
  },
  signMinutesWhy: {
    vi: ({ note, on }: Told) => `Đoàn theo quyết định ${note} đã ký ngày ${on}`,
    km: ({ note, on }: Told) => `គណៈ ${note} បានចុះថ្ងៃ ${on}`,
    en: ({ note, on }: Told) => `The team by decision ${note} signed on ${on}`,
  },
  signMinutesAct: { vi: 'Xem và ký', km: 'មើល និងចុះ', en: 'Read and sign' },
  showRemedy: {
    vi: ({ name }: Told) => `Khắc phục sau kiểm tra: ${name}`,
    km: ({ name }: Told) => `កែលម្អក្រោយត្រួតពិនិត្យ៖ ${name}`,
    en: ({ name }: Told) => `Remedy after the inspection: ${name}`,
  },
  showRemedyWhy: {
    vi: ({ note }: Told) => `Người chịu trách nhiệm: ${note}. Có minh chứng mới coi là đã khắc phục`,
    km: ({ note }: Told) => `អ្នកទទួលខុសត្រូវ៖ ${note}`,
    en: ({ note }: Told) => `Answered for by ${note}. Nothing closes without evidence`,
  },
  showRemedyAct: { vi: 'Gửi minh chứng', km: 'ផ្ញើភស្តុតាង', en: 'Show it' },
  pressRemedy: {
    vi: ({ name, unit }: Told) => `${unit} chưa khắc phục xong: ${name}`,
    km: ({ name, unit }: Told) => `${unit} មិនទាន់កែលម្អ៖ ${name}`,
    en: ({ name, unit }: Told) => `${unit} has not remedied: ${name}`,
  },
  pressRemedyWhy: {
    vi: ({ note }: Told) => `Quá hạn trên 15 ngày; người chịu trách nhiệm: ${note}`,
    km: ({ note }: Told) => `ហួសកំណត់លើស ១៥ ថ្ងៃ ${note}`,
    en: ({ note }: Told) => `More than a fortnight late; answered for by ${note}`,
  },
  pressRemedyAct: { vi: 'Xem việc', km: 'មើល', en: 'Look' },
  makeVisit: {
    vi: ({ unit }: Told) => `Kiểm tra ${unit}`,
    km: ({ unit }: Told) => `ត្រួតពិនិត្យ ${unit}`,
    en: ({ unit }: Told) => `Inspect ${unit}`,
  },
  makeVisitWhy: {
    vi: ({ note }: Told) => `Quyết định ${note}: đơn vị đã tự kiểm tra hoặc hết hạn tự kiểm tra`,
    km: ({ note }: Told) => `សេចក្តីសម្រេច ${note}`,
    en: ({ note }: Told) => `Decision ${note}: the unit has checked itself, or its day is over`,
  },
  makeVisitAct: { vi: 'Mở bảng kiểm', km: 'បើកបញ្ជី', en: 'Open the checklist' },
  concludeVisit: {
    vi: ({ unit }: Told) => `Ra kết luận kiểm tra ${unit}`,
    km: ({ unit }: Told) => `សន្និដ្ឋានត្រួតពិនិត្យ ${unit}`,
    en: ({ unit }: Told) => `Conclude the inspection of ${unit}`,
  },
  concludeVisitWhy: {
    vi: ({ on }: Told) => `Kiểm tra ngày ${on}, hai bên đã ký biên bản`,
    km: ({ on }: Told) => `ត្រួតពិនិត្យថ្ងៃ ${on}`,
    en: ({ on }: Told) => `Inspected on ${on}, the minutes are signed by both`,
  },
  concludeVisitAct: { vi: 'Ra kết luận', km: 'សន្និដ្ឋាន', en: 'Conclude' },
  checkRemedy: {
    vi: ({ unit, name }: Told) => `Xem minh chứng khắc phục của ${unit}: ${name}`,
    km: ({ unit, name }: Told) => `ពិនិត្យភស្តុតាងរបស់ ${unit}៖ ${name}`,
    en: ({ unit, name }: Told) => `Look at what ${unit} shows: ${name}`,
  },
  checkRemedyWhy: {
    vi: ({ on }: Told) => `Đơn vị trả lời ngày ${on}`,
    km: ({ on }: Told) => `ឆ្លើយថ្ងៃ ${on}`,
    en: ({ on }: Told) => `Answered on ${on}`,
  },
  checkRemedyAct: { vi: 'Xem, xác nhận', km: 'មើល បញ្ជាក់', en: 'Look and close' },
})
