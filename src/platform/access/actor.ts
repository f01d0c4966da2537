/** What a post lets its holder do. The full matrix of permissions is built on these words. */
export type Role = 'officer' | 'head' | 'editor' | 'orientation' | 'member' | 'inspector' | 'judge' | 'admin'

/** A role held at a unit; it reaches that unit and all below it along the post's relation. */
export type Post = {
  id: string
  role: Role
  unitId: string
  unitName: string
  unitKind: string
  title: string
  /** The units this post reaches today, its own among them. */
  reach: ReadonlySet<string>
}

/** The official on whose behalf a request runs, with the post they act from. */
export type Actor = { id: string; name: string; post: Post; posts: readonly Post[] }

/** True when the actor holds one of these roles at this unit, or at a unit that reaches it. */
export function holds(actor: Actor, roles: Role | readonly Role[], unitId: string): boolean {
  const wanted: readonly Role[] = typeof roles === 'string' ? [roles] : roles
  return actor.posts.some((post) => wanted.includes(post.role) && post.reach.has(unitId))
}

/** True when the actor holds one of these roles at this very unit. */
export function holdsAt(actor: Actor, roles: Role | readonly Role[], unitId: string): boolean {
  const wanted: readonly Role[] = typeof roles === 'string' ? [roles] : roles
  return actor.posts.some((post) => wanted.includes(post.role) && post.unitId === unitId)
}
