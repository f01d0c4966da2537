import { type RawBuilder, sql } from 'kysely'
import { unclosedDossier } from '#modules/commendations/index.ts'
import { within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** Dossiers that lie on this desk: to appraise by a day, or passed by the council and to be put on a decision. */
export const dossiersHere: Part = ({ desk }) => sql`
  select case d.state when 'moving' then 'appraise' else 'placeDossier' end, d.id, null::uuid, d.recipient_name, d.unit_id,
    coalesce(d.council_at, d.received_at)::date, d.due_on, 0, 0, t.name_vi
  from commendations.dossier d
  join commendations.title t on t.id = d.title_id
  where d.state in ('moving', 'passed') and ${within(desk, 'd.holder_id')} and ${unclosedDossier(desk)}`

/** Dossiers sent back to this unit, with how many faults are still to mend. */
export const returnedDossiers: Part = ({ desk }) => sql`
  select 'mendDossier', d.id, null::uuid, d.recipient_name, d.returned_by, max(f.raised_at)::date, d.due_on,
    count(f.id) filter (where f.cleared_at is null), count(f.id), null::text
  from commendations.dossier d
  left join commendations.fault f on f.dossier_id = d.id
  where d.state = 'returned' and ${within(desk, 'd.unit_id')} and ${unclosedDossier(desk)}
  group by d.id`

/** What other desks ask this unit's opinion of. */
export const opinionsAsked: Part = ({ desk }) => sql`
  select 'giveOpinion', d.id, null::uuid, d.recipient_name, o.by_unit_id, o.asked_at::date, o.due_on, 0, 0, null::text
  from commendations.opinion o
  join commendations.dossier d on d.id = o.dossier_id
  where o.answered_at is null and ${within(desk, 'o.unit_id')} and ${unclosedDossier(desk)}`

/** Objections from the public to what lies on this desk, one line a dossier. Who objected is not told here. */
export const objectionsToAnswer: Part = ({ desk }) => sql`
  select 'answerObjection', d.id, null::uuid, d.recipient_name, d.unit_id, min(b.received_on), null::date,
    count(*), 0, null::text
  from commendations.objection b
  join commendations.notice n on n.id = b.notice_id
  join commendations.dossier d on d.id = n.dossier_id
  where b.verdict is null and ${isAlive} and ${within(desk, 'd.holder_id')} and ${unclosedDossier(desk)}
  group by d.id`

/** Fast files of this unit whose full papers are still owed. */
export const fastToComplete: Part = ({ desk }) => sql`
  select 'completeFast', d.id, null::uuid, d.recipient_name, d.holder_id, d.received_at::date, d.complete_by, 0, 0, null::text
  from commendations.dossier d
  where d.fast and d.completed_at is null and d.state not in ('draft', 'on_hold') and ${isAlive}
    and ${within(desk, 'd.unit_id')} and ${unclosedDossier(desk)}`

/** Decisions drafted in this unit that wait for its head's signature. `of` is how many they commend. */
export const decisionsToSign: Part = ({ desk }) => sql`
  select 'signDecision', c.id, null::uuid, c.title, c.unit_id, c.created_at::date, null::date, 0, count(w.id), null::text
  from commendations.decision c
  join commendations.award w on w.decision_id = c.id
  where c.state = 'draft' and ${within(desk, 'c.unit_id')}
  group by c.id`

const isAlive: RawBuilder<boolean> = sql<boolean>`d.state not in ('declined', 'withdrawn')`
