import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/** True when the file shows an adoption of a record that is closed to the reader. */
export async function isFileOfClosedAdoption(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const closed = sql`any (${sql.val(scope.closed)}::uuid[])`
  const { rows } = await sql<{ shut: boolean }>`select exists (
    select 1 from replication.adoption a where a.exemplar_id = ${closed} and (a.file_id = ${fileId} or exists (
      select 1 from replication.result t where t.adoption_id = a.id and t.file_id = ${fileId}))) as shut`.execute(db)
  return rows[0]!.shut
}
