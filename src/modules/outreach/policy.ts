import { type Actor, holds, type Role } from '#platform/access/index.ts'

const makers: readonly Role[] = ['officer', 'editor', 'head']

/** Who may do what with what leaves the house. A post reaches its own unit and every unit below. */
export const may = {
  /** Books, posters, programmes of a unit. */
  make: (actor: Actor, { unitId }: { unitId: string }) => holds(actor, makers, unitId),
  /** Readers' addresses, and the sites that are told. */
  administer: (actor: Actor, _: object) => actor.posts.some(({ role }) => role === 'admin'),
}
