/** The level of a recognition: whose decision it is. */
export type Level = 'base' | 'district' | 'province' | 'nation'

export const levels: readonly Level[] = ['base', 'district', 'province', 'nation']

/** The level at which a unit decides: its kind says it, and whether it decides about its own exemplars. */
export function levelOf(kind: string, isOwn: boolean): Level {
  if (kind === 'province') return 'province'
  return isOwn ? 'base' : 'district'
}

/** True when `level` lies above `other`; any level lies above none. */
export function isAbove(level: Level, other: Level | null): boolean {
  return other === null || levels.indexOf(level) > levels.indexOf(other)
}

/** The highest of some levels; none of none. */
export function highest(some: readonly Level[]): Level | null {
  return levels.findLast((level) => some.includes(level)) ?? null
}

/** What a record must hold before it can be nominated: what was done, and a file that shows it. */
export function lacks({ achievements, evidence }: { achievements: number; evidence: number }): Lack[] {
  const missing: Lack[] = []
  if (achievements === 0) missing.push('exemplars.needsAchievement')
  if (evidence === 0) missing.push('exemplars.needsEvidence')
  return missing
}

export type Lack = 'exemplars.needsAchievement' | 'exemplars.needsEvidence'

/** The most faults one return may name, and how long each may be. */
export const mostFaults = 20
export const faultLength = 500

/** Faults as they were typed, one a line or one a box: blank lines and repeats left out. */
export function faultsOf(typed: readonly string[]): string[] {
  const lines = typed
    .flatMap((it) => it.split('\n'))
    .map((it) => it.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, '').trim())
  return [...new Set(lines.filter(Boolean))]
}
