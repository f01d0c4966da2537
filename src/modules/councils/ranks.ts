/** Ranks as a form gives them, read: an order of preference, or what is wrong, by the number of the option. */
export type Ranks = { order: string[] } | { faults: Faults }
type Faults = Record<number, 'notAChoice' | 'rankTwice' | 'rankGap'>

/**
 * Reads the rank that each option was given («1» is the first; empty for none) as an order of preference. No rank may be
 * given twice, and none may be left out below another.
 */
export function readRanks(ranks: readonly string[], options: readonly string[]): Ranks {
  if (ranks.length !== options.length) return { faults: { 0: 'notAChoice' } }
  const given = ranks.map((it) => it.trim())
  const isRank = (it: string) => /^\d{1,3}$/.test(it) && Number(it) >= 1 && Number(it) <= options.length
  const faults: Faults = {}
  for (const [at, it] of given.entries()) {
    if (it === '') continue
    if (!isRank(it)) faults[at] = 'notAChoice'
    else if (given.filter((other) => Number(other) === Number(it) && other !== '').length > 1) faults[at] = 'rankTwice'
    else if (Number(it) > 1 && !given.some((other) => other !== '' && Number(other) === Number(it) - 1))
      faults[at] = 'rankGap'
  }
  if (Object.keys(faults).length > 0) return { faults }
  const named = options.filter((_, at) => given[at] !== '')
  return { order: named.toSorted((a, b) => rankOf(a) - rankOf(b)) }

  function rankOf(option: string) {
    return Number(given[options.indexOf(option)])
  }
}
