import { messages } from '#platform/i18n.ts'

/** What of this module hangs on a movement. */
export const t = messages({ stories: { vi: 'Tin bài', km: 'អត្ថបទ', en: 'Stories' } })
