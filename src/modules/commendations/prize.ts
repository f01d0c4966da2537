/** A line of prize money: so many times the base salary, rounded up to a unit of so many đồng. */
export type PrizeRule = { multiplier: number; baseSalary: number; roundTo: number }

/** The prize in đồng. Counted in hundredths of a multiple, so that no fraction is lost before the rounding. */
export function prizeOf({ multiplier, baseSalary, roundTo }: PrizeRule): number {
  const hundredths = Math.round(multiplier * 100) * baseSalary
  return Math.ceil(hundredths / (100 * roundTo)) * roundTo
}
