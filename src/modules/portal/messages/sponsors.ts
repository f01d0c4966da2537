import { messages } from '#platform/i18n.ts'

/** The words of the public page of thanks. */
export const t = messages({
  title: { vi: 'Tri ân nhà tài trợ', km: 'អំណរគុណអ្នកឧបត្ថម្ភ', en: 'With thanks to our sponsors' },
  intro: {
    vi: 'Những người và tổ chức đã giúp phát hiện, bồi dưỡng, nhân rộng gương sáng và đồng ý được nêu tên. Số tiền, hiện vật chỉ nêu khi nhà tài trợ muốn.',
    km: 'បុគ្គល និងអង្គការដែលបានជួយ ហើយយល់ព្រមឱ្យបញ្ចេញឈ្មោះ។ ចំនួនប្រាក់បង្ហាញតែពេលគេយល់ព្រម។',
    en: 'People and organisations who helped and agreed to be named. Sums and gifts are told only where they wished it.',
  },
  none: { vi: 'Chưa có nhà tài trợ nào được nêu tên', km: 'មិនទាន់មានឈ្មោះ', en: 'Nobody is named yet' },
  noneText: {
    vi: 'Ai muốn giúp có thể liên hệ Ủy ban nhân dân xã, phường nơi mình ở.',
    km: 'អ្នកចង់ជួយ អាចទាក់ទងគណៈកម្មាធិការឃុំ សង្កាត់។',
    en: 'Whoever wishes to help may turn to the commune where they live.',
  },
  money: {
    vi: (sum: string) => `${sum} đồng`,
    km: (sum: string) => `${sum} ដុង`,
    en: (sum: string) => `${sum} đồng`,
  },
})
