import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { feastsBetween } from '#modules/programmes/index.ts'
import { addDays, today as dayOf } from '#platform/text/dates.ts'
import type { Catalogue } from './catalogue.ts'
import { readBook } from './golden-book.ts'
import { turnOfWeek } from '../this-week.ts'
import { listAnniversaries } from './anniversaries.ts'
import type { Register } from '../register.ts'
import { listComing } from './events.ts'
import { listStories } from './stories.ts'

/** What the front page shows because of the day: anniversaries of the week, the newest honours, the field whose turn it is. */
export type Today = Awaited<ReturnType<typeof readToday>>

export async function readToday(db: Db, catalogue: Catalogue, locale: Locale, now: Date, { fields }: Register) {
  const today = dayOf(now)
  const field = fields[turnOfWeek(today, Math.max(1, fields.length))]
  const nothing = { words: '', fieldId: undefined, unitId: undefined, year: undefined, titleKey: undefined }
  const [anniversaries, { lines }, stories, events] = await Promise.all([
    listAnniversaries(db),
    readBook(db, locale, nothing, 1),
    field ? listStories(db, catalogue, locale, { fieldId: field.id }, { limit: 3 }) : [],
    listComing(db, now, 3),
  ])
  return {
    today,
    coming: feastsBetween(today, addDays(today, 7), anniversaries),
    honours: lines.slice(0, 4),
    field,
    stories,
    /** The next exchanges, honours and conferences. */
    events: events.filter(({ state }) => state !== 'cancelled'),
  }
}
