import { messages } from '#platform/i18n.ts'
import type { Told } from './tasks.ts'

/** The words of work on events. */
export const t = messages({
  announceEvent: {
    vi: ({ name }: Told) => `Công bố sự kiện: ${name}`,
    km: ({ name }: Told) => `ប្រកាសព្រឹត្តិការណ៍៖ ${name}`,
    en: ({ name }: Told) => `Announce the event ${name}`,
  },
  announceEventWhy: {
    vi: ({ on }: Told) => `Lập ngày ${on}, chưa ai được báo. Nên công bố trước ít nhất 7 ngày`,
    km: ({ on }: Told) => `រៀបចំថ្ងៃ ${on} មិនទាន់មាននរណាដឹង`,
    en: ({ on }: Told) => `Planned on ${on}, nobody is told yet. A week ahead is the least`,
  },
  announceEventAct: { vi: 'Xem và công bố', km: 'មើល និងប្រកាស', en: 'Look and announce' },
  nameDelegates: {
    vi: ({ name }: Told) => `Ghi tên đại biểu dự: ${name}`,
    km: ({ name }: Told) => `ដាក់ឈ្មោះតំណាងចូលរួម៖ ${name}`,
    en: ({ name }: Told) => `Name who goes to ${name}`,
  },
  nameDelegatesWhy: {
    vi: ({ unit, left, of }: Told) => `${unit} mời ${of} đại biểu, còn ${left} chỗ chưa có tên`,
    km: ({ unit, left, of }: Told) => `${unit} អញ្ជើញ ${of} នាក់ នៅសល់ ${left}`,
    en: ({ unit, left, of }: Told) => `${unit} asks for ${of}; ${left} without a name`,
  },
  nameDelegatesAct: { vi: 'Ghi tên', km: 'ដាក់ឈ្មោះ', en: 'Name them' },
  keepPromise: {
    vi: ({ name }: Told) => `Bắt đầu việc đã cam kết: ${name}`,
    km: ({ name }: Told) => `ចាប់ផ្ដើមអ្វីដែលបានសន្យា៖ ${name}`,
    en: ({ name }: Told) => `Begin what was promised: ${name}`,
  },
  keepPromiseWhy: {
    vi: ({ unit, note }: Told) =>
      `Cam kết ở “${note}” do ${unit} tổ chức. Đã bắt đầu thì ghi lại; không làm được thì ghi vì sao`,
    km: ({ unit, note }: Told) => `បានសន្យានៅ “${note}” រៀបចំដោយ ${unit}`,
    en: ({ unit, note }: Told) =>
      `Promised at “${note}”, held by ${unit}. Write down that it began, or why it is not kept`,
  },
  keepPromiseAct: { vi: 'Ghi kết quả', km: 'កត់លទ្ធផល', en: 'Write it down' },
  finishEvent: {
    vi: ({ name }: Told) => `Kết thúc hồ sơ sự kiện: ${name}`,
    km: ({ name }: Told) => `បិទសំណុំរឿងព្រឹត្តិការណ៍៖ ${name}`,
    en: ({ name }: Told) => `Close the event ${name}`,
  },
  finishEventWhy: {
    vi: ({ on }: Told) => `Diễn ra ngày ${on}. Ghi ai tham gia và kết quả thì mới tính vào chỉ tiêu giao lưu của năm`,
    km: ({ on }: Told) => `ប្រព្រឹត្តទៅថ្ងៃ ${on}។ កត់លទ្ធផល ទើបរាប់ចូលសូចនាករឆ្នាំ`,
    en: ({ on }: Told) => `Took place on ${on}. It counts towards the year once what came of it is written down`,
  },
  finishEventAct: { vi: 'Ghi kết quả', km: 'កត់លទ្ធផល', en: 'Write it down' },
})
