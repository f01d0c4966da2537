import { sql } from 'kysely'
import { visibleDossier } from '#modules/commendations/index.ts'
import { type Rung, rungIn, visible } from '#modules/exemplars/index.ts'
import { openStory } from '#modules/stories/index.ts'
import { seenCourse } from '#modules/training/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'

/** One thing found. `name` is what was looked in, `about` tells it from others of its name. */
export type Hit = { kind: HitKind; id: string; name: string; about: string; on: DateText | null; rung: Rung | null }
export const hitKinds = [
  'exemplars',
  'stories',
  'decisions',
  'dossiers',
  'commendations',
  'reports',
  'contests',
  'courses',
  'people',
  'units',
] as const
export type HitKind = (typeof hitKinds)[number]

/** How many of each kind are shown. */
export const mostHits = 10

/** What the reader may see that holds these words: a few of each kind, nearest first, in one round trip. */
export async function searchDesk(db: Db, scope: Scope, words: string, may: { people: boolean }): Promise<Hit[]> {
  const folded = fold(words)
  const part = `%${folded.replace(/[\\%_]/g, '\\$&')}%`
  const nearest = (column: string) => sql`order by similarity(${sql.ref(column)}, ${folded}) desc, id limit ${mostHits}`
  const { rows } = await sql<Hit>`
    (select 'exemplars' as kind, id, name, about, "on", rung from (
      select e.id, s.name, e.code || ', ' || l.name as about, e.discovered_on as "on", s.name_folded as words, ${rungIn()} as rung
      from exemplars.exemplar e
      join exemplars.subject s on s.id = e.subject_id
      join units.label l on l.unit_id = e.unit_id
      where ${visible(scope)} and (s.name_folded like ${part} or platform.fold(e.code) like ${part})
    ) it ${nearest('words')})
    union all
    (select 'stories', id, title, about, "on", null from (
      select s.id, s.title, l.name as about, s.changed_at::date as "on", platform.fold(s.title) as words
      from stories.story s join units.label l on l.unit_id = s.unit_id
      where ${within(scope, 's.unit_id')} and ${openStory(scope)} and platform.fold(s.title) like ${part}
    ) it ${nearest('words')})
    union all
    (select 'decisions', id, decision_no, about, "on", null from (
      select e.id, r.decision_no, s.name || ', ' || l.name as about, r.decided_on as "on", platform.fold(r.decision_no) as words
      from exemplars.recognition r
      join exemplars.exemplar e on e.id = r.exemplar_id
      join exemplars.subject s on s.id = e.subject_id
      join units.label l on l.unit_id = r.unit_id
      where ${visible(scope)} and platform.fold(r.decision_no) like ${part}
    ) it ${nearest('words')})
    union all
    (select 'dossiers', id, recipient_name, about, "on", null from (
      select d.id, d.recipient_name, d.code || ', ' || t.name_vi as about, d.created_at::date as "on", d.recipient_folded as words
      from commendations.dossier d join commendations.title t on t.id = d.title_id
      where ${visibleDossier(scope)} and (d.recipient_folded like ${part} or platform.fold(d.code) like ${part})
    ) it ${nearest('words')})
    union all
    (select 'commendations', id, number_text, title, "on", null from (
      select c.id, coalesce(c.number_text, c.title) as number_text, c.title, c.decided_on as "on",
        platform.fold(coalesce(c.number_text, '') || ' ' || c.title) as words
      from commendations.decision c
      where ${within(scope, 'c.unit_id')} and platform.fold(coalesce(c.number_text, '') || ' ' || c.title) like ${part}
    ) it ${nearest('words')})
    union all
    (select 'reports', id, name, about, "on", null from (
      select r.id, l.name, d.year::text as about, r.sent_at::date as "on", platform.fold(coalesce(r.number, '') || ' ' || l.name) as words
      from reporting.report r
      join reporting.round d on d.id = r.round_id
      join units.label l on l.unit_id = r.unit_id
      where ${within(scope, 'r.unit_id')} and platform.fold(coalesce(r.number, '') || ' ' || l.name) like ${part}
    ) it ${nearest('words')})
    union all
    (select 'contests', id, name, about, "on", null from (
      select c.id, c.name, l.name as about, c.opens_on as "on", platform.fold(c.name) as words
      from contests.contest c join units.label l on l.unit_id = c.unit_id
      where ${within(scope, 'c.unit_id')} and platform.fold(c.name) like ${part}
    ) it ${nearest('words')})
    union all
    (select 'courses', id, title, about, "on", null from (
      select c.id, c.title, l.name as about, r.starts_at::date as "on", platform.fold(c.title) as words
      from training.course c join units.label l on l.unit_id = c.unit_id join events.roll r on r.id = c.id
      where ${may.people} and ${seenCourse(scope)} and platform.fold(c.title) like ${part}
    ) it ${nearest('words')})
    union all
    (select 'people', id, name, about, "on", null from (
      select m.id, m.name, m.title || ', ' || l.name as about, m.left_on as "on", m.name_folded as words
      from training.member m join units.label l on l.unit_id = m.unit_id
      where ${may.people} and ${within(scope, 'm.unit_id')} and m.name_folded like ${part}
    ) it ${nearest('words')})
    union all
    (select 'units', id, name, about, "on", null from (
      select u.id, l.name, u.key as about, u.valid_to as "on", platform.fold(l.name) as words
      from units.unit u join units.label l on l.unit_id = u.id
      where ${within(scope, 'u.id')} and platform.fold(l.name) like ${part}
    ) it ${nearest('words')})`.execute(db)
  return rows
}
