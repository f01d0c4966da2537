import { join } from 'node:path'
import { loadCriteria } from '#modules/criteria/index.ts'
import { loadPlan } from '#modules/programmes/index.ts'
import { loadUnits } from '#modules/units/index.ts'
import { type Db, inTransaction } from '#platform/db.ts'

/** Loads the units, the plan and the criteria into a database that has none. What people changed since stays as it is. */
export async function loadReference(db: Db, seeds: string): Promise<boolean> {
  return inTransaction(db, async (it) => {
    const any = await it.selectFrom('units.unit').select('id').limit(1).executeTakeFirst()
    if (any) return false
    await loadUnits(it, join(seeds, 'units'))
    await loadPlan(it, join(seeds, 'plan'))
    await loadCriteria(it, join(seeds, 'criteria'))
    return true
  })
}
