import { sql } from 'kysely'

/** All seats of a delegation `d`: its own number, or the sum of those that units have at the event that it goes to. */
export const totalSeats = sql<number>`case when d.event_id is null then d.seats else (
  select coalesce(sum(i.seats), 0)::int from events.invitation i
  where i.roll_id = d.event_id and i.unit_id is not null and i.dropped_at is null) end`
