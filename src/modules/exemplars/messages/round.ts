import { messages } from '#platform/i18n.ts'
import { judging } from './round-judge.ts'
import { refusals } from './round-outcome.ts'
import { results } from './round-result.ts'
import { running } from './round-run.ts'

/** Phrases of judging by several: rounds, phases, assessors, scores and what they come to. */
export const t = messages({
  gate: { vi: 'điều kiện bắt buộc', km: 'លក្ខខណ្ឌចាំបាច់', en: 'a gate' },
  informational: {
    vi: 'để tham khảo, không tính điểm',
    km: 'សម្រាប់យោង មិនគិតពិន្ទុ',
    en: 'for information, not counted',
  },
  scored: { vi: 'chấm điểm', km: 'ដាក់ពិន្ទុ', en: 'scored' },
  more: {
    vi: (words: string) => `Yêu cầu thêm của đơn vị: ${words}`,
    km: (words: string) => `អង្គភាពទាមទារបន្ថែម៖ ${words}`,
    en: (words: string) => `The unit asks beyond this: ${words}`,
  },
  lookFor: {
    vi: (words: string) => `Thường là: ${words}`,
    km: (words: string) => `ជាធម្មតា៖ ${words}`,
    en: (words: string) => `Usually: ${words}`,
  },
  place: {
    vi: 'Trang, ảnh hoặc số liệu làm căn cứ',
    km: 'ទំព័រ រូបភាព ឬតួលេខជាមូលដ្ឋាន',
    en: 'Page, photo or number it rests on',
  },
  placeHint: {
    vi: 'Ví dụ: trang 3; ảnh 2; 1.200 m² ở bảng trang 5',
    km: 'ឧទាហរណ៍៖ ទំព័រ ៣ រូបទី ២',
    en: 'For example: page 3; photo 2; 1,200 m² in the table on page 5',
  },
  needsPlace: {
    vi: 'Hãy ghi trang, ảnh hoặc số liệu làm căn cứ cho điểm này.',
    km: 'សូមបញ្ជាក់ទំព័រ រូបភាព ឬតួលេខ។',
    en: 'Name the page, photo or number that this score rests on.',
  },
  needsReason: { vi: 'Hãy ghi lý do.', km: 'សូមបញ្ជាក់មូលហេតុ។', en: 'Give a reason.' },
  mustApply: {
    vi: 'Tiêu chuẩn này áp dụng cho mọi hồ sơ, phải chấm.',
    km: 'លក្ខណវិនិច្ឆ័យនេះអនុវត្តចំពោះគ្រប់ឯកសារ។',
    en: 'This criterion applies to every record and must be judged.',
  },
  floor: {
    vi: (n: number) => `Riêng tiêu chuẩn này cần ít nhất ${n} điểm`,
    km: (n: number) => `លក្ខណវិនិច្ឆ័យនេះត្រូវការយ៉ាងតិច ${n} ពិន្ទុ`,
    en: (n: number) => `This criterion needs at least ${n} points by itself`,
  },
  gateAsk: { vi: 'Có đạt điều kiện bắt buộc này không?', km: 'តើបំពេញលក្ខខណ្ឌនេះទេ?', en: 'Is this gate passed?' },
  informationalAsk: { vi: 'Ghi nhận', km: 'កត់សម្គាល់', en: 'Noted' },
  met: { vi: 'Đạt', km: 'បំពេញ', en: 'Met' },
  notMet: { vi: 'Không đạt', km: 'មិនបំពេញ', en: 'Not met' },
  notApplicable: {
    vi: 'Không áp dụng cho hồ sơ này (ghi lý do bên dưới)',
    km: 'មិនអនុវត្តចំពោះឯកសារនេះ (សូមបញ្ជាក់មូលហេតុ)',
    en: 'Does not apply to this record (say why below)',
  },
  notApplied: { vi: 'không áp dụng', km: 'មិនអនុវត្ត', en: 'does not apply' },
  levels: { vi: 'Các mức và ví dụ', km: 'កម្រិត និងឧទាហរណ៍', en: 'Levels with examples' },
  fromPoints: {
    vi: (n: number) => `Từ ${n} điểm:`,
    km: (n: number) => `ចាប់ពី ${n} ពិន្ទុ៖`,
    en: (n: number) => `From ${n} points:`,
  },
  forExample: {
    vi: (words: string) => `Ví dụ: ${words}`,
    km: (words: string) => `ឧទាហរណ៍៖ ${words}`,
    en: (words: string) => `For example: ${words}`,
  },
  ...running,
  ...results,
  ...judging,
  ...refusals,
})
