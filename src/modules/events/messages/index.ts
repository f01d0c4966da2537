import { type Locale, locales } from '#platform/i18n.ts'
import { t as commitmentWords } from './commitment.ts'
import { t as doorWords } from './door.ts'
import { t as eventWords } from './event.ts'
import { t as listWords } from './list.ts'
import { t as minutesWords } from './minutes.ts'
import { t as reminderWords } from './reminder.ts'
import { t as rollWords } from './roll.ts'

const all = (locale: Locale) => ({
  ...{ ...listWords(locale), ...rollWords(locale), ...doorWords(locale), ...minutesWords(locale) },
  ...{ ...commitmentWords(locale), ...reminderWords(locale), ...eventWords(locale) },
})
const built = Object.fromEntries(locales.map((it) => [it, all(it)])) as Record<Locale, ReturnType<typeof all>>

/** All words of events, for the history of a record; pages take the part they need. */
export const t = (locale: Locale) => built[locale]
