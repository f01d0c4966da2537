import { type Actor, holds, type Role } from '#platform/access/index.ts'

const keepers: readonly Role[] = ['officer', 'head']

/** Who fosters: officers and heads of the unit that keeps the exemplar, or of a unit above it. */
export const may = {
  foster: (actor: Actor, { unitId }: { unitId: string }) => holds(actor, keepers, unitId),
}
