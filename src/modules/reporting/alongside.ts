/** What a programme beside the leading one asks of a class of units. */
export type AskedAlongside = {
  programmeId: string
  programme: string
  quotaClass: string
  min: number | null
  max: number | null
}

/** How units of a class stand to it: how many there are, how many have as many as it asks. */
export type StandingAlongside = AskedAlongside & { units: number; met: number }

type Line = { quotaClass: string; lastDay: string | null; counted: { replicated: readonly unknown[] } }

/**
 * How the units that stand meet what programmes alongside ask. The same records count for both programmes; what units owe by
 * the leading one does not change by it.
 */
export const standingsAlongside = (asked: readonly AskedAlongside[], lines: readonly Line[]): StandingAlongside[] =>
  asked.flatMap((it) => {
    const own = lines.filter(({ quotaClass, lastDay }) => quotaClass === it.quotaClass && lastDay === null)
    const met = own.filter(({ counted }) => counted.replicated.length >= (it.min ?? 0)).length
    return own.length === 0 ? [] : [{ ...it, units: own.length, met }]
  })
