import { messages } from '#platform/i18n.ts'

/** The words of a model card that stand on its own page alone. */
export const t = messages({
  problem: { vi: 'Vì sao làm', km: 'ហេតុអ្វីធ្វើ', en: 'The problem it answers' },
  results: { vi: 'Kết quả', km: 'លទ្ធផល', en: 'Results' },
  limits: { vi: 'Khi nào không hợp', km: 'ពេលណាមិនសម', en: 'Where it does not fit' },
  contact: { vi: 'Muốn học, hỏi ai', km: 'ចង់រៀន សួរអ្នកណា', en: 'Whom to ask' },
  listen: { vi: 'Nghe cách làm này', km: 'ស្តាប់វិធីនេះ', en: 'Listen to this way' },
  learn: { vi: 'Muốn học cách làm này', km: 'ចង់រៀនវិធីនេះ', en: 'Learn this way' },
  leaflet: { vi: 'Tờ rơi để in (PDF)', km: 'ខិត្តប័ណ្ណសម្រាប់បោះពុម្ព (PDF)', en: 'Leaflet to print (PDF)' },
  map: {
    vi: (n: number) => `Sơ đồ nơi có điển hình và ${n} xã, phường đã làm theo`,
    km: (n: number) => `ផែនទីកន្លែងដើម និង ${n} ឃុំធ្វើតាម`,
    en: (n: number) => `Map of the source and the ${n} communes that follow`,
  },
  mapSource: { vi: 'Nơi có điển hình', km: 'កន្លែងដើម', en: 'The source' },
  mapFollower: { vi: 'Nơi làm theo', km: 'កន្លែងធ្វើតាម', en: 'Follows' },
})
