import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/**
 * Clears away which units were touched before a moment, and puts down up to which transaction, so that whoever remembers
 * figures from before counts them anew.
 */
export async function clearTouched(db: Db, before: Date): Promise<void> {
  await sql`
    with cleared as (
      delete from reporting.touched where at < ${before} returning xid
    ), newest as (
      insert into reporting.forgotten select xid from cleared
        where xid < pg_snapshot_xmax(pg_current_snapshot()) order by xid desc limit 1 returning xid
    )
    delete from reporting.forgotten where xid < (select xid from newest)`.execute(db)
}
