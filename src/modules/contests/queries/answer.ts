import type { Answered } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { localePath } from '#ui/locale-path.ts'
import type { EntryState } from '../entry.ts'
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
    .select((it) =>
      it
        .selectFrom('contests.correction as k')
        .select('k.why')
        .whereRef('k.entry_id', '=', 'e.id')
        .orderBy('k.number', 'desc')
        .limit(1)
        .as('correctedWhy'),
    )
    .select([
      'e.taken_off as isTakenOff',
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
  const state = row.state as EntryState
  const isOut = row.resultsAt !== null
  return {
    ...{ receipt, title: row.title, answer: row.isTakenOff ? row.correctedWhy : row.reason },
    items: [
      { label: text.contest, value: row.name, lang: 'vi' },
      { label: text.category, value: row.category, lang: 'vi' },
      { label: text.receivedAt, value: dateIn(locale, today(row.receivedAt)) },
      { label: text.state, value: row.isTakenOff ? text.answer_takenOff : text[`answer_${state}`] },
      ...(row.place === null
        ? []
        : [{ label: text.result, value: row.prize ?? text.noPrize, ...(row.prize !== null && { lang: 'vi' }) }]),
      ...(state === 'refused' || state === 'withdrawn' || isOut
        ? []
        : [{ label: text.resultsOn, value: dateIn(locale, row.resultsOn) }]),
    ],
    another: { label: text.toContest, href: localePath(locale, publicPaths.show(row.slug)) },
    ...((state === 'received' || state === 'admitted') &&
      !isOut && { act: { label: text.withdraw, href: localePath(locale, publicPaths.withdraw(receipt)) } }),
  }
}

/** An entry that may still be taken back, as its page names it. The receipt is the whole right to read this. */
export async function findWithdrawable(db: Db, receipt: string) {
  const row = await db
    .selectFrom('contests.entry as e')
    .innerJoin('contests.contest as c', 'c.id', 'e.contest_id')
    .select(['e.title', 'e.language', 'c.name', 'c.slug', 'e.state', 'c.state as contestState'])
    .where('e.receipt', '=', receipt)
    .executeTakeFirst()
  if (!row) return undefined
  const { state, contestState, ...entry } = row
  const isOpen = state === 'received' || state === 'admitted'
  return { ...entry, mayWithdraw: isOpen && (contestState === 'open' || contestState === 'judging') }
}
export type Withdrawable = NonNullable<Awaited<ReturnType<typeof findWithdrawable>>>
