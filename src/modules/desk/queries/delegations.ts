import { sql } from 'kysely'
import { totalSeats } from '#modules/selection/index.ts'
import { open, within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** Seats by unit, the delegation’s own or those at the event that it goes to. */
const seats = sql`(
  select delegation_id, unit_id, seats from selection.seat
  union all
  select d.id, i.unit_id, i.seats from selection.delegation d
  join events.invitation i on i.roll_id = d.event_id and i.unit_id is not null and i.dropped_at is null)`

/** Delegations in which the unit has seats without a name, until they are settled or begin (clause VI.1.d). */
export const delegatesToSend: Part = ({ desk, day }) => sql`
  select 'nameForDelegation', d.id, null::uuid, d.name, d.unit_id, d.opened_at::date, d.due_on, t.seats - n.named, t.seats, null::text
  from selection.delegation d
  join ${seats} t on t.delegation_id = d.id
  cross join lateral (select count(*)::int as named from selection.delegate x
    where x.delegation_id = d.id and x.unit_id = t.unit_id and x.state <> 'withdrawn') n
  where d.settled_on is null and d.begins_on > ${day}::date and n.named < t.seats and ${within(desk, 't.unit_id')}`

/** Delegates whom units named and whom the standing office has not confirmed: one line a delegation. */
export const delegatesToConfirm: Part = ({ desk, day }) => sql`
  select 'confirmDelegates', d.id, null::uuid, d.name, null::uuid, min(x.named_at)::date, d.begins_on, count(*), 0, null::text
  from selection.delegation d
  join selection.delegate x on x.delegation_id = d.id and x.state = 'named'
  where d.begins_on > ${day}::date and ${within(desk, 'd.unit_id')}
    and (x.exemplar_id is null or ${open(desk, 'x.exemplar_id')})
  group by d.id`

/** Delegations whose names are in, or whose day for naming has passed, and that are not settled. */
export const delegationsToSettle: Part = ({ desk, day }) => sql`
  select 'settleDelegation', d.id, null::uuid, d.name, null::uuid, d.due_on, d.begins_on, n.going, ${totalSeats}, null::text
  from selection.delegation d
  cross join lateral (select count(*)::int as going, count(*) filter (where x.state = 'named')::int as waiting
    from selection.delegate x where x.delegation_id = d.id and x.state <> 'withdrawn') n
  where d.settled_on is null and d.begins_on > ${day}::date and n.going > 0 and n.waiting = 0
    and (d.due_on < ${day}::date or n.going >= ${totalSeats}) and ${within(desk, 'd.unit_id')}`
