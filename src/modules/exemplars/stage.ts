/** Where a record stands in its life, in order; the last three stand outside the line. */
export const stages = [
  'emerging',
  'nominated',
  'returned',
  'verified',
  'assessed',
  'recognised',
  'on_hold',
  'withdrawn',
  'merged',
] as const
export type Stage = (typeof stages)[number]
