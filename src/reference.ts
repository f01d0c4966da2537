import { join } from 'node:path'
import { hasFundLaw, loadFundLaw } from '#modules/budget/index.ts'
import {
  hasCommendationLaw,
  hasPaperLayouts,
  loadCommendationLaw,
  loadPaperLayouts,
} from '#modules/commendations/index.ts'
import { hasBallotRules, loadBallotRules } from '#modules/councils/index.ts'
import { hasProposals, loadCriteria, loadProposals } from '#modules/criteria/index.ts'
import { hasForms, loadForms } from '#modules/reporting/index.ts'
import { hasDaysOff, loadDaysOff, loadPlan } from '#modules/programmes/index.ts'
import { hasOfficerBands, loadOfficerBands } from '#modules/training/index.ts'
import { loadUnits } from '#modules/units/index.ts'
import { type Db, inTransaction } from '#platform/db.ts'

/**
 * Loads the units, the plan and the criteria into a database that has none; and the proposed criteria, the law of
 * commendation and of its funds, the ministry's statistics forms, the papers of certificates, the groups of officers and the public
 * holidays where they are not there yet. What people changed since
 * stays as it is.
 */
export async function loadReference(db: Db, seeds: string): Promise<boolean> {
  return inTransaction(db, async (it) => {
    const any = await it.selectFrom('units.unit').select('id').limit(1).executeTakeFirst()
    if (!any) {
      await loadUnits(it, join(seeds, 'units'))
      await loadPlan(it, join(seeds, 'plan'))
      await loadCriteria(it, join(seeds, 'criteria'))
    }
    if (!(await hasProposals(it))) await loadProposals(it, join(seeds, 'criteria'))
    if (!(await hasDaysOff(it))) await loadDaysOff(it, join(seeds, 'plan'))
    if (!(await hasBallotRules(it))) await loadBallotRules(it, join(seeds, 'law'))
    if (!(await hasCommendationLaw(it))) await loadCommendationLaw(it, join(seeds, 'law'))
    if (!(await hasPaperLayouts(it))) await loadPaperLayouts(it, join(seeds, 'law'))
    if (!(await hasForms(it))) await loadForms(it, join(seeds, 'law'))
    if (!(await hasFundLaw(it))) await loadFundLaw(it, join(seeds, 'law'))
    if (!(await hasOfficerBands(it))) await loadOfficerBands(it, join(seeds, 'law'))
    return !any
  })
}
