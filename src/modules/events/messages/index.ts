import type { Locale } from '#platform/i18n.ts'
import { t as doorWords } from './door.ts'
import { t as eventWords } from './event.ts'
import { t as listWords } from './list.ts'
import { t as rollWords } from './roll.ts'

const built = {
  vi: { ...listWords('vi'), ...rollWords('vi'), ...doorWords('vi'), ...eventWords('vi') },
  km: { ...listWords('km'), ...rollWords('km'), ...doorWords('km'), ...eventWords('km') },
  en: { ...listWords('en'), ...rollWords('en'), ...doorWords('en'), ...eventWords('en') },
}

/** All words of events, for the history of a record; pages take the part they need. */
export const t = (locale: Locale) => built[locale]
