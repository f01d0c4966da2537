/** What may be judged, in the order of every table. */
export const judgedKinds = ['individual', 'collective', 'household', 'model'] as const
export type JudgedKind = (typeof judgedKinds)[number]
