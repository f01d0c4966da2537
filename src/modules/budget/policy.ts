import { type Actor, holdsAt, narrowed, type Role, type Scope } from '#platform/access/index.ts'

const keepers: readonly Role[] = ['officer', 'head']
const readers: readonly Role[] = ['officer', 'head', 'inspector']

/** The unit that answers for a fund today: the one that opened it, or the one that carries on from it. */
export type Kept = { keeperId: string }

/** Who may do what with money. Those who write stories, judge, orient or run the system see none of it. */
export const may = {
  /** Opens funds, writes estimates, commits, pays, recovers, records sponsors and gifts: for the unit's own money. */
  keep: (actor: Actor, { keeperId }: Kept) => holdsAt(actor, keepers, keeperId),
  /** Gives money to a task, takes it back and settles it: whoever answers for the account. */
  give: (actor: Actor, { keeperId }: Kept) => holdsAt(actor, 'head', keeperId),
  /** Who was paid, and sponsors who wish to stay unnamed: the unit itself and its inspectors; a unit above sees figures. */
  seeNames: (actor: Actor, { keeperId }: Kept) =>
    holdsAt(actor, keepers, keeperId) ||
    actor.posts.some(({ role, reach }) => role === 'inspector' && reach.has(keeperId)),
  /** The dated rows of the law of funds: officers, heads and administrators of the province. */
  keepLaw: (actor: Actor) =>
    actor.posts.some(({ role, unitKind }) => unitKind === 'province' && (keepers.includes(role) || role === 'admin')),
}

/** True for those who may read what the law says of funds, which is no one’s money. */
export const readsLaw = (actor: Actor): boolean => readsMoney(actor) || may.keepLaw(actor)

/** True for those who may open the pages of money at all. */
export const readsMoney = (actor: Actor): boolean => actor.posts.some(({ role }) => readers.includes(role))

/** The units whose money the actor sees: those that a post of an officer, a head or an inspector reaches. */
export const moneyScope = (actor: Actor, scope: Scope): Scope =>
  narrowed(scope, new Set(actor.posts.filter(({ role }) => readers.includes(role)).flatMap(({ reach }) => [...reach])))
