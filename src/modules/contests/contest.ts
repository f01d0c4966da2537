import type { DateText } from '#platform/text/dates.ts'

/** What a contest asks for: exemplars that nobody told of yet («thi phát hiện»), or writing about them («thi viết»). */
export const strands = ['find', 'write'] as const
export type Strand = (typeof strands)[number]

export const states = ['draft', 'open', 'judging', 'results', 'closed'] as const
export type ContestState = (typeof states)[number]

/** What happens to entries that judges found equal; chosen before the opening and told in words. */
export const tieRules = ['share', 'criteria', 'median', 'earlier', 'chair'] as const
export type TieRule = (typeof tieRules)[number]

type Dated = { state: ContestState; opensOn: DateText; closesOn: DateText }

/** True while entries are taken. */
export const takesEntries = ({ state, opensOn, closesOn }: Dated, day: DateText) =>
  state === 'open' && opensOn <= day && day <= closesOn

/** True while points are given: until the day that was published, or the later one that an amendment names. */
export const takesPoints = ({ state, judgedBy }: { state: ContestState; judgedBy: DateText }, day: DateText) =>
  state === 'judging' && day <= judgedBy

/** True while nobody who judges may learn who wrote what. */
export const isBlind = (state: ContestState) => state === 'open' || state === 'judging'

/** How results are corrected: an entry is taken off and those behind it move up, or it is put back. */
export const correctionKinds = ['take_off', 'put_back'] as const
export type CorrectionKind = (typeof correctionKinds)[number]
