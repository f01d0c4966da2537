import { sql } from 'kysely'
import { visible } from '#modules/exemplars/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { listOtherBehind, type OtherKind, otherKinds } from './other-records.ts'

/** A record behind a figure. `exemplarId` is whose it is; none where it is nobody's, such as a meeting. */
export type BehindRecord = {
  id: string
  exemplarId: string | null
  storyId: string | null
  name: string
  about: string | null
  /** None where it is no unit's own, such as a movement. */
  unitName: string | null
  on: DateText | null
}

/** What a figure counts. */
export type RecordKind = ExemplarKind | OtherKind
type ExemplarKind = 'exemplar' | 'plan' | 'story' | 'delivery' | 'adoption' | 'consent'

/** The records of these ids that the reader may open, and how many they may not. */
export async function listBehind(db: Db, scope: Scope, kind: RecordKind, ids: readonly string[]) {
  if (isOther(kind)) return await listOtherBehind(db, scope, kind, ids)
  const { rows } = await sql<BehindRecord>`
    select distinct on (it.id) it.id, e.id as "exemplarId", it.story_id as "storyId", s.name, it.about,
      l.name as "unitName", it."on"
    from (${from(kind, sql.val([...ids]))}) it
    join exemplars.exemplar e on e.id = it.exemplar_id
    join exemplars.subject s on s.id = e.subject_id
    join units.label l on l.unit_id = e.unit_id
    where ${visible(scope)}
    order by it.id
  `.execute(db)
  const vietnamese = new Intl.Collator('vi')
  rows.sort((a, b) => vietnamese.compare(a.unitName ?? '', b.unitName ?? '') || vietnamese.compare(a.name, b.name))
  return { records: rows, hidden: new Set(ids).size - rows.length }
}

/** Whether a figure counts what is not an exemplar's. */
export const isOther = (kind: RecordKind): kind is OtherKind => otherKinds.some((it) => it === kind)

function from(kind: ExemplarKind, ids: ReturnType<typeof sql.val>) {
  const wanted = sql`any (${ids}::uuid[])`
  const table = {
    exemplar: sql`select id, id as exemplar_id, null::uuid as story_id, summary as about, discovered_on as "on"
      from exemplars.exemplar where id = ${wanted}`,
    plan: sql`select id, exemplar_id, null::uuid as story_id, goal as about, started_on as "on"
      from fostering.plan where id = ${wanted}`,
    story: sql`select st.id, t.exemplar_id, st.id as story_id, st.title as about,
        (select min(d.published_at)::date from stories.edition d where d.story_id = st.id) as "on"
      from stories.story st join stories.story_exemplar t on t.story_id = st.id where st.id = ${wanted}`,
    delivery: sql`select d.id, t.exemplar_id, d.story_id, d.outlet || ': ' || st.title as about, d.carried_on as "on"
      from stories.delivery d join stories.story st on st.id = d.story_id
      join stories.story_exemplar t on t.story_id = d.story_id where d.id = ${wanted}`,
    adoption: sql`select a.id, a.exemplar_id, null::uuid as story_id, a.who || ': ' || a.result as about,
        a.recorded_at::date as "on"
      from replication.adoption a where a.id = ${wanted}`,
    consent: sql`select id, exemplar_id, null::uuid as story_id, giver as about, given_on as "on"
      from exemplars.consent where id = ${wanted}`,
  }
  return table[kind]
}
