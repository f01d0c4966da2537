import type { Locale } from '#platform/i18n.ts'
import { t as planWords } from './plan.ts'
import { t as checklistWords } from './checklist.ts'
import { t as refusals } from './refusals.ts'
import { t as remedyWords } from './remedy.ts'
import { t as teamWords } from './team.ts'
import { t as visitWords } from './visit.ts'

const built = {
  vi: {
    ...{ ...planWords('vi'), ...teamWords('vi'), ...checklistWords('vi') },
    ...{ ...visitWords('vi'), ...remedyWords('vi'), ...refusals('vi') },
  },
  km: {
    ...{ ...planWords('km'), ...teamWords('km'), ...checklistWords('km') },
    ...{ ...visitWords('km'), ...remedyWords('km'), ...refusals('km') },
  },
  en: {
    ...{ ...planWords('en'), ...teamWords('en'), ...checklistWords('en') },
    ...{ ...visitWords('en'), ...remedyWords('en'), ...refusals('en') },
  },
}

/** All words of inspections, for the history of a record; pages take the part they need. */
export const t = (locale: Locale) => built[locale]
