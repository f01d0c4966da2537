import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Frequency } from '../subscription.ts'

export type MailCounts = { waiting: number; sending: number; sent: number; refused: number; returned: number }
/** An issue of mail: a digest, or without days the mails to confirm. */
export type MailIssue = MailCounts & {
  id: string | null
  frequency: Frequency | null
  from: DateText | null
  to: DateText | null
}

/** How many readers there are, and what of each issue went out. Nobody’s address. */
export async function showOutbox(db: Db) {
  const counted = (state: string) => sql<number>`(count(*) filter (where m.state = ${state}))::int`.as(state)
  const [issues, readers] = await Promise.all([
    db
      .selectFrom('outreach.mail as m')
      .leftJoin('outreach.digest as d', 'd.id', 'm.digest_id')
      .select(['d.id', 'd.frequency', 'd.from_day as from', 'd.to_day as to'])
      .select([counted('waiting'), counted('sending'), counted('sent'), counted('refused'), counted('returned')])
      .groupBy(['d.id', 'd.frequency', 'd.from_day', 'd.to_day'])
      .orderBy(sql`max(m.queued_at)`, 'desc')
      .limit(60)
      .execute(),
    sql<{ weekly: number; monthly: number; pending: number; bounced: number }>`select
      (count(*) filter (where state = 'active' and frequency = 'weekly'))::int as weekly,
      (count(*) filter (where state = 'active' and frequency = 'monthly'))::int as monthly,
      (count(*) filter (where state = 'pending'))::int as pending,
      (count(*) filter (where left_reason = 'bounced'))::int as bounced
      from outreach.subscriber`.execute(db),
  ])
  return { issues: issues as unknown as MailIssue[], readers: readers.rows[0]! }
}
