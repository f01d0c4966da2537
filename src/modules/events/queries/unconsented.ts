import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import { namesIn } from '../event.ts'

/** Those who appear and may not be named in public on a day: no consent for the portal holds, or no recognition stands. */
export async function listUnconsented(db: Db, eventId: string, day: DateText) {
  const { rows } = await sql<{ id: string; name: string; folded: string }>`
    select x.id, p.name, p.name_folded as folded
    from events.appearance a
    join exemplars.exemplar x on x.id = a.exemplar_id
    join exemplars.subject p on p.id = x.subject_id
    where a.event_id = ${eventId} and (x.stage in ('on_hold', 'withdrawn')
      or not exists (select 1 from exemplars.recognition r where r.exemplar_id = x.id)
      or not exists (select 1 from exemplars.consent c where c.exemplar_id = x.id and c.use = 'portal'
        and c.given_on <= ${day}::date and (c.until is null or c.until >= ${day}::date)
        and (c.withdrawn_on is null or c.withdrawn_on > ${day}::date)))
    order by p.name_folded`.execute(db)
  return rows
}

/** True when the words of an event name somebody who appears and may not be named in public. */
export async function namesUnconsented(db: Db, eventId: string, day: DateText): Promise<boolean> {
  const unnamed = await listUnconsented(db, eventId, day)
  if (unnamed.length === 0) return false
  const { rows } = await sql<{ words: string }>`select words from events.words where id = ${eventId}`.execute(db)
  const names = unnamed.map(({ folded }) => folded)
  return namesIn(fold(rows[0]?.words ?? ''), names).length > 0
}
