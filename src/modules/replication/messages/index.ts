import type { Locale } from '#platform/i18n.ts'
import { t as adoptionWords } from './adoption.ts'
import { t as listWords } from './list.ts'

const built = {
  vi: { ...listWords('vi'), ...adoptionWords('vi') },
  km: { ...listWords('km'), ...adoptionWords('km') },
  en: { ...listWords('en'), ...adoptionWords('en') },
}

/** All words of replication, for the history of a record; pages take the part they need. */
export const t = (locale: Locale) => built[locale]
