import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Reading } from '#platform/web/view-counter.ts'

/** Adds what was counted to the counts of a day. What is no story that is out is not kept. */
export async function addReadings(db: Db, day: DateText, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return
  await sql`
    insert into outreach.reading (day, kind, subject, story_id, count)
    select ${day}::date, r.kind, r.subject, s.id, r.count
    from json_to_recordset(${JSON.stringify(readings)}::json) as r(kind text, subject text, count integer)
    left join stories.story s on r.kind in ('page', 'mail') and s.slug = r.subject and s.state <> 'taken_down'
      and exists (select 1 from stories.edition e where e.story_id = s.id and e.ended_at is null)
    left join units.unit u on r.kind = 'embed' and u.key = r.subject
    where case r.kind when 'embed' then u.id is not null when 'feed' then true else s.id is not null end
    on conflict (day, kind, subject) do update set count = outreach.reading.count + excluded.count`.execute(db)
}
