import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'

/** An event that comes within days, with everybody who can be reached by mail: on its roll, or at a unit that was asked. */
export type Near = {
  id: string
  unitId: string
  beginsOn: DateText
  participants: string[]
  officials: string[]
}

/** The announced events that begin from an instant on and within three days, for the job that reminds. */
export async function listNear(db: Db, now: Date, day: DateText): Promise<Near[]> {
  const { rows } = await sql<Near>`
    select e.id, e.unit_id as "unitId", e.starts_at::date as "beginsOn",
      array(select p.id from events.participant p where p.roll_id = e.id and p.dropped_at is null and p.email is not null
        order by p.id) as participants,
      array(select distinct f.id from events.invitation i
        join identity.post s on s.unit_id = i.unit_id and s.role = 'officer' and daterange(s.valid_from, s.valid_to) @> ${day}::date
        join identity.official f on f.id = s.official_id and f.disabled_at is null and f.email is not null
        where i.roll_id = e.id and i.dropped_at is null order by f.id) as officials
    from events.event e
    where e.state = 'announced' and e.starts_at > ${now} and e.starts_at::date <= ${day}::date + 3
    order by e.starts_at, e.id`.execute(db)
  return rows
}

/** What a letter says and to whom it goes. */
export type Letter = {
  email: string
  locale: Locale
  name: string
  code: string | null
  title: string
  startsAt: Date
  endsAt: Date
  place: string | null
  link: string | null
  hostName: string
  eventId: string
}

/**
 * A letter that is still to be sent; none where it was dealt with, or where meanwhile the event was called off or moved to another day,
 * or they do not come, or their unit is asked no more.
 */
export async function findLetter(db: Db, id: string, now: Date): Promise<Letter | undefined> {
  const { rows } = await sql<Letter>`
    select coalesce(p.email, f.email) as email, coalesce(p.language, f.locale) as locale, coalesce(p.name, f.name) as name, p.code,
      e.title, e.starts_at as "startsAt", e.ends_at as "endsAt", e.place, e.link, l.name as "hostName", e.id as "eventId"
    from events.reminder r
    join events.event e on e.id = r.event_id
    join units.label l on l.unit_id = e.unit_id
    left join events.participant p on p.id = r.participant_id and p.dropped_at is null
    left join identity.official f on f.id = r.official_id and f.disabled_at is null and exists (
      select 1 from events.invitation i join identity.post s on s.unit_id = i.unit_id and s.official_id = f.id
      where i.roll_id = e.id and i.dropped_at is null)
    where r.id = ${id} and r.letter = 'waiting' and e.state = 'announced' and e.starts_at > ${now}
      and e.starts_at::date = r.for_day and coalesce(p.email, f.email) is not null`.execute(db)
  return rows[0]
}

/** How many letters of an event were made, and how they ended, for whoever was let see its roll. */
export async function countReminders(
  db: Db,
  eventId: string,
): Promise<{ sent: number; waiting: number; failed: number }> {
  const { rows } = await sql<{ sent: number; waiting: number; failed: number }>`
    select count(*) filter (where letter = 'sent')::int as sent, count(*) filter (where letter = 'waiting')::int as waiting,
      count(*) filter (where letter = 'failed')::int as failed
    from events.reminder where event_id = ${eventId}`.execute(db)
  return rows[0]!
}
