import type { Locale } from '#platform/i18n.ts'
import { t as courseWords } from './course.ts'
import { t as needWords } from './need.ts'
import { t as peopleWords } from './people.ts'
import { t as practiceWords } from './practice.ts'
import { t as speakerWords } from './speaker.ts'

const built = {
  vi: { ...speakerWords('vi'), ...practiceWords('vi'), ...needWords('vi'), ...peopleWords('vi'), ...courseWords('vi') },
  km: { ...speakerWords('km'), ...practiceWords('km'), ...needWords('km'), ...peopleWords('km'), ...courseWords('km') },
  en: { ...speakerWords('en'), ...practiceWords('en'), ...needWords('en'), ...peopleWords('en'), ...courseWords('en') },
}

/** All words of training, for the history of a record; pages take the part they need. */
export const t = (locale: Locale) => built[locale]
