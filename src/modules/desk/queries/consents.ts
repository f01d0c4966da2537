import { sql } from 'kysely'
import { open, within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** Recognised exemplars of this unit who were never asked for the portal, or whose consent ended by itself. A no stays a no. */
export const consentsToAsk: Part = ({ desk, day }) => sql`
  select 'askConsent', e.id, e.subject_id, null::text, null::uuid, max(r.decided_on), null::date, 0, 0, null::text
  from exemplars.exemplar e
  join exemplars.recognition r on r.exemplar_id = e.id
  where e.stage not in ('on_hold', 'withdrawn', 'merged') and ${within(desk, 'e.unit_id')} and ${open(desk, 'e.id')}
    and not exists (
      select 1 from exemplars.consent c where c.exemplar_id = e.id and c.use = 'portal'
        and (c.withdrawn_on is not null or c.until is null or c.until >= ${day}::date))
  group by e.id`

/** Consents that end by themselves within 30 days, one line an exemplar: `left` is how many uses. */
export const consentsEnding: Part = ({ desk, day }) => sql`
  select 'renewConsent', e.id, e.subject_id, null::text, null::uuid, min(c.given_on), min(c.until), count(distinct c.use), 0, null::text
  from exemplars.consent c
  join exemplars.exemplar e on e.id = c.exemplar_id and e.stage not in ('on_hold', 'withdrawn', 'merged')
  where c.withdrawn_on is null and c.until between ${day}::date and ${day}::date + 30 and ${within(desk, 'e.unit_id')} and ${open(desk, 'e.id')}
    and not exists (
      select 1 from exemplars.consent later where later.exemplar_id = c.exemplar_id and later.use = c.use
        and later.withdrawn_on is null and (later.until is null or later.until > c.until))
  group by e.id`
