import type { DateText } from '#platform/text/dates.ts'

/** How far an inspection of one unit is, as it is kept. */
export type VisitState = 'planned' | 'minuted' | 'concluded'

/** How far it is as people say it. */
export type Phase = 'chosen' | 'selfCheck' | 'visit' | VisitEnd
type VisitEnd = 'minuted' | 'concluded'

type Dates = { state: VisitState; teamId: string | null; selfDueOn: DateText | null; selfSentAt: Date | null }

/** Chosen without a team; the unit looks at itself first; the team looks; written down; concluded. */
export function phaseOf(visit: Dates, day: DateText): Phase {
  if (visit.state !== 'planned') return visit.state
  if (visit.teamId === null) return 'chosen'
  return mayBegin(visit, day) ? 'visit' : 'selfCheck'
}

/** The team begins once the unit has sent its own answers, or the last day for them is over. */
export const mayBegin = ({ selfDueOn, selfSentAt }: Pick<Dates, 'selfDueOn' | 'selfSentAt'>, day: DateText): boolean =>
  selfSentAt !== null || (selfDueOn !== null && selfDueOn < day)

/** Whether a unit sees what the team noted: not before the minutes are signed by both. */
export const isOpenToUnit = ({ state }: { state: VisitState }): boolean => state !== 'planned'
