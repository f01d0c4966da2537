import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { CommitmentState } from '../commitment.ts'
import { openEvent } from './open-event.ts'

const commitments = (db: Db, scope: Scope) =>
  db
    .selectFrom('events.commitment as c')
    .innerJoin('events.event as e', 'e.id', 'c.event_id')
    .innerJoin('units.label as l', 'l.unit_id', 'c.unit_id')
    .innerJoin('units.label as h', 'h.unit_id', 'e.unit_id')
    .innerJoin('exemplars.exemplar as x', 'x.id', 'c.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'x.subject_id')
    .innerJoin('identity.official as o', 'o.id', 'c.noted_by')
    .select(['c.id', 'c.event_id as eventId', 'e.title', 'e.unit_id as unitId', 'h.name as hostName'])
    .select(['c.unit_id as promiserId', 'l.name as unitName', 'c.exemplar_id as exemplarId', 's.name as exemplarName'])
    .select(['c.promise', 'c.due_on as dueOn', 'c.state', 'c.adoption_id as adoptionId', 'c.reason', 'c.version'])
    .select(['o.name as notedBy', 'c.noted_at as notedAt'])
    /** Whether the reader may open the adoption: the adopter’s, or the source’s. */
    .select(sql<boolean>`(${within(scope, 'c.unit_id')} or ${within(scope, 'x.unit_id')})`.as('seesAdoption'))
    .$narrowType<{ unitName: string; hostName: string; state: CommitmentState }>()
    .where(openEvent(scope))

/** What was promised at an event: all of it for the host, for others what their own units promised. */
export async function listCommitments(db: Db, scope: Scope, eventId: string, isHost: boolean) {
  return await commitments(db, scope)
    .where('c.event_id', '=', eventId)
    .$if(!isHost, (it) => it.where(within(scope, 'c.unit_id')))
    .orderBy('c.due_on')
    .orderBy('c.id')
    .execute()
}

/** One promise, for the host or the unit that made it. @throws Refusal `missing`. */
export async function showCommitment(db: Db, scope: Scope, id: string) {
  const row = await commitments(db, scope)
    .where('c.id', '=', id)
    .where(sql<boolean>`(${within(scope, 'e.unit_id')} or ${within(scope, 'c.unit_id')})`)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

export type ShownCommitment = Awaited<ReturnType<typeof showCommitment>>

/** True when a unit was asked to an event. */
export async function wasAsked(db: Db, eventId: string, unitId: string): Promise<boolean> {
  const row = await db
    .selectFrom('events.invitation')
    .select('id')
    .where('roll_id', '=', eventId)
    .where('unit_id', '=', unitId)
    .where('dropped_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** The unit that keeps an exemplar who appears at an event; nothing where they do not. */
export async function findAppearing(db: Db, eventId: string, exemplarId: string) {
  return await db
    .selectFrom('events.appearance as a')
    .innerJoin('exemplars.exemplar as x', 'x.id', 'a.exemplar_id')
    .select(['x.id', 'x.unit_id as unitId'])
    .where('a.event_id', '=', eventId)
    .where('a.exemplar_id', '=', exemplarId)
    .executeTakeFirst()
}

/** True when somebody promised at an event to follow an exemplar. */
export async function isFollowed(db: Db, eventId: string, exemplarId: string): Promise<boolean> {
  const row = await db
    .selectFrom('events.commitment')
    .select('id')
    .where('event_id', '=', eventId)
    .where('exemplar_id', '=', exemplarId)
    .executeTakeFirst()
  return row !== undefined
}
