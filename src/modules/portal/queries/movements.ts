import type { Db } from '#platform/db.ts'

/** What readers are told of a movement; `ofName` names the unit whose it is, none where it is the nation’s. */
export const movementColumns = [
  ...(['name as name_vi', 'name_km', 'name_en', 'launched_by as launchedBy', 'document'] as const),
  ...(['unit_name as ofName', 'exemplars'] as const),
] as const

export type Movement = {
  name_vi: string | null
  name_km: string | null
  name_en: string | null
  launchedBy: string | null
  document: string | null
  ofName: string | null
  exemplars: number | null
}

const most = 50

/** The movements of some units themselves, the newest first: those of the province and the nation stand with the programme. */
export async function listMovementsOf(db: Db, unitIds: readonly string[]): Promise<Movement[]> {
  if (unitIds.length === 0) return []
  return await db
    .selectFrom('portal.movement')
    .select(movementColumns)
    .where('scope', '=', 'unit')
    .where('unit_id', 'in', [...unitIds])
    .orderBy('valid_from', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}
