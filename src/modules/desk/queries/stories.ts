import { sql } from 'kysely'
import { openStory } from '#modules/stories/index.ts'
import { open, within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

const lastVerdict = sql`lateral (
  select v.verdict, v.note, v.given_at from stories.verdict v where v.story_id = s.id order by v.given_at desc limit 1)`

/** Stories of this desk: drafts to write, drafts that came back with a reason, approved ones to publish. */
export const storiesToWrite: Part = ({ desk }) => sql`
  select case when s.state = 'approved' then 'publishStory' when v.verdict = 'returned' then 'mendStory' else 'writeStory' end,
    s.id, null::uuid, s.title, null::uuid, coalesce(v.given_at, s.changed_at)::date, null::date, 0, 0, v.note
  from stories.story s left join ${lastVerdict} v on true
  where s.state in ('draft', 'approved') and ${within(desk, 's.unit_id')} and ${openStory(desk)}`

/** Stories in review: a head's own desk, orientation's whole reach. Never a text that one saved last oneself. */
export const storiesToApprove: Part = ({ desk, reach, actor }) => sql`
  select 'approveStory', s.id, null::uuid, s.title, s.unit_id, coalesce(v.given_at, s.changed_at)::date, null::date, 0, 0, null::text
  from stories.story s
  left join ${lastVerdict} v on true
  where s.state = 'in_review' and ${within(actor.post.role === 'orientation' ? reach : desk, 's.unit_id')} and ${openStory(desk)}
    and (select x.saved_by from stories.version x where x.story_id = s.id order by x.number desc limit 1)
      is distinct from ${actor.id}::uuid`

/** Units that recorded that they do as an exemplar of this unit does, and wait for its word. */
export const adoptionsToConfirm: Part = ({ desk }) => sql`
  select 'confirmAdoption', a.id, e.subject_id, null::text, a.unit_id, a.recorded_at::date, null::date, 0, 0, a.who
  from replication.adoption a
  join exemplars.exemplar e on e.id = a.exemplar_id
  where a.state = 'recorded' and ${within(desk, 'e.unit_id')} and ${open(desk, 'e.id')}`

/** Adoptions of this desk whose result after 3, 6 or 12 months is due: the latest that is owed, unless it failed meanwhile. */
export const resultsToTell: Part = ({ desk, day }) => sql`
  select 'tellResult', a.id, e.subject_id, null::text, e.unit_id, (a.since + make_interval(months => m.months))::date,
    (a.since + make_interval(months => m.months))::date + 30,
    m.months, 12, a.who
  from replication.adoption a
  join exemplars.exemplar e on e.id = a.exemplar_id
  cross join lateral (
    select max(x.months) as months from unnest(array[3, 6, 12]) as x(months)
    where (a.since + make_interval(months => x.months))::date <= ${day}::date
      and x.months > coalesce((select max(t.months) from replication.result t where t.adoption_id = a.id), 0)) m
  where a.state = 'confirmed' and a.failed_at is null and m.months is not null
    and ${within(desk, 'a.unit_id')} and ${open(desk, 'e.id')}`

/** Whoever wants to learn a model that this desk keeps, and waits for an answer. */
export const learnersToAnswer: Part = ({ desk }) => sql`
  select 'answerLearner', q.id, null::uuid, m.name, q.from_unit_id, q.asked_at::date, q.due_on, 0, 0, q.kind
  from replication.request q
  join replication.model m on m.exemplar_id = q.exemplar_id
  join exemplars.exemplar e on e.id = q.exemplar_id
  where q.answered_at is null and ${within(desk, 'e.unit_id')} and ${open(desk, 'e.id')}`

/** What this desk has to take back by hand after a revocation: paper, radio, the certificate and the money. */
export const recallsToTick: Part = ({ desk }) => sql`
  select 'recall', r.id, e.subject_id, null::text, r.unit_id, r.created_at::date, null::date, 0, 0, r.kind
  from stories.recall r left join exemplars.exemplar e on e.id = r.exemplar_id
  where r.done_at is null and ${within(desk, 'r.unit_id')}
    and (r.exemplar_id is null or ${open(desk, 'r.exemplar_id')})`

/** Stories that were to go out by themselves and were skipped, until they go out, are planned anew or go back. */
export const releasesSkipped: Part = ({ desk }) => sql`
  select 'releaseSkipped', s.id, null::uuid, s.title, null::uuid, r.planned_for::date, null::date, 0, 0, r.who
  from stories.story s join lateral (
    select x.* from stories.release x where x.story_id = s.id order by x.planned_at desc, x.id desc limit 1) r on true
  where r.outcome = 'skipped' and s.state in ('draft', 'in_review', 'approved')
    and ${within(desk, 's.unit_id')} and ${openStory(desk)}`

/** Stories that are out and show a picture no longer, because a right or a consent ended. */
export const picturesToReplace: Part = ({ desk }) => sql`
  select 'replacePicture', s.id, null::uuid, s.title, null::uuid, min(l.out_at)::date, null::date, count(*)::int, 0, null::text
  from stories.story s
  join stories.edition e on e.story_id = s.id and e.ended_at is null
  join stories.picture p on p.story_id = s.id
  join stories.library_picture l on l.id = p.library_id and l.out_at is not null
  where (p.id = e.cover_id or e.body @> jsonb_build_object('content', jsonb_build_array(
      jsonb_build_object('type', 'picture', 'attrs', jsonb_build_object('id', p.id)))))
    and ${within(desk, 's.unit_id')} and ${openStory(desk)}
  group by s.id`

/** Stories that somebody took over from this official, until they say that they read why. */
export const reliefsToNote: Part = ({ actor }) => sql`
  select 'noteRelief', s.id, null::uuid, s.title, null::uuid, h.ended_at::date, null::date, 0, 0, h.end_note
  from stories.hold h join stories.story s on s.id = h.story_id
  where h.official_id = ${actor.id}::uuid and h.end_reason = 'relieved' and h.told_at is null`

/** Stories that this official wrote last and that somebody else commented on. */
export const commentsToAnswer: Part = ({ desk, actor }) => sql`
  select 'answerComments', s.id, null::uuid, s.title, null::uuid, min(c.written_at)::date, null::date, count(*)::int, 0, null::text
  from stories.comment c join stories.story s on s.id = c.story_id
  where c.answers_id is null and c.settled_at is null and c.written_by <> ${actor.id}::uuid
    and ${within(desk, 's.unit_id')} and ${openStory(desk)}
    and (select v.saved_by from stories.version v where v.story_id = s.id order by v.number desc limit 1) = ${actor.id}::uuid
  group by s.id`

/** Notes of orientation for the desk that nobody there has read as they stand, while they hold or are to come (VI.3). */
export const orientationsToRead: Part = ({ actor, day }) => sql`
  select 'readOrientation', n.id, null::uuid, n.subject, n.unit_id, coalesce(n.amended_at, n.issued_at)::date, null::date, 0, 0, n.document_no
  from stories.orientation_note n
  where coalesce(n.valid_to, 'infinity') > ${day}::date and coalesce(n.ended_on, 'infinity') > ${day}::date
    and exists (select from stories.orientation_unit x join units.reach r on r.root_id = x.unit_id
      where x.note_id = n.id and r.unit_id = ${actor.post.unitId}::uuid)
    and not exists (select from stories.orientation_receipt q
      where q.note_id = n.id and q.version = n.version and q.unit_id = ${actor.post.unitId}::uuid)`
