import { sql } from 'kysely'
import { type Actor, open, type Scope, within } from '#platform/access/index.ts'
import { openEvent } from '#modules/events/index.ts'
import { openStory } from '#modules/stories/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { InHand } from '../in-hand.ts'

/** Counts what whoever holds a post leaves behind at its unit. `desk` comes from `findDesk`. */
export async function countInHand(db: Db, desk: Scope, actor: Actor): Promise<InHand> {
  const { rows } = await sql<InHand>`
    select
      (select count(*) from exemplars.exemplar e where ${within(desk, 'e.unit_id')} and ${open(desk, 'e.id')}) as records,
      (select count(*) from exemplars.exemplar e where ${within(desk, 'e.unit_id')} and ${open(desk, 'e.id')}
        and e.stage not in ('recognised', 'on_hold', 'withdrawn')) as "openRecords",
      (select count(*) from exemplars.nomination n where n.sent_by = ${actor.id} and n.closed_at is null
        and ${open(desk, 'n.exemplar_id')}) as nominations,
      (select count(*) from fostering.plan p where ${within(desk, 'p.unit_id')} and p.ended_on is null
        and ${open(desk, 'p.exemplar_id')}) as plans,
      (select count(*) from stories.story s where ${within(desk, 's.unit_id')} and s.state in ('draft', 'in_review', 'approved')
        and ${openStory(desk, 's.id')}) as stories,
      (select count(*) from replication.adoption a where ${within(desk, 'a.unit_id')} and a.state = 'recorded'
        and ${open(desk, 'a.exemplar_id')}) as adoptions,
      (select count(*) from events.commitment c where ${within(desk, 'c.unit_id')} and c.state = 'promised'
        and ${openEvent(desk, 'c.event_id')}) as promises,
      (select count(*) from events.commitment c join events.event e on e.id = c.event_id where ${within(desk, 'e.unit_id')}
        and not ${within(desk, 'c.unit_id')} and c.state = 'promised' and ${openEvent(desk)}) as "promisesHere",
      (select count(*) from reporting.expected x left join reporting.report r on r.round_id = x.round_id
        and r.unit_id = x.unit_id where ${within(desk, 'x.unit_id')} and r.accepted_at is null) as reports,
      array(select l.name from units.unit u join units.label l on l.unit_id = u.id
        where ${within(desk, 'u.id')} and u.id <> ${actor.post.unitId} order by l.name) as "carriesOn"`.execute(db)
  return rows[0]!
}

/** Since when the official holds the post, and after whom. */
export async function findHolding(db: Db, postId: string): Promise<{ since: DateText; after: string | null }> {
  const { rows } = await sql<{ since: DateText; after: string | null }>`
    select p.valid_from as since, bo.name as after from identity.post p
    left join identity.post b on b.id = p.follows_id left join identity.official bo on bo.id = b.official_id
    where p.id = ${postId}`.execute(db)
  return rows[0]!
}
