import { sql } from 'kysely'
import { visible } from '#modules/exemplars/index.ts'
import { openStory } from '#modules/stories/index.ts'
import { type Actor, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/** Something the actor did, with the record it was done to. */
export type Done = { action: string; at: Date; name: string; to: 'exemplar' | 'story' | 'report' | 'plan'; id: string }

/** What the actor did since a day, newest first; the same act on the same record once. */
export async function listDone(db: Db, scope: Scope, actor: Actor, since: DateText, limit = 50): Promise<Done[]> {
  const { rows } = await sql<Done>`
    with mine as (
      select action, about_id, max(at) as at from audit.entry
      where actor_id = ${actor.id} and at >= ${since}::date and about_id is not null
      group by action, about_id
    )
    select m.action, m.at, s.name, 'exemplar' as "to", e.id
    from mine m join exemplars.exemplar e on e.id = m.about_id join exemplars.subject s on s.id = e.subject_id
    where ${visible(scope)}
    union all
    select m.action, m.at, t.title, 'story', t.id
    from mine m join stories.story t on t.id = m.about_id where ${within(scope, 't.unit_id')} and ${openStory(scope, 't.id')}
    union all
    select m.action, m.at, l.name, 'report', r.id
    from mine m join reporting.report r on r.id = m.about_id join units.label l on l.unit_id = r.unit_id
    where ${within(scope, 'r.unit_id')}
    union all
    select m.action, m.at, s.name, 'plan', p.id
    from mine m join fostering.plan p on p.id = m.about_id join exemplars.exemplar e on e.id = p.exemplar_id
      join exemplars.subject s on s.id = e.subject_id
    where ${visible(scope)}
    order by at desc limit ${limit}`.execute(db)
  return rows
}
