/** Somebody who follows, and whom they learned it from: an earlier adopter, or the source itself. */
export type Follower = { id: string; fromId: string | null }

/** A follower with those who learned it from them. */
export type Branch<T extends Follower> = { it: T; learners: Branch<T>[] }

/** How a way of doing things spread: those who learned from the source, each with those who learned from them; everybody stands once. */
export function branchesOf<T extends Follower>(followers: readonly T[]): Branch<T>[] {
  const known = new Set(followers.map(({ id }) => id))
  const below = (id: string | null): Branch<T>[] =>
    followers
      .filter(({ fromId }) => (fromId !== null && known.has(fromId) ? fromId : null) === id)
      .map((it) => ({ it, learners: below(it.id) }))
  return below(null)
}

/** How many learned it from an adopter, not from the source. */
export const countSecondHand = (followers: readonly Follower[]): number =>
  followers.filter(({ fromId }) => fromId !== null && followers.some(({ id }) => id === fromId)).length
