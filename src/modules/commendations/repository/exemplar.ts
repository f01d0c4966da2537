import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { RecipientKind } from '../law.ts'

/** Of whom a dossier is opened: the exemplar's record, held until the transaction ends. A model is rewarded as a collective. */
export async function getProposable(db: Db, exemplarId: string) {
  const row = await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .select(['e.id', 'e.unit_id as unitId', 'e.stage', 'e.field_id as fieldId', 's.name', 's.kind'])
    .where('e.id', '=', exemplarId)
    .forUpdate('e')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { id: _, ...rest } = row
  return { ...rest, kind: (row.kind === 'model' ? 'collective' : row.kind) as RecipientKind }
}
