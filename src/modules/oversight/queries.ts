import { type RawBuilder, sql } from 'kysely'
import { visible } from '#modules/exemplars/index.ts'
import { openPicture, openStory } from '#modules/stories/index.ts'
import { type Actor, open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'

/** What the trail is narrowed to; what is left out does not narrow. `record` looks in names, titles and codes. */
export type TrailFilter = {
  person?: string | undefined
  action?: string | undefined
  from?: DateText | undefined
  to?: DateText | undefined
  record?: string | undefined
}

/** One act. `official` is empty where the product did it by itself; `to` is empty where the reader may not open the record. */
export type TrailEntry = {
  id: number
  at: Date
  action: string
  official: string | null
  unit: string | null
  record: string | null
  to: 'exemplar' | 'story' | 'report' | 'plan' | 'adoption' | null
  recordId: string | null
}

export const pageSize = 50
/** How many entries are counted and paged through: beyond that, narrow it down. */
export const deepest = 5000

/** One page of the trail that the reader may see, newest first, with how many there are up to `deepest`. */
export async function listTrail(db: Db, scope: Scope, actor: Actor, filter: TrailFilter, page: number) {
  const wanted = sql`from audit.entry a where ${sql.join(conditions(scope, actor, filter), sql` and `)}`
  const [counted, { rows }] = await Promise.all([
    sql<{ total: number }>`select count(*) as total from (select 1 ${wanted} limit ${deepest + 1}) it`.execute(db),
    sql<TrailEntry>`
      with shown as (
        select a.id, a.at, a.action, a.actor_id, a.unit_id, a.about_id ${wanted}
        order by a.id desc limit ${pageSize} offset ${(page - 1) * pageSize}
      )
      select a.id, a.at, a.action, o.name as official, l.short as unit, coalesce(s.name, t.title, r.unit) as record,
        case when t.id is not null then 'story' when r.id is not null then 'report' when p.id is not null then 'plan'
          when d.id is not null then 'adoption' when e.id is not null then 'exemplar' end as "to",
        a.about_id as "recordId"
      from shown a
      left join identity.official o on o.id = a.actor_id
      left join units.label l on l.unit_id = a.unit_id
      left join fostering.plan p on p.id = a.about_id
      left join replication.adoption d on d.id = a.about_id
      left join exemplars.exemplar e on e.id = coalesce(p.exemplar_id, d.exemplar_id, a.about_id) and ${visible(scope)}
      left join exemplars.subject s on s.id = e.subject_id
      left join stories.story t on t.id = a.about_id and ${within(scope, 't.unit_id')}
        and ${openStory(scope, 't.id')}
      left join lateral (
        select x.id, y.name as unit from reporting.report x join units.label y on y.unit_id = x.unit_id
        where x.id = a.about_id and ${within(scope, 'x.unit_id')}
      ) r on true
      order by a.id desc`.execute(db),
  ])
  return { entries: rows, total: counted.rows[0]?.total ?? 0 }
}

/** The actions that stand in the trail, for the choice of one. Names of actions are no secret: no scope. */
export async function listActions(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('audit.entry').select('action').distinct().execute()
  return rows.map(({ action }) => action)
}

function conditions(scope: Scope, actor: Actor, { person, action, from, to, record }: TrailFilter) {
  const found: RawBuilder<unknown>[] = [sql`(${within(scope, 'a.unit_id')} or a.actor_id = ${actor.id})`]
  if (scope.closed.length > 0) found.push(sql`${open(scope, 'a.about_id')} and ${openParts(scope)}`)
  if (person)
    found.push(sql`a.actor_id in (select id from identity.official where platform.fold(name) like ${part(person)})`)
  if (action) found.push(sql`a.action = ${action}`)
  if (from) found.push(sql`a.at >= ${from}::date`)
  if (to) found.push(sql`a.at < ${to}::date + 1`)
  if (record) found.push(sql`a.about_id in (${recordsNamed(record)})`)
  return found
}

/** What was done to the plans, adoptions, dossiers and stories of a closed record, and at a council, is closed with it. */
const openParts = (scope: Scope) => sql`not exists (
  select 1 from fostering.plan p where p.id = a.about_id and not ${open(scope, 'p.exemplar_id')}
  union all select 1 from replication.adoption d where d.id = a.about_id and not ${open(scope, 'd.exemplar_id')}
  union all select 1 from commendations.dossier c where c.id = a.about_id and not ${open(scope, 'c.exemplar_id')}
  union all select 1 from councils.item i where i.id = a.about_id and i.closes && ${sql.val(scope.closed)}::uuid[]
  union all select 1 from stories.story t where t.id = a.about_id and not ${openStory(scope, 't.id')}
  union all select 1 from stories.library_picture l where l.id = a.about_id and not ${openPicture(scope, 'l.id')})`

/** The ids under which a record, its plans, adoptions and stories stand in the trail. */
function recordsNamed(words: string) {
  const named = sql`select e.id from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id
    where s.name_folded like ${part(words)} or platform.fold(e.code) like ${part(words)}`
  return sql`
    ${named}
    union all select p.id from fostering.plan p where p.exemplar_id in (${named})
    union all select d.id from replication.adoption d where d.exemplar_id in (${named})
    union all select t.id from stories.story t where platform.fold(t.title) like ${part(words)}`
}

const part = (words: string) => `%${fold(words).replace(/[\\%_]/g, '\\$&')}%`
