import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/** True when the file belongs to an entry that is closed to the reader. */
export async function isFileOfClosedEntry(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const closed = sql`any (${sql.val(scope.closed)}::uuid[])`
  const { rows } = await sql<{ shut: boolean }>`select exists (
    select 1 from contests.entry where ${fileId} in (file_id, scan_file_id, judge_file_id) and id = ${closed}) as shut`.execute(
    db,
  )
  return rows[0]!.shut
}
