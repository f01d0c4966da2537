import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getItem } from './item.ts'
import { seatsOf } from './seat.ts'
import { getSitting } from './sitting.ts'

/** The sitting that the actor keeps. @throws Refusal `forbidden` for who does not: asked before a file of theirs is kept. */
export async function refuseUnlessKeeper(
  { db, actor }: { db: Db; actor: Actor },
  of: { sittingId: string } | { itemId: string },
): Promise<{ keeperId: string; councilId: string; on: string }> {
  const { keeperId, councilId, on } = 'itemId' in of ? await getItem(db, of.itemId) : await getSitting(db, of.sittingId)
  const { own } = await seatsOf(db, councilId, actor.id, on)
  if (!may.keep(actor, { keeperId, seat: own?.role })) throw new Refusal('forbidden', 'councils.keep')
  return { keeperId, councilId, on }
}
