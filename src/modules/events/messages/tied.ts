import { messages } from '#platform/i18n.ts'

/** What of this module hangs on a movement. */
export const t = messages({ events: { vi: 'Sự kiện', km: 'ព្រឹត្តិការណ៍', en: 'Events' } })
