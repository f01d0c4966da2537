import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type Filed, type Readiness, readReadiness } from './readiness.ts'

/**
 * Refuses a dossier that the law would not let through: conditions open, papers missing, an achievement rewarded before.
 * A fast file may go without its papers: they are due by the day it is to be completed.
 * @throws Refusal `conflict`.
 */
export async function refuseUnready(db: Db, dossier: Filed & { fast: boolean }, day: DateText): Promise<Readiness> {
  const ready = await readReadiness(db, dossier, day)
  const [earlier] = ready.rewarded
  if (earlier) {
    const { what, numberText, decidedOn, issuer } = earlier
    throw new Refusal('conflict', 'commendations.rewarded', undefined, { what, numberText, decidedOn, issuer })
  }
  if (!ready.isEligible) throw new Refusal('conflict', 'commendations.notEligible')
  if (!ready.isComplete && !dossier.fast) throw new Refusal('conflict', 'commendations.papersMissing')
  return ready
}
