import type { Chance } from './chance.ts'

/** A kind of good work that many places know, from which the demonstration makes short records and short news. */
export type Theme = {
  key: string
  field: number
  topic: string
  movement: string | null
  kind: 'individual' | 'collective' | 'household'
  /** How a collective is called; `{ap}` is the hamlet. */
  collective?: string
  occupation?: string
  art: string
  /** What was done, in a clause that follows a name. `{a}` and `{b}` are the first achievement's values. */
  did: readonly string[]
  /** How it came to be, in a sentence or two. */
  how: readonly string[]
  /** What people there say. */
  said: readonly string[]
  achievements: readonly { what: string; before: string; unit: string; from: [number, number]; to: [number, number] }[]
  model?: { name: string; conditions: string; cost: string; duration: string; steps: [string, string][] }
  adopted: readonly string[]
}

/** The numbers of one record: each achievement's value before and after. */
export function valuesOf({ achievements }: Theme, chance: Chance) {
  return achievements.map(({ what, before, unit, from, to }) => ({
    what,
    before: before === '' ? `${chance.whole(...from)} ${unit}` : before,
    after: `${chance.whole(...to)} ${unit}`,
  }))
}
