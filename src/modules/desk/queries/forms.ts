import { sql } from 'kysely'
import { openStory } from '#modules/stories/index.ts'
import { within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** Stories with forms that wait for another pair of eyes, made from what readers see. Never what one saved last oneself. */
export const formsToApprove: Part = ({ desk, reach, actor }) => sql`
  select 'approveForm', s.id, null::uuid, s.title, s.unit_id, min(f.changed_at)::date, null::date, count(*)::int, 0, null::text
  from stories.form f
  join stories.edition e on e.id = f.edition_id and e.ended_at is null
  join stories.story s on s.id = f.story_id
  where f.state = 'draft' and ${within(actor.post.role === 'orientation' ? reach : desk, 's.unit_id')} and ${openStory(desk)}
    and f.changed_by is distinct from ${actor.id}::uuid
  group by s.id`

/** Stories whose forms are older than what readers see: a correction went out since. */
export const formsToRenew: Part = ({ desk }) => sql`
  select 'renewForm', s.id, null::uuid, s.title, null::uuid, max(live.published_at)::date, null::date, count(*)::int, 0, null::text
  from stories.form f
  join stories.story s on s.id = f.story_id
  join stories.edition live on live.story_id = s.id and live.ended_at is null and live.id <> f.edition_id
  where f.state <> 'ended' and ${within(desk, 's.unit_id')} and ${openStory(desk)}
  group by s.id`

/** Stories that were carried where a correction or a recall still has to follow. */
export const deliveriesToSettle: Part = ({ desk }) => sql`
  select 'settleDelivery', s.id, null::uuid, s.title, null::uuid, min(d.due_at)::date, null::date, count(*)::int, 0, null::text
  from stories.delivery d join stories.story s on s.id = d.story_id
  where d.due is not null and d.settled is null and ${within(desk, 'd.unit_id')} and ${openStory(desk)}
  group by s.id`

/** Sites that could not be told that a story is out or was put right, and that nothing newer reached; opens the site. */
export const messagesToResend: Part = ({ desk }) => sql`
  select 'resendPartner', m.partner_id, null::uuid, s.title, null::uuid, max(m.tried_at)::date, null::date, 0, 0, p.name
  from outreach.message m
  join outreach.partner p on p.id = m.partner_id and p.state <> 'ended'
  join stories.story s on s.id = m.story_id
  where m.type = 'told' and m.state = 'failed' and ${within(desk, 's.unit_id')} and ${openStory(desk)}
    and exists (select 1 from stories.edition e where e.id = m.edition_id and e.ended_at is null)
  group by m.partner_id, s.id, p.name`
