import { fold } from '#platform/text/fold.ts'

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

/** At least `percent` of a hundred delegates are of a kind: a rule, or a wish that a person may explain (`why`). */
export type Share = { kind: ShareKind; percent: number; isWish: boolean; why: string | null }

/** How a rule of share stands: how many there are, how many it takes of the delegates that are there. */
export type ShareStanding = Share & { count: number; needed: number; holds: boolean }

/** What a delegate brings: the decision that sends them, their story, a photograph, an identity paper, a doctor’s word. */
export const paperKinds = ['decision', 'profile', 'photo', 'identity', 'health'] as const
export type PaperKind = (typeof paperKinds)[number]

/** True while a unit has a seat left; who withdrew has given theirs back. */
export function hasSeat(delegates: readonly Seated[], unitId: string, seats: number): boolean {
  return present(delegates).filter((it) => it.unitId === unitId).length < seats
}

/** True when every seat of the delegation has its name. */
export const isFull = (delegates: readonly Seated[], seats: number) => present(delegates).length >= seats

/** How each rule of share stands for the delegates that are there, rounded up in favour of the rule. */
export function standingsOf(delegates: readonly Seated[], shares: readonly Share[]): ShareStanding[] {
  const all = present(delegates)
  return shares.map((share) => {
    const { kind, percent } = share
    const count = all.filter(holds[kind]).length
    const needed = Math.ceil((all.length * percent) / 100)
    return { ...share, count, needed, holds: count >= needed }
  })
}

/**
 * The rule that could not hold any more once somebody is named as well, with every seat that is left given to its kind;
 * none where naming them breaks nothing. Wishes stop nobody.
 */
export function faultOfNaming(
  delegates: readonly Seated[],
  shares: readonly Share[],
  seats: number,
  next: Seated,
): ShareKind | undefined {
  const all = present(delegates)
  const broken = shares.find(({ kind, percent, isWish }) => {
    if (isWish || holds[kind](next)) return false
    const others = all.filter((it) => !holds[kind](it)).length
    return others + 1 > seats - Math.ceil((seats * percent) / 100)
  })
  return broken?.kind
}

/** What stands against settling: a rule that does not hold, then each wish that does not hold and that nobody explains. */
export function faultsOfSettling(
  standings: readonly ShareStanding[],
  whys: Readonly<Partial<Record<ShareKind, string | null>>>,
): Record<string, string> {
  const short = standings.find(({ isWish, holds }) => !isWish && !holds)
  if (short) return { form: `selection.short_${short.kind}` }
  return Object.fromEntries(
    standings
      .filter(({ kind, isWish, holds }) => isWish && !holds && !whys[kind])
      .map(({ kind }) => [kind, 'selection.explainShare']),
  )
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

type Told = { name: string; title: string | null; gender: string | null; isKhmer: boolean; isWorker: boolean }
type Recorded = {
  name: string
  occupation: string | null
  gender: string | null
  ethnicity: string | null
  isWorker: boolean | null
}

/** What the rules of share ask of a person: from the record where they are an exemplar, else as it was told. */
export const asDelegate = (exemplar: Recorded | undefined, told: Told): Told & { title: string } => ({
  name: exemplar?.name ?? told.name,
  title: (told.title ?? exemplar?.occupation ?? '').slice(0, 120),
  gender: exemplar ? exemplar.gender : told.gender,
  isKhmer: exemplar ? fold(exemplar.ethnicity ?? '') === 'khmer' : told.isKhmer,
  isWorker: exemplar ? (exemplar.isWorker ?? false) : told.isWorker,
})
