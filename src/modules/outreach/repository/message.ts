import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { MessageState, MessageType } from '../partner.ts'

type NewMessage = {
  id: string
  partnerId: string
  type: MessageType
  storyId: string | null
  editionId: string | null
  deliveryId: string | null
  at: Date
}

/** Puts a message down that waits to be sent. False where this very thing was told before. */
export async function addMessage(db: Db, it: NewMessage): Promise<boolean> {
  const { rows } = await sql`
    insert into outreach.message (id, partner_id, type, story_id, edition_id, delivery_id, queued_at)
    values (${it.id}, ${it.partnerId}, ${it.type}, ${it.storyId}, ${it.editionId}, ${it.deliveryId}, ${it.at})
    on conflict do nothing returning id`.execute(db)
  return rows.length > 0
}

/**
 * Puts down that the sites which took an edition of a story with this picture are told of it once more, as a message of its
 * own: a site that has seen a message does not read it twice. One that waits already tells of the pictures that hold when it
 * leaves. Gives the new messages.
 */
export async function addTellingsAgain(db: Db, libraryId: string, at: Date, makeId: () => string): Promise<string[]> {
  const { rows: told } = await sql<NewMessage & { again: number }>`
    select distinct on (m.partner_id, m.edition_id) m.partner_id as "partnerId", m.type, m.story_id as "storyId",
      m.edition_id as "editionId", m.delivery_id as "deliveryId", m.again + 1 as again
    from outreach.message m join stories.edition e on e.id = m.edition_id and e.ended_at is null
    join outreach.partner p on p.id = m.partner_id and p.state <> 'ended'
    where m.type = 'told' and m.state = 'taken'
      and exists (select 1 from stories.picture i where i.story_id = m.story_id and i.library_id = ${libraryId}
        and (i.id = e.cover_id or e.body::text like '%' || i.id || '%'))
      and not exists (select 1 from outreach.message w where w.partner_id = m.partner_id and w.edition_id = m.edition_id
        and w.state = 'waiting')
    order by m.partner_id, m.edition_id, m.again desc`.execute(db)
  const added: string[] = []
  for (const { partnerId, type, storyId, editionId, deliveryId, again } of told) {
    const id = makeId()
    const { rows } = await sql`
      insert into outreach.message (id, partner_id, type, story_id, edition_id, delivery_id, queued_at, again)
      values (${id}, ${partnerId}, ${type}, ${storyId}, ${editionId}, ${deliveryId}, ${at}, ${again})
      on conflict do nothing returning id`.execute(db)
    if (rows.length > 0) added.push(id)
  }
  return added
}

/** A message with the site it goes to and the desk of its story. */
export type Message = {
  id: string
  partnerId: string
  type: MessageType
  storyId: string | null
  editionId: string | null
  deliveryId: string | null
  state: MessageState
  attempts: number
  answer: string | null
  queuedAt: Date
  /** The desk of its story; none for a test. */
  deskId: string | null
}

/** A message as it stands. @throws Refusal `missing`. */
export async function readMessage(db: Db, id: string): Promise<Message> {
  const row = await db
    .selectFrom('outreach.message as m')
    .leftJoin('stories.story as s', 's.id', 'm.story_id')
    .select(['m.id', 'm.partner_id as partnerId', 'm.type', 'm.story_id as storyId', 'm.edition_id as editionId'])
    .select(['m.delivery_id as deliveryId', 'm.state', 'm.attempts', 'm.answer', 'm.queued_at as queuedAt'])
    .select('s.unit_id as deskId')
    .where('m.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row as Message
}

/** One more try begins, whatever comes of it. */
export async function beginTry(db: Db, { id, attempts }: Message, at: Date): Promise<void> {
  await db
    .updateTable('outreach.message')
    .set({ attempts: attempts + 1, tried_at: at })
    .where('id', '=', id)
    .execute()
}

/** How a message stands after a try, and what the other side said. */
export async function noteMessage(db: Db, id: string, state: MessageState, answer: string | null): Promise<void> {
  await db.updateTable('outreach.message').set({ state, answer }).where('id', '=', id).execute()
}

/** It is tried anew from the beginning. */
export async function renewMessage(db: Db, id: string): Promise<void> {
  await db
    .updateTable('outreach.message')
    .set({ state: 'waiting', attempts: 0, answer: null })
    .where('id', '=', id)
    .execute()
}
