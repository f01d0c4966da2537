import type { Check } from './checks.ts'
import { type Doubt, unexplained } from './doubts.ts'

/** How many things still stand between a report and its signature. */
export const leftBefore = ({ checks, doubts }: { checks: readonly Check[]; doubts: readonly Doubt[] }): number =>
  checks.filter(({ ok }) => !ok).length + unexplained(doubts)
