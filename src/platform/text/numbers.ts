/** Shows a number the Vietnamese way, «1.234,5», with at most the given number of digits after the comma. */
export function formatNumber(value: number, digits = 2): string {
  return new Intl.NumberFormat('vi', { maximumFractionDigits: digits }).format(value)
}

/**
 * Reads a number the Vietnamese way: `1.234,5`, `1234,5`, `1 234`. Empty (`null`) for anything else.
 * A point may only part thousands: «1.5» is refused, not guessed at, for it could be meant as 1,5 or as 15.
 */
export function parseNumber(input: string): number | null {
  const text = input.trim().replace(/^−/, '-')
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+|\d{1,3}([ \u00a0]\d{3})+)(,\d+)?$/.test(text)) return null
  return Number(text.replace(/[. \u00a0]/g, '').replace(',', '.'))
}

/** Shows a share as a percentage: 0.1234 is «12,3%». */
export function percent(share: number, digits = 1): string {
  return `${formatNumber(share * 100, digits)}%`
}

/** Shows part of a whole as a percentage; «–» when the whole is nothing, for there is then no share to speak of. */
export function percentOf(part: number, whole: number, digits = 1): string {
  return whole === 0 ? '–' : percent(part / whole, digits)
}
