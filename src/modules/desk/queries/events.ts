import { sql } from 'kysely'
import { openEvent } from '#modules/events/index.ts'
import { within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** Events that come and that nobody was told of yet. */
export const eventsToAnnounce: Part = ({ desk, reach, day }) => sql`
  select 'announceEvent', e.id, null::uuid, e.title, null::uuid, e.created_at::date, (e.starts_at - interval '7 days')::date, 0, 0, null::text
  from events.event e
  where e.state = 'draft' and e.starts_at::date > ${day}::date and ${within(desk, 'e.unit_id')} and ${openEvent(reach)}`

/** Events whose day has passed and about which not everything is written down. */
export const eventsToFinish: Part = ({ desk, reach, day }) => sql`
  select 'finishEvent', e.id, null::uuid, e.title, null::uuid, e.ends_at::date, (e.ends_at + interval '7 days')::date, 0, 0, null::text
  from events.event e
  where e.state in ('draft', 'announced', 'held') and e.ends_at::date < ${day}::date and ${within(desk, 'e.unit_id')}
    and ${openEvent(reach)}`

/** Events that the unit was asked to, and for which it has not named all who come; not where another list keeps the names. */
export const delegatesToName: Part = ({ desk, reach, day }) => sql`
  select 'nameDelegates', e.id, null::uuid, e.title, e.unit_id, i.invited_at::date, (e.starts_at - interval '3 days')::date,
    i.seats - n.named, i.seats, null::text
  from events.invitation i
  join events.event e on e.id = i.roll_id
  join events.roll r on r.id = i.roll_id and r.names_at is null
  cross join lateral (select count(*)::int as named from events.participant p
    where p.invitation_id = i.id and p.dropped_at is null) n
  where i.dropped_at is null and e.state = 'announced' and e.starts_at::date >= ${day}::date and n.named < i.seats
    and ${within(desk, 'i.unit_id')} and ${openEvent(reach)}`

/** What the unit promised at an event to follow, and has not begun. */
export const promisesToKeep: Part = ({ desk, reach }) => sql`
  select 'keepPromise', c.id, null::uuid, c.promise, e.unit_id, c.noted_at::date, c.due_on, 0, 0, e.title
  from events.commitment c join events.event e on e.id = c.event_id
  where c.state = 'promised' and ${within(desk, 'c.unit_id')} and ${openEvent(reach)}`
