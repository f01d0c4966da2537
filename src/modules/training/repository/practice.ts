import type { Db } from '#platform/db.ts'

/** A practice year that stands: whose, since when. */
export type Practice = { id: string; officialId: string; unitId: string; startedAt: Date; isOver: boolean }

const columns = ['id', 'official_id as officialId', 'unit_id as unitId', 'started_at as startedAt'] as const

/** The practice of a secret, for change of it; nothing where it ended. */
export async function findPractice(db: Db, tokenHash: string): Promise<Practice | undefined> {
  const row = await db
    .selectFrom('training.practice')
    .select(columns)
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row && { ...row, isOver: false }
}

/** The one that an official plays now. */
export async function findOwnPractice(db: Db, officialId: string): Promise<{ id: string } | undefined> {
  return await db
    .selectFrom('training.practice')
    .select('id')
    .where('official_id', '=', officialId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** Reads a practice for change. Nothing where there is none. */
export async function getPractice(db: Db, id: string): Promise<Practice | undefined> {
  const row = await db
    .selectFrom('training.practice')
    .select([...columns, 'ended_at as endedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const { endedAt, ...rest } = row
  return { ...rest, isOver: endedAt !== null }
}

type NewPractice = { id: string; officialId: string; unitId: string; tokenHash: string; at: Date }

export async function addPractice(db: Db, it: NewPractice): Promise<void> {
  await db
    .insertInto('training.practice')
    .values({
      ...{ id: it.id, official_id: it.officialId, unit_id: it.unitId, token_hash: it.tokenHash },
      started_at: it.at,
    })
    .execute()
}

export async function closePractice(db: Db, id: string, it: { steps: number; at: Date }): Promise<void> {
  await db
    .updateTable('training.practice')
    .set({ steps: it.steps, ended_at: it.at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** Those that ended, or stand for longer than they may, and are not wiped yet. */
export async function listSpent(db: Db, startedBefore: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('training.practice')
    .select('id')
    .where('wiped_at', 'is', null)
    .where((it) => it.or([it('ended_at', 'is not', null), it('started_at', '<', startedBefore)]))
    .execute()
  return rows.map(({ id }) => id)
}

/** Nothing of it is left; one that nobody ended is over with it. */
export async function noteWiped(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('training.practice')
    .set((it) => ({ wiped_at: at, ended_at: it.fn.coalesce('ended_at', it.val(at)) }))
    .where('id', '=', id)
    .execute()
}

/** How many stand now. */
export async function countStanding(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('training.practice')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('wiped_at', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}
