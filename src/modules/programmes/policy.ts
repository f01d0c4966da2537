import { type Actor, holdsAt } from '#platform/access/index.ts'

/** Who may change what of the plan’s data. */
export const may = {
  /** Taking in a plan, deciding on its clauses and issuing it: the province’s own office. */
  plan: (actor: Actor, { unitId }: { unitId: string }) =>
    holdsAt(actor, ['officer', 'head', 'admin'], unitId) &&
    actor.posts.some((post) => post.unitId === unitId && post.unitKind === 'province'),
  /** What a unit plans for a clause: its own officers and heads. */
  task: (actor: Actor, { unitId }: { unitId: string }) => holdsAt(actor, ['officer', 'head'], unitId),
  /** Writing down on which day of a year a feast falls: the province’s administrator, or its propaganda commission (VI.3). */
  announce: ({ posts }: Actor) =>
    posts.some(({ role, unitKind }) => unitKind === 'province' && (role === 'admin' || role === 'orientation')),
}

/** The province at which the actor may take in a plan; none elsewhere. */
export const planningUnitOf = (actor: Actor): string | undefined =>
  actor.posts.find(({ unitId }) => may.plan(actor, { unitId }))?.unitId
