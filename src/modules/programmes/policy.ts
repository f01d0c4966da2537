import type { MovementScope } from './movement.ts'
import { type Actor, holdsAt } from '#platform/access/index.ts'

/** Who may change what of the plan’s data. */
export const may = {
  /** Taking in a plan, deciding on its clauses and issuing it: the province’s own office. */
  plan: (actor: Actor, { unitId }: { unitId: string }) =>
    holdsAt(actor, ['officer', 'head', 'admin'], unitId) &&
    actor.posts.some((post) => post.unitId === unitId && post.unitKind === 'province'),
  /** What a unit plans for a clause: its own officers and heads. */
  task: (actor: Actor, { unitId }: { unitId: string }) => holdsAt(actor, ['officer', 'head'], unitId),
  /** Guidance: sent, read and ended by a unit’s own officers and heads. */
  guide: (actor: Actor, { unitId }: { unitId: string }) => holdsAt(actor, ['officer', 'head'], unitId),
  /** A movement: a unit’s own by its officers and heads, all others by the province’s (I.1.c, IV.2). */
  movement: (actor: Actor, { scope, unitId }: { scope: MovementScope; unitId: string }) =>
    scope === 'unit'
      ? holdsAt(actor, ['officer', 'head'], unitId)
      : keepsAt(actor, scope === 'national' ? null : unitId),
  /** Writing down on which day of a year a feast falls: the province’s administrator, or its propaganda commission (VI.3). */
  announce: ({ posts }: Actor) =>
    posts.some(({ role, unitKind }) => unitKind === 'province' && (role === 'admin' || role === 'orientation')),
}

const keepsAt = ({ posts }: Actor, provinceId: string | null) =>
  posts.some(
    ({ role, unitId, unitKind }) =>
      unitKind === 'province' && (role === 'officer' || role === 'head') && (provinceId ?? unitId) === unitId,
  )

/** The province at which the actor may take in a plan; none elsewhere. */
export const planningUnitOf = (actor: Actor): string | undefined =>
  actor.posts.find(({ unitId }) => may.plan(actor, { unitId }))?.unitId
