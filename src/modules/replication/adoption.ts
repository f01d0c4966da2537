import type { DateText } from '#platform/text/dates.ts'

/** How far an adoption has come. Only a confirmed one counts. */
export const adoptionStates = ['recorded', 'confirmed', 'declined'] as const
export type AdoptionState = (typeof adoptionStates)[number]

/** The state of an adoption as readers are told it: that it failed goes before what the source said. */
export type AdoptionWord = AdoptionState | 'failed'
export const wordFor = ({ state, failedOn }: { state: AdoptionState; failedOn: DateText | null }): AdoptionWord =>
  failedOn && state !== 'declined' ? 'failed' : state

/** The units that a new adoption lies between. */
export type Between = {
  adopterId: string
  /** The unit that keeps the exemplar, and what stands under it. */
  sourceReach: readonly string[]
  /** The units that carry on from the source today; itself while it exists. */
  heirIds: readonly string[]
}

/** True when the adopting unit is no other than the source: itself, what it became, or a part of it. */
export function isSameUnit({ adopterId, sourceReach, heirIds }: Between): boolean {
  return sourceReach.includes(adopterId) || heirIds.includes(adopterId)
}

/** What is wrong with the day since when it is done: it lies ahead, or before the exemplar itself was found. */
export function faultOfSince(since: DateText, discoveredOn: DateText, day: DateText): string | undefined {
  if (since > day) return 'replication.inFuture'
  return since < discoveredOn ? 'replication.beforeDiscovery' : undefined
}
