import { sql } from 'kysely'
import type { Answered } from '#modules/exemplars/index.ts'
import { visible } from '#modules/exemplars/index.ts'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { localePath } from '#ui/locale-path.ts'
import type { LearnKind, LearnOutcome } from '../learning.ts'
import { t } from '../messages/learn.ts'
import { publicPaths } from '../paths.ts'

const reached = (scope: Scope) =>
  sql<boolean>`(${within(scope, 'e.unit_id')} or ${within(scope, 'q.from_unit_id')}) and ${open(scope, 'e.id')}`

/** Who wants to learn from units in scope, and what these asked elsewhere: what waits first, the newest first. */
export async function listRequests(db: Db, scope: Scope, page: { limit: number; offset: number }) {
  return await requests(db)
    .where(reached(scope))
    .orderBy(sql`q.answered_at is not null`)
    .orderBy('q.asked_at', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

export type ListedRequest = Awaited<ReturnType<typeof listRequests>>[number]

/** How many there are of them. */
export async function countRequests(db: Db, scope: Scope): Promise<number> {
  const { count } = await db
    .selectFrom('replication.request as q')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'q.exemplar_id')
    .select(sql<number>`count(*)`.as('count'))
    .where(reached(scope))
    .executeTakeFirstOrThrow()
  return count
}

/** One of them, for either side; how to reach a reader only for the source. @throws Refusal `missing` for anybody else. */
export async function showRequest(db: Db, scope: Scope, id: string) {
  const row = await requests(db)
    .select(['q.told', 'q.contact', 'q.answer', 'q.version', 'q.receipt', visible(scope).as('isSource')])
    .where('q.id', '=', id)
    .where(reached(scope))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, contact: row.isSource ? row.contact : null }
}

export type ShownRequest = Awaited<ReturnType<typeof showRequest>>

const requests = (db: Db) =>
  db
    .selectFrom('replication.request as q')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'q.exemplar_id')
    .innerJoin('replication.model as m', 'm.exemplar_id', 'q.exemplar_id')
    .innerJoin('units.label as k', 'k.unit_id', 'e.unit_id')
    .leftJoin('units.label as l', 'l.unit_id', 'q.from_unit_id')
    .select(['q.id', 'q.exemplar_id as exemplarId', 'm.name as modelName', 'q.kind', 'q.who', 'l.name as unitName'])
    .select(['e.unit_id as sourceId', 'k.name as sourceName', 'q.asked_at as askedAt', 'q.due_on as dueOn'])
    .select(['q.outcome', 'q.answered_at as answeredAt'])
    .$narrowType<{ sourceName: string; kind: LearnKind; outcome: LearnOutcome | null }>()

/** What whoever asked to learn reads under the receipt. The receipt is the whole right to read this. */
export async function findLearningAnswer(db: Db, receipt: string, locale: Locale): Promise<Answered | undefined> {
  const row = await requests(db).select(['q.answer', 'm.slug']).where('q.receipt', '=', receipt).executeTakeFirst()
  if (!row) return undefined
  const text = t(locale)
  return {
    ...{ receipt, title: row.modelName, answer: row.answer },
    items: [
      { label: text.kind, value: text[row.kind] },
      { label: text.sentTo, value: row.sourceName, lang: 'vi' },
      { label: text.askedOn, value: dateIn(locale, today(row.askedAt)) },
      {
        label: text.outcome,
        value: row.outcome ? text[row.outcome === 'agreed' ? 'agreedTo' : row.outcome] : text.waiting,
      },
      ...(row.outcome ? [] : [{ label: text.dueOn, value: dateIn(locale, row.dueOn) }]),
    ],
    another: { label: text.toModel, href: localePath(locale, publicPaths.model(row.slug)) },
  }
}
