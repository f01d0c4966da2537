import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/** The papers that were typed in for an event, with how many people each noted. */
export async function listSheets(db: Db, rollId: string) {
  return await db
    .selectFrom('events.arrival as a')
    .innerJoin('events.participant as p', 'p.id', 'a.participant_id')
    .innerJoin('files.file as f', 'f.id', 'a.sheet_id')
    .select(['f.id as fileId', 'f.name as fileName', sql<number>`count(*)::int`.as('people')])
    .where('p.roll_id', '=', rollId)
    .groupBy(['f.id', 'f.name'])
    .orderBy('f.id')
    .execute()
}

/** True when the file is a paper of an event, signed at its door or as its minutes, at which somebody appears whose record is closed to the reader. */
export async function isFileOfClosedEvent(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const closed = sql`any (${sql.val(scope.closed)}::uuid[])`
  const { rows } = await sql<{ shut: boolean }>`select exists (
    select 1 from events.arrival a join events.participant p on p.id = a.participant_id
    join events.appearance x on x.event_id = p.roll_id
    where a.sheet_id = ${fileId} and x.exemplar_id = ${closed})
    or exists (select 1 from events.event e join events.appearance x on x.event_id = e.id
    where e.minutes_file_id = ${fileId} and x.exemplar_id = ${closed}) as shut`.execute(db)
  return rows[0]!.shut
}
