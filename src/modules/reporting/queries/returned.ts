import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { paths } from '../paths.ts'

/** A fault for which a report was returned to its unit; `href` opens the report. */
export type ReturnedFault = { unitId: string; on: DateText; text: string; year: number; href: string }

/** The faults of returned reports of the units in scope, since a day: for who plans what to teach (III.6). */
export async function listReturnedFaults(
  db: Db,
  scope: Scope,
  { since, unitId }: { since: DateText; unitId?: string | undefined },
): Promise<ReturnedFault[]> {
  const rows = await db
    .selectFrom('reporting.fault as f')
    .innerJoin('reporting.report as r', 'r.id', 'f.report_id')
    .innerJoin('reporting.round as o', 'o.id', 'r.round_id')
    .select(['r.unit_id as unitId', 'f.text', 'o.year', 'r.id'])
    .select(sql<DateText>`(f.raised_at at time zone 'Asia/Ho_Chi_Minh')::date`.as('on'))
    .where(within(scope, 'r.unit_id'))
    .where(sql<boolean>`f.raised_at >= ${since}::date`)
    .$if(unitId !== undefined, (it) => it.where('r.unit_id', '=', unitId!))
    .execute()
  return rows.map(({ id, ...it }) => ({ ...it, href: paths.report(id) }))
}
