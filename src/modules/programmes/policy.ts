import type { Actor } from '#platform/access/index.ts'

/** Who may change what of the plan’s data. */
export const may = {
  /** Writing down on which day of a year a feast falls: the province’s administrator, or its propaganda commission (VI.3). */
  announce: ({ posts }: Actor) =>
    posts.some(({ role, unitKind }) => unitKind === 'province' && (role === 'admin' || role === 'orientation')),
}
