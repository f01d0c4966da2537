import { Refusal } from '#platform/refusal.ts'
import type { Check } from './checks.ts'
import { type Doubt, unexplained } from './doubts.ts'

/** How many things still stand between a report and its signature. */
export const leftBefore = ({ checks, doubts }: { checks: readonly Check[]; doubts: readonly Doubt[] }): number =>
  checks.filter(({ ok }) => !ok).length + unexplained(doubts)

/** @throws Refusal `conflict` where a check fails or a doubt is not explained. */
export function refuseUnready(content: { checks: readonly Check[]; doubts: readonly Doubt[] }): void {
  if (leftBefore(content) > 0) throw new Refusal('conflict', 'reporting.checksOpen')
}
