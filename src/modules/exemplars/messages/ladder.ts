import { messages } from '#platform/i18n.ts'

/** How far a word about somebody was looked into. */
export const t = messages({
  rung: { vi: 'Mức xác minh', km: 'កម្រិតផ្ទៀងផ្ទាត់', en: 'How far looked into' },
  told: { vi: 'Nghe kể', km: 'ឮគេប្រាប់', en: 'Told' },
  confirmed: { vi: 'Xã đã xác nhận', km: 'ឃុំបានបញ្ជាក់', en: 'Confirmed by the commune' },
  checked: { vi: 'Đã đối chiếu giấy tờ', km: 'បានផ្ទៀងផ្ទាត់ឯកសារ', en: 'Documents checked' },
})
