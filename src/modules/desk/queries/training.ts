import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** Courses that the unit was asked to, and for which it has not named all who go (III.6). */
export const peopleToSend: Part = ({ desk, day }) => sql`
  select 'sendToCourse', c.id, null::uuid, c.title, c.unit_id, i.invited_at::date, (r.starts_at - interval '3 days')::date,
    i.seats - n.named, i.seats, null::text
  from events.invitation i
  join training.course c on c.id = i.roll_id and c.state = 'open'
  join events.roll r on r.id = c.id
  cross join lateral (select count(*)::int as named from events.participant p
    where p.invitation_id = i.id and p.dropped_at is null) n
  where i.dropped_at is null and r.starts_at::date >= ${day}::date and n.named < i.seats and ${within(desk, 'i.unit_id')}`

/** Courses of the unit that are over, and neither closed with certificates nor called off. */
export const coursesToClose: Part = ({ desk, day }) => sql`
  select 'closeCourse', c.id, null::uuid, c.title, null::uuid, r.ends_at::date, (r.ends_at + interval '7 days')::date, 0, 0, null::text
  from training.course c
  join events.roll r on r.id = c.id
  where c.state = 'open' and r.ends_at::date < ${day}::date and ${within(desk, 'c.unit_id')}`
