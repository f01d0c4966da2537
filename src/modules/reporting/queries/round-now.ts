import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { gatheredNow, type UnitNow } from '../gathered-now.ts'
import type { Frozen } from './content.ts'
import { fullName } from './full-name.ts'
import { listSuccessions } from './units.ts'

/** The sent reports of a round within reach, in the units of today. */
export async function listRoundNow(db: Db, scope: Scope, roundId: string, today: DateText): Promise<UnitNow[]> {
  const rows = await db
    .selectFrom('reporting.expected as x')
    .innerJoin('units.label as l', 'l.unit_id', 'x.unit_id')
    .leftJoin('reporting.report as r', (on) =>
      on.onRef('r.round_id', '=', 'x.round_id').onRef('r.unit_id', '=', 'x.unit_id'),
    )
    .select(['x.unit_id as unitId', 'r.id as reportId', 'r.state', 'r.figures'])
    .select(fullName().as('name'))
    .where('x.round_id', '=', roundId)
    .where(within(scope, 'x.unit_id', 'x.to_unit_id'))
    .execute()
  const reports = rows.map(({ unitId, name, reportId, state, figures }) => {
    const isIn = state === 'sent' || state === 'accepted' || state === 'approved'
    return { unitId, name, reportId, figures: isIn ? (figures as unknown as Frozen).figures : null }
  })
  const { wholeTo, named } = await listSuccessions(db, today)
  const vietnamese = new Intl.Collator('vi', { numeric: true })
  return gatheredNow(reports, wholeTo, named).sort(
    (a, b) => vietnamese.compare(a.name, b.name) || (a.unitId < b.unitId ? -1 : 1),
  )
}
