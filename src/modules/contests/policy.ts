import { type Actor, holds, type Role } from '#platform/access/index.ts'

const keepers: readonly Role[] = ['officer', 'head']

/** Who may do what with contests. */
export const may = {
  /** Officers and heads of the unit that holds it, or of a unit above it. */
  hold: (actor: Actor, { unitId }: { unitId: string }) => holds(actor, keepers, unitId),
}
