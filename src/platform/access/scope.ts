import type { Actor } from './actor.ts'

declare const issued: unique symbol

/**
 * The units whose records a reader may see. Only `scopeOf` makes one, so no list can forget to ask.
 * In a query: `.where('e.unit_id', 'in', scope.units)` is wrong for hundreds of ids; use `within(scope, 'e.unit_id')`.
 */
export type Scope = {
  readonly units: readonly string[]
  /** Records that this reader must not reach by any route, whatever their unit: ask with `open(scope, 'e.id')`. */
  readonly closed: readonly string[]
  readonly [issued]: true
}

/** Everything that the actor's posts reach, but for the records that are closed to them. */
export function scopeOf(actor: Actor, closed: readonly string[] = []): Scope {
  const units = new Set<string>()
  for (const post of actor.posts) for (const id of post.reach) units.add(id)
  return { units: [...units], closed } as unknown as Scope
}

/** The same scope held to the units of one part of the tree: what a filter by unit asks for. */
export function narrowed(scope: Scope, units: Iterable<string>): Scope {
  const wanted = new Set(units)
  return { ...scope, units: scope.units.filter((id) => wanted.has(id)) } as unknown as Scope
}
