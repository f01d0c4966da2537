import { type Actor, holds, type Role } from '#platform/access/index.ts'

const keepers: readonly Role[] = ['officer', 'head']

/** Who may do what with events. */
export const may = {
  /** The host, or a unit above it, plans an event and everything about it. */
  keep: (actor: Actor, { unitId }: { unitId: string }) => holds(actor, keepers, unitId),
  /** A unit that was asked says who comes for it; the host may say it too. */
  name: (actor: Actor, { unitId, invitedId }: { unitId: string; invitedId: string | null }) =>
    holds(actor, keepers, unitId) || (invitedId !== null && holds(actor, keepers, invitedId)),
}
