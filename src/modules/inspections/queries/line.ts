import { type RawBuilder, sql } from 'kysely'
import type { DateText } from '#platform/text/dates.ts'

/** The unit and those that went over to it whole by a day: whose records are its own. For `with recursive line(id) as …`. */
export const lineOf = (unitId: string, day: DateText): RawBuilder<unknown> => sql`line(id) as (
  select ${unitId}::uuid
  union select s.from_id from units.succession s join line on line.id = s.to_id
  where s.part = 'whole' and s.on_date <= ${day}::date)`
