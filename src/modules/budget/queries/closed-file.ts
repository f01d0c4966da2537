import { sql } from 'kysely'
import { unclosedDossier } from '#modules/commendations/index.ts'
import { open, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

/** True for a paper of a payment to somebody whose record is closed to the reader: a prize, or money of a fostering plan. */
export async function isFileOfClosedPayment(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from budget.prize p
    join commendations.award w on w.id = p.award_id
    join commendations.dossier d on d.id = w.dossier_id
    where not ${unclosedDossier(scope)} and (p.file_id = ${fileId}::uuid
      or exists (select from budget.income i where i.prize_id = p.id and i.file_id = ${fileId}::uuid))
    union all
    select 1 from budget.act a
    join fostering.support x on x.id = a.support_id
    join fostering.plan f on f.id = x.plan_id
    where a.file_id = ${fileId}::uuid and not ${open(scope, 'f.exemplar_id')}
    limit 1`.execute(db)
  return rows.length > 0
}
