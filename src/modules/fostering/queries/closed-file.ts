import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/** True when the file shows a remedy or a visit in a plan of a record that is closed to the reader. */
export async function isFileOfClosedPlan(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const closed = sql`any (${sql.val(scope.closed)}::uuid[])`
  const { rows } = await sql<{ shut: boolean }>`select exists (
    select 1 from fostering.plan p where p.id in (select plan_id from fostering.weakness where file_id = ${fileId}
      union all select plan_id from fostering.visit where file_id = ${fileId}) and p.exemplar_id = ${closed}) as shut`.execute(
    db,
  )
  return rows[0]!.shut
}
