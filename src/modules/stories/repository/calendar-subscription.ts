import { timingSafeEqual } from 'node:crypto'
import { hashToken } from '#platform/credentials/token.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'

type Whose = { unitId: string; officialId: string }

/** Keeps an address by which one official follows the calendar of a desk, in place of the one before; of its secret only the hash. */
export async function addSubscription(db: Db, it: Whose & { id: string; token: string; at: Date }): Promise<void> {
  await db
    .updateTable('stories.calendar_subscription')
    .set({ ended_at: it.at })
    .where('official_id', '=', it.officialId)
    .where('unit_id', '=', it.unitId)
    .where('ended_at', 'is', null)
    .execute()
  await db
    .insertInto('stories.calendar_subscription')
    .values({
      ...{ id: it.id, unit_id: it.unitId, official_id: it.officialId },
      ...{ token_hash: hashToken(it.token), made_at: it.at },
    })
    .execute()
}

/** Ends an address: from then on it opens nothing. */
export async function endSubscription(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('stories.calendar_subscription')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** A subscription as commands see it. @throws Refusal `missing`. */
export async function getSubscription(db: Db, id: string) {
  const row = await find(db, id)
  if (!row) throw missing()
  const { tokenHash: _, ...rest } = row
  return rest
}

/** Whose calendar an address with its secret opens. @throws Refusal `missing` for a wrong or an ended one. */
export async function openSubscription(db: Db, id: string, token: string): Promise<Whose> {
  const row = await find(db, id)
  const isRight = row && timingSafeEqual(Buffer.from(row.tokenHash), Buffer.from(hashToken(token)))
  if (!isRight || row.endedAt) throw missing()
  return { unitId: row.unitId, officialId: row.officialId }
}

/** Whether this is the secret of a subscription. */
export async function isTokenOfSubscription(db: Db, id: string, token: string): Promise<boolean> {
  return (await find(db, id))?.tokenHash === hashToken(token)
}

/** The subscriptions that an official has, by desk. */
export async function listSubscriptions(db: Db, officialId: string) {
  return await db
    .selectFrom('stories.calendar_subscription')
    .select(['id', 'unit_id as unitId', 'made_at as madeAt'])
    .where('official_id', '=', officialId)
    .where('ended_at', 'is', null)
    .execute()
}

function find(db: Db, id: string) {
  return db
    .selectFrom('stories.calendar_subscription')
    .select(['id', 'unit_id as unitId', 'official_id as officialId', 'ended_at as endedAt', 'token_hash as tokenHash'])
    .where('id', '=', id)
    .executeTakeFirst()
}

const missing = () => new Refusal('missing', 'notFound')
