import type { DateText } from '#platform/text/dates.ts'

/** What holds in a round for a time: `from` to the day before `to`. */
export type Permissions = { mayScore: boolean; seesNames: boolean; seesScores: boolean; submitterEdits: boolean }
export type Phase = Permissions & { name: string; from: DateText; to: DateText | null }

/** What holds where no phase does: nothing is open, and no name is shown. */
export const closedPhase: Permissions = { mayScore: false, seesNames: false, seesScores: false, submitterEdits: false }

/** The phase of a day, if one holds. */
export function phaseOn(phases: readonly Phase[], day: DateText): Phase | undefined {
  return phases.find(({ from, to }) => from <= day && (to === null || day < to))
}

/** What an assessor may do and see on a day. */
export function permissionsOn(phases: readonly Phase[], day: DateText): Permissions {
  return phaseOn(phases, day) ?? closedPhase
}

/**
 * The faults of a plan of phases, by `<field>.<number from 1>`. Who scores must not be able to write the record under
 * judgement anew, and names once shown cannot be taken back.
 */
export function faultsOfPhases(phases: readonly Phase[]): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!phases.some(({ mayScore }) => mayScore)) faults.phases = 'noScoringPhase'
  phases.forEach((it, index) => {
    const at = index + 1
    const before = phases[index - 1]
    if (it.to !== null && it.to <= it.from) faults[`to.${at}`] = 'endsBeforeItBegins'
    if (before && (before.to === null || it.from < before.to)) faults[`from.${at}`] = 'phasesOverlap'
    if (it.mayScore && it.submitterEdits) faults[`may.${at}`] = 'editsWhileScored'
    if (!it.seesNames && phases.slice(0, index).some(({ seesNames }) => seesNames))
      faults[`may.${at}`] = 'namesWereSeen'
  })
  return faults
}
