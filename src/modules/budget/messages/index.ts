import type { Locale } from '#platform/i18n.ts'
import { t as fund } from './fund.ts'
import { t as gift } from './gift.ts'
import { t as law } from './law.ts'
import { t as prize } from './prize.ts'
import { t as refusals } from './refusals.ts'
import { t as support } from './support.ts'
import { t as thanks } from './thanks.ts'
import { t as task } from './task.ts'

/** All words of money, for the history; pages take the part they need. */
export const t = (locale: Locale) => ({
  ...thanks(locale),
  ...gift(locale),
  ...prize(locale),
  ...task(locale),
  ...law(locale),
  ...fund(locale),
  ...support(locale),
  ...refusals(locale),
})
