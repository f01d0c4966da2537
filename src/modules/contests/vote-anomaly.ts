/** One reader's vote; `at` in milliseconds, `network` a trace of where it came from. */
export type Vote = { entryId: string; at: number; network: string }
/** What stands out: most of the votes within one hour, or many of them from one network. */
export type Anomaly = 'burst' | 'network'
export type VoteReport = {
  entryId: string
  votes: number
  /** The most votes within any sixty minutes, and from any one network. */
  busiestHour: number
  topNetwork: number
  anomalies: Anomaly[]
}

/** Fewer votes than this say nothing of how they came. */
const fewest = 10
const hour = 60 * 60 * 1000

/** How the votes of each entry came in, the most votes first, with what a person should look at. Nothing is taken off. */
export function reportVotes(votes: readonly Vote[]): VoteReport[] {
  return [...Map.groupBy(votes, ({ entryId }) => entryId)]
    .map(([entryId, own]): VoteReport => {
      const busiestHour = mostWithin(own.map(({ at }) => at))
      const topNetwork = Math.max(...[...Map.groupBy(own, ({ network }) => network).values()].map((it) => it.length))
      const isEnough = own.length >= fewest
      const anomalies: Anomaly[] = [
        ...(isEnough && busiestHour * 2 > own.length ? (['burst'] as const) : []),
        ...(isEnough && topNetwork * 3 > own.length ? (['network'] as const) : []),
      ]
      return { entryId, votes: own.length, busiestHour, topNetwork, anomalies }
    })
    .sort((a, b) => b.votes - a.votes || (a.entryId < b.entryId ? -1 : 1))
}

function mostWithin(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  let from = 0
  return sorted.reduce((most, at, index) => {
    while (at - sorted[from]! >= hour) from++
    return Math.max(most, index - from + 1)
  }, 0)
}

/** The network that an address belongs to: the first three parts of an older one, the first three groups of a newer. */
export const networkOf = (address: string) =>
  address.includes(':') ? address.split(':').slice(0, 3).join(':') : address.split('.').slice(0, 3).join('.')
