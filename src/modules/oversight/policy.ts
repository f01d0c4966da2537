import type { Actor, Role } from '#platform/access/index.ts'

const readers: readonly Role[] = ['head', 'inspector', 'admin']

/** Who may read the audit trail: those who answer for others, inspect, or run the product. */
export const may = {
  readTrail: (actor: Actor) => actor.posts.some(({ role }) => readers.includes(role)),
}
