import type { Answered } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { localePath } from '#ui/locale-path.ts'
import { t } from '../messages/enter.ts'
import { publicPaths } from '../paths.ts'

/** What whoever entered a contest reads under the receipt. The receipt is the whole right to read this. */
export async function findEntryAnswer(db: Db, receipt: string, locale: Locale): Promise<Answered | undefined> {
  const row = await db
    .selectFrom('contests.entry as e')
    .innerJoin('contests.contest as c', 'c.id', 'e.contest_id')
    .innerJoin('contests.category as g', 'g.id', 'e.category_id')
    .select(['e.id', 'e.title', 'e.state', 'e.reason', 'e.received_at as receivedAt', 'c.name', 'c.slug'])
    .leftJoin('contests.result as r', 'r.entry_id', 'e.id')
    .leftJoin('contests.prize as p', 'p.id', 'r.prize_id')
    .select([
      'r.place',
      'p.name as prize',
      'c.results_at as resultsAt',
      'c.state as contestState',
      'c.results_on as resultsOn',
      'g.name as category',
    ])
    .where('e.receipt', '=', receipt)
    .executeTakeFirst()
  if (!row) return undefined
  const text = t(locale)
  const state = row.state as 'received' | 'admitted' | 'refused'
  return {
    ...{ receipt, title: row.title, answer: row.reason },
    items: [
      { label: text.contest, value: row.name, lang: 'vi' },
      { label: text.category, value: row.category, lang: 'vi' },
      { label: text.receivedAt, value: dateIn(locale, today(row.receivedAt)) },
      { label: text.state, value: text[`answer_${state}`] },
      ...(row.place === null
        ? []
        : [{ label: text.result, value: row.prize ?? text.noPrize, ...(row.prize !== null && { lang: 'vi' }) }]),
      ...(state === 'refused' || row.resultsAt
        ? []
        : [{ label: text.resultsOn, value: dateIn(locale, row.resultsOn) }]),
    ],
    another: { label: text.toContest, href: localePath(locale, publicPaths.show(row.slug)) },
  }
}
