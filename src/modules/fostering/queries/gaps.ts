import { sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Group, Sought } from '../gaps.ts'

/** A field, a hamlet of a commune, or a group in a commune. */
export type SoughtHamlet = Sought & { unitName: string }
export type SoughtGroup = Sought & { unitName: string; group: Group }

/**
 * In what exemplars can be found in the units in scope, and when the last was: for figures only, so it tells of nobody. Hamlets
 * are those that records name; communes those that stand on the day. A record that is closed to the reader does not
 * count: that its hamlet is no longer sought would tell of it.
 */
export async function listSought(db: Db, scope: Scope, day: DateText, locale: Locale) {
  const [fields, hamlets, groups] = await Promise.all([
    sql<Sought>`
      select f.id, f.${sql.ref(`name_${locale}`)} as name, max(e.discovered_on) as last
      from programmes.field f
      left join exemplars.exemplar e on e.field_id = f.id and ${counts(scope, day)} and ${within(scope, 'e.unit_id')}
      group by f.id order by f.code`.execute(db),
    sql<SoughtHamlet>`
      select min(s.hamlet_folded) || s.unit_id as id, min(s.hamlet) as name, l.name as "unitName", max(e.discovered_on) as last
      from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id
      join units.label l on l.unit_id = s.unit_id
      where s.hamlet is not null and ${counts(scope, day)} and ${within(scope, 's.unit_id')}
      group by s.unit_id, l.name, regexp_replace(s.hamlet_folded, '^(ap|khom) ', '')`.execute(db),
    sql<SoughtGroup>`
      select g.code || u.id as id, l.name, l.name as "unitName", g.code as "group", (
        select max(e.discovered_on) from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id
        where ${counts(scope, day)} and e.unit_id in (select r.unit_id from units.reach r where r.root_id = u.id and r.relation = 'administrative')
          and case g.code when 'women' then s.gender = 'female' when 'khmer' then s.ethnicity = 'Khmer' else s.direct_worker end
      ) as last
      from units.unit u join units.label l on l.unit_id = u.id
      cross join (values ('women'), ('khmer'), ('directWorkers')) as g (code)
      where u.kind = 'commune' and daterange(u.valid_from, u.valid_to) @> ${day}::date and ${within(scope, 'u.id')}`.execute(
      db,
    ),
  ])
  return { fields: fields.rows, hamlets: hamlets.rows, groups: groups.rows }
}

const counts = (scope: Scope, day: DateText) =>
  sql`e.stage <> 'withdrawn' and e.discovered_on <= ${day}::date and ${open(scope, 'e.id')}`
