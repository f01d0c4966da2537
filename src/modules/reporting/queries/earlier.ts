import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { compared, type Earlier } from '../doubts.ts'
import { type Figures, said } from '../figures.ts'
import type { FiguresOf } from './report-records.ts'

/**
 * What the reports of the year before said together: the unit's own, and those of units that since went over to it whole, so
 * that a merger by itself is no jump. For a report, which checks who may read it.
 */
export async function readEarlier(db: Db, { unitId, year, cutOff }: FiguresOf): Promise<Earlier> {
  const { rows } = await sql<{ figures: { figures: Figures } }>`
    with recursive line(id) as (
      select ${unitId}::uuid
      union select s.from_id from units.succession s join line on line.id = s.to_id
      where s.part = 'whole' and s.on_date <= ${cutOff}::date
    )
    select r.figures from reporting.report r join reporting.round o on o.id = r.round_id
    where o.year = ${year - 1} and r.unit_id in (select id from line) and r.state in ('sent', 'accepted', 'approved')
  `.execute(db)
  const told = compared.flatMap((code) => {
    const all = rows.flatMap(({ figures: { figures } }) => (figures[code] ? [said(figures[code])] : []))
    return all.length > 0 ? [[code, all.reduce((sum, it) => sum + it, 0)] as const] : []
  })
  return Object.fromEntries(told)
}
