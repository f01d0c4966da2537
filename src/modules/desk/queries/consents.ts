import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** Recognised exemplars of this unit who were never asked for the portal, or whose consent ended by itself. A no stays a no. */
export const consentsToAsk: Part = ({ desk, day }) => sql`
  select 'askConsent', e.id, s.name, null::text, r.decided_on, null::date, 0, 0, null::text
  from exemplars.exemplar e
  join exemplars.subject s on s.id = e.subject_id
  cross join lateral (
    select max(x.decided_on) as decided_on from exemplars.recognition x where x.exemplar_id = e.id
  ) r
  where r.decided_on is not null and e.stage not in ('on_hold', 'withdrawn') and ${within(desk, 'e.unit_id')}
    and not exists (
      select 1 from exemplars.consent c where c.exemplar_id = e.id and c.use = 'portal'
        and (c.withdrawn_on is not null or c.until is null or c.until >= ${day}::date))`

/** Consents that end by themselves within 30 days, one line an exemplar: `left` is how many uses. */
export const consentsEnding: Part = ({ desk, day }) => sql`
  select 'renewConsent', e.id, s.name, null::text, min(c.given_on), min(c.until), count(distinct c.use), 0, null::text
  from exemplars.consent c
  join exemplars.exemplar e on e.id = c.exemplar_id and e.stage not in ('on_hold', 'withdrawn')
  join exemplars.subject s on s.id = e.subject_id
  where c.withdrawn_on is null and c.until between ${day}::date and ${day}::date + 30 and ${within(desk, 'e.unit_id')}
    and not exists (
      select 1 from exemplars.consent later where later.exemplar_id = c.exemplar_id and later.use = c.use
        and later.withdrawn_on is null and (later.until is null or later.until > c.until))
  group by e.id, s.name`
