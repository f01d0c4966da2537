import type { Event } from '#platform/events.ts'

/** A decision was signed: its awards are in force from now on. */
export const decisionSigned: Event<{ decisionId: string }> = { name: 'commendations.decisionSigned' }

/**
 * Awards of a decision were taken back by an act. A grave class puts in question what was told about the exemplars, not
 * only the honour.
 */
export const awardsRevoked: Event<{
  revocationId: string
  isGrave: boolean
  numberText: string
  exemplarIds: string[]
}> = { name: 'commendations.awardsRevoked' }
