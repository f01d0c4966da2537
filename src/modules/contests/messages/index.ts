import type { Locale } from '#platform/i18n.ts'
import { t as contestWords } from './contest.ts'
import { t as correctionWords } from './correction.ts'
import { t as entryWords } from './entry.ts'
import { t as judgingWords } from './judging.ts'
import { t as pointsWords } from './points.ts'
import { t as termsWords } from './terms.ts'
import { t as voteWords } from './vote.ts'

const of = (locale: Locale) => ({
  ...voteWords(locale),
  ...correctionWords(locale),
  ...pointsWords(locale),
  ...judgingWords(locale),
  ...entryWords(locale),
  ...termsWords(locale),
  ...contestWords(locale),
})
const built = { vi: of('vi'), km: of('km'), en: of('en') }

/** All words of contests, for the history of a record; pages take the part they need. */
export const t = (locale: Locale) => built[locale]
