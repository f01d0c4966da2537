import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type Channel, useOfChannel } from '../form-kind.ts'
import { findLiveEdition } from '../repository/edition.ts'
import type { Due, DueReason } from '../repository/delivery.ts'
import { listUnwilling } from './form-source.ts'

/** A line of the ledger of one story. */
export type DeliveryLine = Awaited<ReturnType<typeof listDeliveries>>[number]

/** Where a story was carried, the newest first. Whoever asks has read the story. */
export async function listDeliveries(db: Db, storyId: string) {
  const rows = await db
    .selectFrom('stories.delivery as d')
    .innerJoin('stories.edition as e', 'e.id', 'd.edition_id')
    .leftJoin('identity.official as o', 'o.id', 'd.settled_by')
    .select([
      'd.id',
      'd.channel',
      'd.outlet',
      'd.carried_on as carriedOn',
      'd.seconds',
      'd.place',
      'd.link',
      'd.version',
    ])
    .select(['d.file_id as fileId', 'e.number as edition', 'd.due', 'd.due_reason as dueReason', 'd.settled'])
    .select(['d.settled_note as note', 'o.name as settledBy', 'd.result', 'd.attempts'])
    .select('d.came_back as cameBack')
    .where('d.story_id', '=', storyId)
    .orderBy('d.carried_on', 'desc')
    .orderBy('d.id')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    ...row,
    channel: row.channel as Channel,
    result: row.result as 'waiting' | 'taken' | 'failed' | 'dropped' | null,
    due: row.due as Due['due'] | null,
    dueReason: row.dueReason as DueReason | null,
    settled: row.settled as 'done' | 'unreachable' | null,
  }))
}

/** What a place owes that carried an edition, told afterwards: nothing where it carried what still stands. */
export async function findOwed(
  db: Db,
  { storyId, editionId, channel, day }: { storyId: string; editionId: string; channel: Channel; day: DateText },
): Promise<Omit<Due, 'at'> | null> {
  const live = await findLiveEdition(db, storyId)
  if (!live) return { due: 'recall', reason: 'taken_down' }
  const use = useOfChannel[channel]
  const asked = await db
    .selectFrom('stories.story_exemplar as x')
    .innerJoin('exemplars.consent as c', 'c.exemplar_id', 'x.exemplar_id')
    .select('c.id')
    .where('x.story_id', '=', storyId)
    .where('c.use', '=', use)
    .executeTakeFirst()
  if (asked && (await listUnwilling(db, storyId, use, day)).length > 0)
    return { due: 'recall', reason: 'consent_withdrawn' }
  return live.id !== editionId && live.correction ? { due: 'correct', reason: 'corrected' } : null
}
