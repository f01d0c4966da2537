import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/** Whose figures: a unit's own line, or for a province all that it reaches, or those of `line`, without what is `closed` to who asks; of a year, as of its cut-off day. */
export type FiguresOf = {
  unitId: string
  isProvince: boolean
  year: number
  cutOff: DateText
  line?: readonly string[]
  closed?: readonly string[]
}

/**
 * The exemplars whose figures these are, as `record`, for a query that begins `with recursive`: those that the unit (or one
 * that went over to it whole) keeps or recognised by its own decision. Records that were merged by then name
 * one `person`, who counts once (decision 98).
 */
export function records(of: FiguresOf) {
  const { cutOff, closed = [] } = of
  return sql`${lineOf(of)}, mine as (
    select id from exemplars.exemplar where unit_id in (select id from line)
    union select exemplar_id from exemplars.recognition
      where unit_id in (select id from line) and decided_on <= ${cutOff}::date
  ), record as materialized (
    select e.id, coalesce(k.kept_id, e.id) as person, e.subject_id, e.source, e.discovered_on, s.gender, s.ethnicity, s.direct_worker
    from mine join exemplars.exemplar e on e.id = mine.id join exemplars.subject s on s.id = e.subject_id
    left join exemplars.kept_at(${cutOff}::date + 1) k on k.id = e.id
    where e.created_at < ${cutOff}::date + 1 and e.id <> all (${sql.val([...closed])}::uuid[]))`
}

/** The units whose records are these figures' own, as `line`. */
function lineOf({ unitId, isProvince, cutOff, line }: FiguresOf) {
  if (line) return sql`line(id) as (select unnest(${sql.val([...line])}::uuid[]))`
  if (isProvince) return sql`line(id) as (select units.reach_on(${unitId}::uuid, ${cutOff}::date))`
  return sql`line(id) as (
    select ${unitId}::uuid
    union select s.from_id from units.succession s join line on line.id = s.to_id
    where s.part = 'whole' and s.on_date <= ${cutOff}::date)`
}

/** The same units by name. */
export async function listLine(db: Db, of: FiguresOf): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`with recursive ${lineOf(of)} select distinct id from line order by id`.execute(db)
  return rows.map(({ id }) => id)
}
