import { type RawBuilder, sql } from 'kysely'
import type { Rung } from '../ladder.ts'

/** The rung of a record (`e` is its alias) as `rungOf` says it, for lists that show many. */
export const rungIn = (alias = 'e'): RawBuilder<Rung> => {
  const id = sql.ref(`${alias}.id`)
  return sql<Rung>`(case
    when exists (select from exemplars.nomination n where n.exemplar_id = ${id} and n.verified_at is not null) then 'checked'
    when exists (select from exemplars.nomination n where n.exemplar_id = ${id}) or exists (select from exemplars.evidence v
      where v.exemplar_id = ${id} and v.confirmed_at is not null and v.removed_at is null) then 'confirmed'
    else 'told' end)`
}
