import { type Actor, holds, type Role } from '#platform/access/index.ts'

const keepers: readonly Role[] = ['officer', 'head']

/** Who may do what with events. */
export const may = {
  /** The host, or a unit above it, plans an event and everything about it. */
  keep: (actor: Actor, { unitId }: { unitId: string }) => holds(actor, keepers, unitId),
  /** A unit that was asked says who comes for it; the host may say it too. */
  name: (actor: Actor, { unitId, invitedId }: { unitId: string; invitedId: string | null }) =>
    holds(actor, keepers, unitId) || (invitedId !== null && holds(actor, keepers, invitedId)),
  /** What a unit promised is noted by the host, or by the unit itself where it was asked to come. */
  promise: (actor: Actor, it: { unitId: string; promiserId: string; wasAsked: boolean }) =>
    holds(actor, keepers, it.unitId) || (it.wasAsked && holds(actor, keepers, it.promiserId)),
  /** The unit that promised begins, or a unit above it. */
  begin: (actor: Actor, it: { unitId: string; promiserId: string }) => holds(actor, keepers, it.promiserId),
  /** That a promise is not kept is said by the unit or by the host. */
  release: (actor: Actor, it: { unitId: string; promiserId: string }) =>
    holds(actor, keepers, it.unitId) || holds(actor, keepers, it.promiserId),
}
