import { sql } from 'kysely'
import type { DateText } from '#platform/text/dates.ts'

/** Whose figures: a unit's own line, or for a province all that it reaches; of a year, as of its cut-off day. */
export type FiguresOf = { unitId: string; isProvince: boolean; year: number; cutOff: DateText }

/**
 * The exemplars whose figures these are, as `record`, for a query that begins `with recursive`: those that the unit (or one
 * that went over to it whole) keeps or recognised by its own decision.
 */
export function records({ unitId, isProvince, cutOff }: FiguresOf) {
  const line = isProvince
    ? sql`line(id) as (select unit_id from units.reach where root_id = ${unitId}::uuid and relation = 'administrative')`
    : sql`line(id) as (
        select ${unitId}::uuid
        union select s.from_id from units.succession s join line on line.id = s.to_id
        where s.part = 'whole' and s.on_date <= ${cutOff}::date)`
  return sql`${line}, record as (
    select e.id, e.subject_id, e.source, e.discovered_on, s.gender, s.ethnicity, s.direct_worker
    from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id
    where e.created_at < ${cutOff}::date + 1 and (e.unit_id in (select id from line) or exists (
      select 1 from exemplars.recognition r where r.exemplar_id = e.id and r.decided_on <= ${cutOff}::date
        and r.unit_id in (select id from line))))`
}
