import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { daysLate } from '../lifecycle.ts'
import { paths } from '../paths.ts'

/** A report of a unit that came late, or has not come though its day is over; `href` opens it, or its round. */
export type LateReport = { unitId: string; year: number; href: string; late: number }

/** The late reports of the units in scope, of rounds that fell due since a day: for who chooses whom to inspect (III.5). */
export async function listLateReports(
  db: Db,
  scope: Scope,
  { since, day }: { since: DateText; day: DateText },
): Promise<LateReport[]> {
  const rows = await db
    .selectFrom('reporting.expected as x')
    .innerJoin('reporting.round as o', 'o.id', 'x.round_id')
    .leftJoin('reporting.report as r', (on) =>
      on.onRef('r.round_id', '=', 'x.round_id').onRef('r.unit_id', '=', 'x.unit_id'),
    )
    .select(['x.unit_id as unitId', 'o.year', 'r.id as reportId', 'r.sent_at as sentAt', 'o.due_on as dueOn'])
    .where(within(scope, 'x.unit_id'))
    .where('o.due_on', '>=', since)
    .where('o.due_on', '<', day)
    .orderBy('o.year', 'desc')
    .execute()
  return rows
    .map(({ sentAt, dueOn, reportId, ...row }) => ({
      ...row,
      href: reportId ? paths.report(reportId) : paths.rounds(row.year),
      late: daysLate(dueOn, sentAt && today(sentAt), day),
    }))
    .filter(({ late }) => late > 0)
}
