import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frequency, LeftReason } from '../subscription.ts'

/** What somebody wants to be told of, how often and in which language. */
export type Wish = { language: Locale; frequency: Frequency; fieldId: string | null; unitId: string | null }
export type Subscriber = Wish & { id: string; token: string; state: 'pending' | 'active' | 'left' }

/** The subscription of an address, held until the transaction ends, with how often it asked on the day of asking. */
export async function findByEmail(db: Db, email: string): Promise<(Subscriber & Asked) | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext(${email.toLowerCase()}))`.execute(db) // asked twice at one moment
  return await found(db).where(sql<boolean>`lower(email) = ${email.toLowerCase()}`).forUpdate().executeTakeFirst()
}
type Asked = { asks: number; askedAt: Date }

/** The subscription that a link of a mail names, held until the transaction ends. */
export async function findByToken(db: Db, token: string): Promise<Subscriber | undefined> {
  return await found(db).where('token', '=', token).forUpdate().executeTakeFirst()
}

const found = (db: Db) =>
  db
    .selectFrom('outreach.subscriber')
    .select(['id', 'token', 'state', 'language', 'frequency', 'field_id as fieldId', 'unit_id as unitId'])
    .select(['asks', 'asked_at as askedAt'])
    .$narrowType<{ language: Locale; frequency: Frequency; state: Subscriber['state'] }>()

/** Keeps an address that asked, until it confirms. */
export async function addSubscriber(
  db: Db,
  { id, email, token, wish, at }: { id: string; email: string; token: string; wish: Wish; at: Date },
): Promise<void> {
  await db
    .insertInto('outreach.subscriber')
    .values({ id, email, token, ...valuesOf(wish), asked_at: at })
    .execute()
}

/** The same address asks again: with what it wants now. */
export async function askAgain(db: Db, id: string, wish: Wish, asked: { asks: number; at: Date }): Promise<void> {
  await db
    .updateTable('outreach.subscriber')
    .set({ ...valuesOf(wish), asks: asked.asks, asked_at: asked.at })
    .where('id', '=', id)
    .execute()
}

const valuesOf = ({ language, frequency, fieldId, unitId }: Wish) => ({
  ...{ language, frequency, field_id: fieldId, unit_id: unitId },
})

/** The address is theirs, and they want the mail. */
export async function confirmSubscriber(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('outreach.subscriber')
    .set({ state: 'active', confirmed_at: at })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .execute()
}

/** They leave: the address goes with them, and mails that wait are dropped. What went out stays counted. */
export async function eraseSubscriber(db: Db, id: string, reason: LeftReason, at: Date): Promise<void> {
  await db
    .updateTable('outreach.subscriber')
    .set({ state: 'left', email: null, left_at: at, left_reason: reason })
    .where('id', '=', id)
    .where('state', '<>', 'left')
    .execute()
  await db
    .updateTable('outreach.mail')
    .set({ state: 'dropped', text: null, html: null, ended_at: at })
    .where('subscriber_id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}

/** Addresses that never confirmed since a moment are kept no longer. Gives how many. */
export async function eraseUnconfirmed(db: Db, since: Date, at: Date): Promise<number> {
  const rows = await db
    .selectFrom('outreach.subscriber')
    .select('id')
    .where('state', '=', 'pending')
    .where('asked_at', '<', since)
    .execute()
  for (const { id } of rows) await eraseSubscriber(db, id, 'unconfirmed', at)
  return rows.length
}
