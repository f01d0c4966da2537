import { meanOf } from './round-result.ts'

/** What one assessor gave one record, as a share of a hundred. */
export type Share = { recordId: string; assessorId: string; percent: number }
export type Severity = { assessorId: string; records: number; difference: number }

/**
 * How each assessor stands to the others who judged the same records: the mean of the differences, below nothing for the
 * severe. Shown beside the result, never taken off it. Who shared no record with anybody is left out.
 */
export function severities(shares: readonly Share[]): Severity[] {
  const assessors = [...new Set(shares.map(({ assessorId }) => assessorId))]
  return assessors.flatMap((assessorId) => {
    const differences = shares
      .filter((it) => it.assessorId === assessorId)
      .flatMap(({ recordId, percent }) => {
        const others = shares.filter((it) => it.recordId === recordId && it.assessorId !== assessorId)
        return others.length > 0 ? [percent - meanOf(others.map((it) => it.percent))] : []
      })
    return differences.length > 0 ? [{ assessorId, records: differences.length, difference: meanOf(differences) }] : []
  })
}
