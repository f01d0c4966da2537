import { sql } from 'kysely'
import { remedyToldAfter } from '#modules/inspections/index.ts'
import { within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** The unit looks at itself before the team comes (III.5). */
export const selfChecksToSend: Part = ({ desk }) => sql`
  select 'selfCheck', v.id, null::uuid, null::text, null::uuid, t.decided_on, v.self_due_on,
    (select count(*) from inspections.item i where i.checklist_id = p.checklist_id)
      - (select count(*) from inspections.answer a where a.visit_id = v.id and a.side = 'self'), 0, t.number
  from inspections.visit v
  join inspections.plan p on p.id = v.plan_id
  join inspections.team t on t.id = v.team_id
  where v.state = 'planned' and v.self_sent_at is null and ${within(desk, 'v.unit_id')}`

/** Minutes that the team has signed and the unit has not. */
export const minutesToSign: Part = ({ desk }) => sql`
  select 'signMinutes', v.id, null::uuid, null::text, null::uuid, s.signed_at::date, null::date, 0, 0, t.number
  from inspections.visit v
  join inspections.team t on t.id = v.team_id
  join inspections.signature s on s.visit_id = v.id and s.side = 'team'
  where v.state = 'planned' and ${within(desk, 'v.unit_id')}`

const lastKind = sql`(select w.kind from inspections.word w where w.remedy_id = r.id order by w.said_at desc, w.id desc limit 1)`

/** What the unit has to do about a finding and has not shown yet. */
export const remediesToShow: Part = ({ desk }) => sql`
  select 'showRemedy', r.id, null::uuid, r.what, null::uuid, r.set_at::date, r.due_on, 0, 0, r.owner
  from inspections.remedy r
  join inspections.finding f on f.id = r.finding_id
  join inspections.visit v on v.id = f.visit_id and v.state = 'concluded'
  where r.closed_on is null and ${lastKind} is distinct from 'answer' and ${within(desk, 'v.unit_id')}`

/** Remedies so late that the office which sent the team is told: to press the unit, or to close what was answered. */
export const remediesOverdue: Part = ({ desk, day }) => sql`
  select 'pressRemedy', r.id, null::uuid, r.what, v.unit_id, r.set_at::date, r.due_on, 0, 0, r.owner
  from inspections.remedy r
  join inspections.finding f on f.id = r.finding_id
  join inspections.visit v on v.id = f.visit_id and v.state = 'concluded'
  join inspections.plan p on p.id = v.plan_id
  where r.closed_on is null and r.due_on + ${remedyToldAfter.office}::int <= ${day}::date and ${within(desk, 'p.unit_id')}`

/** What a member of a team has before them, while its term runs: the visit to make. */
export const visitsToMake: Part = ({ actor, day }) => sql`
  select 'makeVisit', v.id, null::uuid, null::text, v.unit_id, coalesce(v.self_sent_at::date, v.self_due_on), t.valid_to - 1,
    0, 0, t.number
  from inspections.member m
  join inspections.team t on t.id = m.team_id and t.valid_from <= ${day}::date and t.valid_to > ${day}::date
  join inspections.visit v on v.team_id = t.id and v.state = 'planned'
    and (v.self_sent_at is not null or v.self_due_on < ${day}::date)
  where m.official_id = ${actor.id} and m.post_id = ${actor.post.id}
    and not exists (select 1 from inspections.signature s where s.visit_id = v.id)`

/** What units answered and the team has to look at; what is minuted and not concluded. */
export const answersToCheck: Part = ({ actor, day }) => sql`
  select case when v.state = 'minuted' then 'concludeVisit' else 'checkRemedy' end,
    case when v.state = 'minuted' then v.id else r.id end, null::uuid, case when v.state = 'minuted' then null else r.what end,
    v.unit_id, case when v.state = 'minuted' then v.visited_on else (select max(w.said_at)::date from inspections.word w
      where w.remedy_id = r.id) end, null::date, 0, 0, t.number
  from inspections.member m
  join inspections.team t on t.id = m.team_id and t.valid_from <= ${day}::date and t.valid_to > ${day}::date
  join inspections.visit v on v.team_id = t.id and v.state in ('minuted', 'concluded')
  left join inspections.finding f on f.visit_id = v.id and v.state = 'concluded'
  left join inspections.remedy r on r.finding_id = f.id and r.closed_on is null and ${lastKind} = 'answer'
  where m.official_id = ${actor.id} and m.post_id = ${actor.post.id}
    and ((v.state = 'minuted' and m.part = 'leader') or r.id is not null)`
