import type { Locale } from '#platform/i18n.ts'
import { t as choice } from './choice.ts'
import { t as delegation } from './delegation.ts'
import { t as list } from './list.ts'
import { t as packet } from './packet.ts'
import { t as round } from './round.ts'

/** All words of the choice for the nation, for the history; pages take the part they need. */
export const t = (locale: Locale) => ({
  ...delegation(locale),
  ...round(locale),
  ...list(locale),
  ...packet(locale),
  ...choice(locale),
})
