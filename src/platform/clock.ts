import type { Db } from './db.ts'

/** Tells the time. Everything that asks for it is given one; only this file and the server's start read the machine's. */
export type Clock = () => Date

/**
 * The product's clock. The demonstration lives on a day of its own (a working day of November 2025): how far that lies
 * from the machine's time is kept in the database, so that the demonstration's time goes on when it is started again.
 */
export async function openClock(db: Db): Promise<Clock> {
  const kept = await db
    .selectFrom('platform.setting')
    .select('value')
    .where('key', '=', 'clock.offset')
    .executeTakeFirst()
  const offset = typeof kept?.value === 'number' ? kept.value : 0
  return () => new Date(Date.now() + offset)
}

/** Sets the clock of a demonstration, once, so that it is `start` now. */
export async function setClock(db: Db, start: Date): Promise<void> {
  await db
    .insertInto('platform.setting')
    .values({ key: 'clock.offset', value: JSON.stringify(start.getTime() - Date.now()) })
    .execute()
}
