import { type Actor, holdsAt } from '#platform/access/index.ts'

type Owned = { unitId: string | null }

/** Who may do what with a unit's criteria set: its own officers draft it, its head puts it in force (clause VI.2.a). */
export const may = {
  draft: (actor: Actor, { unitId }: Owned) => unitId !== null && holdsAt(actor, ['officer', 'head'], unitId),
  issue: (actor: Actor, { unitId }: Owned) => unitId !== null && holdsAt(actor, 'head', unitId),
}
