import { type Actor, holds, holdsAt, type Role } from '#platform/access/index.ts'

const keepers: readonly Role[] = ['officer', 'head']

/** Who may do what with models and adoptions. */
export const may = {
  /** The unit that keeps the exemplar, or one above it, says how to do the same. */
  describe: (actor: Actor, { unitId }: { unitId: string }) => holds(actor, keepers, unitId),
  /** A unit records what it adopted; the units above may record for it. */
  record: (actor: Actor, { unitId }: { unitId: string }) => holds(actor, keepers, unitId),
  /** The source answers whoever wants to learn, at that very unit or the one that carries on from it. */
  answer: (actor: Actor, { heirIds }: { heirIds: readonly string[] }) =>
    heirIds.some((id) => holdsAt(actor, keepers, id)),
  /** The source decides, at that very unit or the one that carries on from it, and never who recorded it. */
  decide: (actor: Actor, { heirIds, recordedBy }: { heirIds: readonly string[]; recordedBy: string }) =>
    heirIds.some((id) => holdsAt(actor, keepers, id)) && actor.id !== recordedBy,
}

/** The units on whose behalf an actor confirms or declines: those of their posts, not what stands under them. */
export function decidesFor(actor: Actor): string[] {
  return actor.posts.filter(({ role }) => keepers.includes(role)).map(({ unitId }) => unitId)
}
