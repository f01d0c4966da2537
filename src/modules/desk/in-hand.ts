/** What a unit has in hand beyond what waits today: how many of each, and the ended units whose affairs it carries on. */
export type InHand = {
  records: number
  /** Records that are not recognised, not on hold and not withdrawn. */
  openRecords: number
  nominations: number
  /** Running fostering plans: somebody else stands beside these people from now on. */
  plans: number
  stories: number
  adoptions: number
  /** What the unit promised at events to follow and has not begun; what others promised at its own. */
  promises: number
  promisesHere: number
  reports: number
  carriesOn: string[]
}

/** What of it is counted, in the order in which it is shown. */
export const countsInHand = [
  ...(['records', 'openRecords', 'nominations', 'plans', 'stories', 'adoptions'] as const),
  ...(['promises', 'promisesHere', 'reports'] as const),
]
