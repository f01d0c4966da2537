import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { sql } from 'kysely'

/** An exchange that counts: whose, which, on what day. */
export type CountedExchange = { unitId: string; eventId: string; on: DateText }

/**
 * The exchanges that count towards the one a year that each unit owes (III.2.b): they took place on a day of the period
 * (`to` is the first day that no longer belongs to it), and at least one exemplar appeared. For figures: whoever shows the
 * list behind them asks through a `Scope`.
 */
export async function listExchanges(db: Db, period: { from: DateText; to: DateText }): Promise<CountedExchange[]> {
  const { rows } = await sql<CountedExchange>`
    select e.unit_id as "unitId", e.id as "eventId", e.starts_at::date as "on"
    from events.event e
    where e.kind = 'exchange' and e.state in ('held', 'closed')
      and e.starts_at::date >= ${period.from}::date and e.starts_at::date < ${period.to}::date
      and exists (select 1 from events.appearance a where a.event_id = e.id)
    order by e.starts_at, e.id`.execute(db)
  return rows
}
