import { type Actor, holdsAt, type Role } from '#platform/access/index.ts'

const keepers: readonly Role[] = ['officer', 'head']

/** Who may do what with inspections. The office is the province whose council inspects; the keeper is the unit inspected. */
export const may = {
  /** Plans, chooses units, appoints teams, keeps checklists: officers and heads of the office itself. */
  plan: (actor: Actor, { officeId }: { officeId: string }) => holdsAt(actor, keepers, officeId),
  /** Looks at the unit itself: whoever holds one of the team's posts, which end with its term. */
  inspect: (actor: Actor, { postIds }: { postIds: readonly string[] }) =>
    actor.posts.some(({ id }) => postIds.includes(id)),
  /** The unit looks at itself first, signs the minutes, answers remedies. */
  answer: (actor: Actor, { keeperId }: { keeperId: string }) => holdsAt(actor, keepers, keeperId),
  /** Follows remedies up to their end: the team while it stands, then the office that sent it. Never the unit itself. */
  follow: (actor: Actor, of: { postIds: readonly string[]; officeId: string; keeperId: string }) =>
    may.inspect(actor, of) || (may.plan(actor, of) && of.officeId !== of.keeperId),
}

/** The province at whose office the actor plans inspections; none elsewhere. */
export const officeOf = (actor: Actor): string | undefined =>
  actor.posts.find(({ role, unitKind }) => keepers.includes(role) && unitKind === 'province')?.unitId
