import { type Actor, holdsAt, type Role } from '#platform/access/index.ts'

const keepers: readonly Role[] = ['officer', 'head']

/** Who may do what with the choice for the nation. The standing office is the province’s own officers and heads. */
export const may = {
  /** Opens rounds, gathers, judges, settles the list, makes and sends packets: for the province of the round. */
  run: (actor: Actor, { officeId }: { officeId: string }) => isOffice(actor, officeId),
  /** A unit chooses, ranks and sends for itself. */
  choose: (actor: Actor, { unitId }: { unitId: string }) => holdsAt(actor, keepers, unitId),
  /** A unit takes its own choice back; the standing office strikes one that cannot go on. */
  drop: (actor: Actor, { unitId, officeId }: { unitId: string; officeId: string }) =>
    holdsAt(actor, keepers, unitId) || isOffice(actor, officeId),
}

/** True at the province itself, or at the one that carries on from it. */
const isOffice = (actor: Actor, officeId: string) =>
  actor.posts.some(
    ({ role, unitKind, reach }) => keepers.includes(role) && unitKind === 'province' && reach.has(officeId),
  )

/** The province at which the actor runs rounds; none elsewhere. */
export const officeOf = (actor: Actor): string | undefined =>
  actor.posts.find(({ role, unitKind }) => keepers.includes(role) && unitKind === 'province')?.unitId
