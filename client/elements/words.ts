import { messages } from '#platform/i18n.ts'
import { pageLanguage } from './page-language.ts'

const t = messages({
  count: {
    vi: (n: string, max: string) => `${n} trên ${max} ký tự`,
    km: (n: string, max: string) => `${n} លើ ${max} តួអក្សរ`,
    en: (n: string, max: string) => `${n} of ${max} characters`,
  },
  over: {
    vi: (n: string, max: string) => `Thừa ${n} ký tự, tối đa ${max}`,
    km: (n: string, max: string) => `លើស ${n} តួអក្សរ យ៉ាងច្រើន ${max}`,
    en: (n: string, max: string) => `${n} characters too many, at most ${max}`,
  },
  draft: {
    vi: (when: string) => `Máy này còn giữ bản viết dở lúc ${when}, chưa gửi.`,
    km: (when: string) => `ម៉ាស៊ីននេះនៅរក្សាសេចក្តីព្រាងនៅ ${when} មិនទាន់ផ្ញើ។`,
    en: (when: string) => `This machine still holds what you wrote at ${when} and did not send.`,
  },
  takeBack: { vi: 'Lấy lại bản viết dở', km: 'យកសេចក្តីព្រាងមកវិញ', en: 'Take it back' },
  dropDraft: { vi: 'Bỏ bản viết dở', km: 'បោះបង់សេចក្តីព្រាង', en: 'Throw it away' },
  tooLarge: {
    vi: (size: string, max: string) => `Không nhận: ${size}, mỗi tệp đến ${max}`,
    km: (size: string, max: string) => `មិនទទួល៖ ${size} ឯកសារនីមួយៗដល់ ${max}`,
    en: (size: string, max: string) => `Not accepted: ${size}, each file up to ${max}`,
  },
  ready: { vi: 'Sẵn sàng gửi', km: 'រួចរាល់ដើម្បីផ្ញើ', en: 'Ready to send' },
})

/** The words of the desk's elements, in the language of the page. */
export const words = () => t(pageLanguage())
