import type { Locale } from '#platform/i18n.ts'
import { t as goesOnWords } from './goes-on.ts'
import { t as handOnWords } from './hand-on.ts'
import { t as handOverWords } from './hand-over.ts'
import { t as listWords } from './list.ts'
import { t as planWords } from './plan.ts'

const built = {
  vi: { ...listWords('vi'), ...planWords('vi'), ...goesOnWords('vi'), ...handOverWords('vi'), ...handOnWords('vi') },
  km: { ...listWords('km'), ...planWords('km'), ...goesOnWords('km'), ...handOverWords('km'), ...handOnWords('km') },
  en: { ...listWords('en'), ...planWords('en'), ...goesOnWords('en'), ...handOverWords('en'), ...handOnWords('en') },
}

/** All words of fostering. */
export const t = (locale: Locale) => built[locale]
