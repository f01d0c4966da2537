import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { today as dayOf } from '#platform/text/dates.ts'
import type { Catalogue } from './catalogue.ts'
import { readBook } from './golden-book.ts'
import { type Anniversary, comingWeek, turnOfWeek } from '../this-week.ts'
import type { Register } from '../register.ts'
import { listStories } from './stories.ts'

/** What the front page shows because of the day: anniversaries of the week, the newest honours, the field whose turn it is. */
export type Today = Awaited<ReturnType<typeof readToday>>

export async function readToday(db: Db, catalogue: Catalogue, locale: Locale, now: Date, { fields }: Register) {
  const today = dayOf(now)
  const field = fields[turnOfWeek(today, Math.max(1, fields.length))]
  const nothing = { words: '', fieldId: undefined, unitId: undefined, year: undefined, titleKey: undefined }
  const [anniversaries, { lines }, stories] = await Promise.all([
    db.selectFrom('portal.anniversary').selectAll().orderBy('key').execute(),
    readBook(db, locale, nothing, 1),
    field ? listStories(db, catalogue, locale, { fieldId: field.id }, { limit: 3 }) : [],
  ])
  return {
    today,
    coming: comingWeek(anniversaries as Anniversary[], today),
    honours: lines.slice(0, 4),
    field,
    stories,
  }
}
