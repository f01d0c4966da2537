import { sql } from 'kysely'
import { canBe, openEvent, type SpeakersOfEvent } from '#modules/events/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { paths } from '../paths.ts'
import { may, readsTraining } from '../policy.ts'
import { openSpeaker } from './speaker.ts'

const engaged = (db: Db, scope: Scope) =>
  db
    .selectFrom('training.engagement as g')
    .innerJoin('training.member as m', 'm.id', 'g.member_id')
    .innerJoin('events.event as e', 'e.id', 'g.event_id')
    .leftJoin('training.speaker as s', 's.member_id', 'g.member_id')
    .select(['g.member_id as memberId', 'm.name', 'g.title', 'g.at', 'g.who', 'g.drop_reason as dropReason'])
    .select(['e.id as eventId', 'e.title as event', 'e.starts_at as startsAt', 's.exemplar_id as exemplarId'])
    .select(sql<boolean>`s.member_id is not null and s.ended_on is null and m.left_on is null`.as('agrees'))
    .where(within(scope, 'e.unit_id'))
    .where(openEvent(scope))
    .where(openSpeaker(scope))

/** Who speaks at an event, for its host; and the bank, where the programme can still be changed. */
export const listSpeakersOf: SpeakersOfEvent = async ({ db, scope, actor }, { id, unitId, state }) => {
  if (!readsTraining(actor)) return { speakers: [], findHref: null }
  const rows = await engaged(db, scope).where('g.event_id', '=', id).orderBy('g.at').orderBy('m.name_folded').execute()
  const mayChange = may.teach(actor, { unitId }) && canBe('edit', state)
  const speakers = rows.map((it) => ({
    ...{ name: it.name, talk: it.title, droppedWhy: it.dropReason },
    href: it.agrees ? paths.speaker(it.memberId) : null,
    takeOffHref: mayChange && it.dropReason === null ? paths.takeOff(it.memberId, id) : null,
  }))
  return { speakers, findHref: mayChange ? paths.bank(id) : null }
}

/** Somebody on the programme of an event as a speaker, for its host. @throws Refusal `missing`. */
export async function showEngaged(db: Db, scope: Scope, memberId: string, eventId: string) {
  const row = await engaged(db, scope)
    .where('g.event_id', '=', eventId)
    .where('g.member_id', '=', memberId)
    .where('g.dropped_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

export type Engaged = Awaited<ReturnType<typeof showEngaged>>
