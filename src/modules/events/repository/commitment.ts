import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { CommitmentState } from '../commitment.ts'

/** A promise as commands see it: `unitId` is the host, `promiserId` who promised. */
export type Commitment = {
  id: string
  eventId: string
  unitId: string
  promiserId: string
  exemplarId: string
  state: CommitmentState
  version: number
}

type NewCommitment = { eventId: string; promiserId: string; exemplarId: string; promise: string; dueOn: DateText }

/** Writes a promise down; none where the unit promised to follow the same exemplar at this event already. Gives its id. */
export async function addCommitment(db: Db, it: NewCommitment & { by: string; at: Date }): Promise<string | undefined> {
  const added = await db
    .insertInto('events.commitment')
    .values({
      ...{ id: newId(it.at), event_id: it.eventId, unit_id: it.promiserId, exemplar_id: it.exemplarId },
      ...{ promise: it.promise, due_on: it.dueOn, noted_by: it.by, noted_at: it.at },
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id
}

/** Reads a promise for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getCommitment(db: Db, id: string): Promise<Commitment> {
  const row = await db
    .selectFrom('events.commitment as c')
    .innerJoin('events.event as e', 'e.id', 'c.event_id')
    .select(['c.id', 'c.event_id as eventId', 'e.unit_id as unitId', 'c.unit_id as promiserId'])
    .select(['c.exemplar_id as exemplarId', 'c.state', 'c.version'])
    .$narrowType<{ state: CommitmentState }>()
    .where('c.id', '=', id)
    .forUpdate('c')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

type Settled = ({ state: 'begun'; adoptionId: string } | { state: 'dropped'; reason: string }) & {
  by: string
  at: Date
}

/** The promise is kept by an adoption, or is not kept. */
export async function settleCommitment(db: Db, { id, version }: Commitment, it: Settled): Promise<void> {
  await db
    .updateTable('events.commitment')
    .set({
      ...{ state: it.state, settled_by: it.by, settled_at: it.at, version: version + 1 },
      ...(it.state === 'begun' ? { adoption_id: it.adoptionId } : { reason: it.reason }),
    })
    .where('id', '=', id)
    .execute()
}
