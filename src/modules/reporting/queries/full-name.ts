import { type RawBuilder, sql } from 'kysely'

/** A unit's name, with its district's where it had one: several wards are called Phường 1. `l` is `units.label`. */
export const fullName = (): RawBuilder<string> => sql<string>`l.name || coalesce((
  select ', ' || d.name from units.relation r
  join units.unit u on u.id = r.to_id and u.kind = 'district'
  join units.label d on d.unit_id = u.id
  where r.unit_id = l.unit_id and r.kind = 'administrative'
  order by r.valid_from desc nulls last limit 1), '')`
