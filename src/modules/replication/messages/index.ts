import type { Locale } from '#platform/i18n.ts'
import { t as adoptionWords } from './adoption.ts'
import { t as cardWords } from './card.ts'
import { t as learnWords } from './learn.ts'
import { t as listWords } from './list.ts'
import { t as outcomeWords } from './outcome.ts'

const built = {
  vi: { ...listWords('vi'), ...adoptionWords('vi'), ...outcomeWords('vi'), ...cardWords('vi'), ...learnWords('vi') },
  km: { ...listWords('km'), ...adoptionWords('km'), ...outcomeWords('km'), ...cardWords('km'), ...learnWords('km') },
  en: { ...listWords('en'), ...adoptionWords('en'), ...outcomeWords('en'), ...cardWords('en'), ...learnWords('en') },
}

/** All words of replication, for the history of a record; pages take the part they need. */
export const t = (locale: Locale) => built[locale]
