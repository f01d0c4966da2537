import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { visibleDossier } from './visible.ts'

/** True when a dossier that the reader may see holds this file, or a decision or document about their units does. */
export async function mayReadFileOfCommendation(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const paper = await db
    .selectFrom('commendations.dossier_paper as p')
    .innerJoin('commendations.dossier as d', 'd.id', 'p.dossier_id')
    .select('p.id')
    .where('p.file_id', '=', fileId)
    .where('p.removed_at', 'is', null)
    .where(visibleDossier(scope))
    .executeTakeFirst()
  if (paper) return true
  const copy = await db
    .selectFrom('commendations.decision as c')
    .innerJoin('commendations.award as w', 'w.decision_id', 'c.id')
    .innerJoin('commendations.dossier as d', 'd.id', 'w.dossier_id')
    .select('c.id')
    .where('c.copy_file_id', '=', fileId)
    .where('c.state', '<>', 'draft')
    .where(visibleDossier(scope))
    .executeTakeFirst()
  return copy !== undefined
}

/** True when the file is a paper, a document or a printed certificate of a dossier that is closed to the reader. */
export async function isFileOfClosedDossier(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const closed = sql.val(scope.closed)
  const { rows } = await sql<{ shut: boolean }>`
    select exists (
      select 1 from commendations.dossier d
      where (d.id = any(${closed}::uuid[]) or d.exemplar_id = any(${closed}::uuid[])) and d.id in (
        select dossier_id from commendations.dossier_paper where file_id = ${fileId}
        union all select dossier_id from commendations.document where file_id = ${fileId}
        union all select w.dossier_id from commendations.print_run r
          join commendations.print p on p.run_id = r.id join commendations.certificate c on c.id = p.certificate_id
          join commendations.award w on w.id = c.award_id where r.file_id = ${fileId})) as shut`.execute(db)
  return rows[0]!.shut
}
