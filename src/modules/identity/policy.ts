import { type Actor, holds } from '#platform/access/index.ts'

/** Who may do what with accounts. An administrator reaches as far as their own post. */
export const may = {
  invite: (actor: Actor, unitId: string) => holds(actor, 'admin', unitId),
}
