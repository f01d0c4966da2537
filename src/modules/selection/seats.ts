/** A delegate as the rules of seats and shares ask about one. */
export type Seated = {
  unitId: string
  state: 'named' | 'confirmed' | 'withdrawn'
  isExemplar: boolean
  isWoman: boolean
  isKhmer: boolean
  isDirectWorker: boolean
}

export const shareKinds = ['exemplars', 'women', 'khmer', 'directWorkers'] as const
export type ShareKind = (typeof shareKinds)[number]

/** At least `percent` of a hundred delegates are of a kind. */
export type Share = { kind: ShareKind; percent: number }

/** How a rule of share stands: how many there are, how many it takes of the delegates that are there. */
export type ShareStanding = Share & { count: number; needed: number; holds: boolean }

/** What a delegate brings: the decision that sends them, their story, a photograph, an identity paper, a doctor’s word. */
export const paperKinds = ['decision', 'profile', 'photo', 'identity', 'health'] as const
export type PaperKind = (typeof paperKinds)[number]

/** True while a unit has a seat left; who withdrew has given theirs back. */
export function hasSeat(delegates: readonly Seated[], unitId: string, seats: number): boolean {
  return present(delegates).filter((it) => it.unitId === unitId).length < seats
}

/** How each rule of share stands for the delegates that are there, rounded up in favour of the rule. */
export function standingsOf(delegates: readonly Seated[], shares: readonly Share[]): ShareStanding[] {
  const all = present(delegates)
  return shares.map(({ kind, percent }) => {
    const count = all.filter(holds[kind]).length
    const needed = Math.ceil((all.length * percent) / 100)
    return { kind, percent, count, needed, holds: count >= needed }
  })
}

/** The papers that a delegate still owes. */
export const missingPapers = (brought: readonly string[]): PaperKind[] =>
  paperKinds.filter((it) => !brought.includes(it))

const present = (delegates: readonly Seated[]) => delegates.filter(({ state }) => state !== 'withdrawn')

const holds: Record<ShareKind, (it: Seated) => boolean> = {
  exemplars: ({ isExemplar }) => isExemplar,
  women: ({ isWoman }) => isWoman,
  khmer: ({ isKhmer }) => isKhmer,
  directWorkers: ({ isDirectWorker }) => isDirectWorker,
}
