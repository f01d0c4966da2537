import { type Actor, holds, holdsAt, type Role } from '#platform/access/index.ts'

/** What the policy asks of a story: the desk it belongs to, and who saved its text last. */
type Desked = { unitId: string; lastSavedBy?: string | null }

const writers: readonly Role[] = ['officer', 'editor', 'head']
const approvers: readonly Role[] = ['head', 'orientation']

/** Who works with the press: the agencies’ own editors, and the desks that offer. */
const pressRoles: readonly Role[] = ['officer', 'head', 'editor', 'orientation']
const hasPost = (actor: Actor, roles: readonly Role[]) => actor.posts.some(({ role }) => roles.includes(role))

/** True for an editor at an agency of the press. */
export const isAgency = ({ posts }: Actor) => posts.some((it) => it.role === 'editor' && it.unitKind === 'media')

/** The unit for which an official speaks as an agency of the press: that of their post there, else the one they act from. */
export const agencyOf = ({ post, posts }: Actor) =>
  post.unitKind === 'media' ? post : (posts.find(({ unitKind }) => unitKind === 'media') ?? post)

const judges = (actor: Actor, { unitId, lastSavedBy }: Desked) =>
  holds(actor, approvers, unitId) && actor.id !== lastSavedBy

/** Who may do what with a story. A post reaches its own desk and every desk below. */
export const may = {
  write: (actor: Actor, { unitId }: Desked) => holds(actor, writers, unitId),
  /** The editorial calendar of a desk: who writes there plans there. */
  plan: (actor: Actor, { unitId }: Desked) => holds(actor, writers, unitId),
  /** From a calendar program of one’s own: who works at that very desk. */
  followCalendar: (actor: Actor, { unitId }: Desked) => holdsAt(actor, [...writers, 'orientation'], unitId),
  send: (actor: Actor, { unitId }: Desked) => holds(actor, writers, unitId),
  /** Four eyes: never a text that they saved last themselves. */
  approve: judges,
  return: (actor: Actor, { unitId }: Desked) => holds(actor, approvers, unitId),
  /** A link for somebody outside: whoever may send the text, or judge it. What it is worth hangs on `approve`. */
  askOutside: (actor: Actor, { unitId }: Desked) => holds(actor, [...writers, ...approvers], unitId),
  publish: (actor: Actor, { unitId }: Desked) => holds(actor, writers, unitId),
  /** An embargo: who lets a story out may put it off; letting it out sooner takes a second pair of eyes. */
  embargo: (actor: Actor, it: Desked) => holds(actor, writers, it.unitId) || judges(actor, it),
  easeEmbargo: judges,
  /** A correction goes out without a review of its own, so it takes the eyes of one. */
  correct: judges,
  /** Ticking off what a unit has to take back itself. */
  recall: (actor: Actor, { unitId }: Desked) => holds(actor, writers, unitId),
  /** Other forms, and what the ledger says of where the story was carried. */
  derive: (actor: Actor, { unitId }: Desked) => holds(actor, writers, unitId),
  approveForm: judges,
  /** Whoever writes or judges says what they think of a text, also while somebody else has it in hand. */
  comment: (actor: Actor, { unitId }: Desked) => holds(actor, [...writers, 'orientation'], unitId),
  takeDown: (actor: Actor, { unitId }: Desked) => holds(actor, [...writers, 'orientation'], unitId),
}

/** A claim is confirmed by an officer or a head, never by who wrote it. */
export const mayConfirm = (actor: Actor, { unitId, writtenBy }: { unitId: string; writtenBy: string }) =>
  holds(actor, ['officer', 'head'], unitId) && actor.id !== writtenBy

/** A comment is settled by its author, or by the desk. */
export const maySettle = (actor: Actor, it: { unitId: string; writtenBy: string }) =>
  may.write(actor, it) || (may.comment(actor, it) && actor.id === it.writtenBy)

/** Who may do what with the press (III.1, III.4). */
export const mayPress = {
  /** Reading what is offered: everybody whose post has to do with the press, whatever their unit. */
  read: (actor: Actor) => hasPost(actor, pressRoles),
  /** Taking the kit of an offered story, and saying where it was carried. */
  take: (actor: Actor, { isOffered }: { isOffered: boolean }) => isOffered && hasPost(actor, pressRoles),
  /** An agency's own line of the ledger. */
  settle: (actor: Actor, { takenBy }: { takenBy: string | null }) =>
    takenBy !== null && holdsAt(actor, 'editor', takenBy),
  ask: (actor: Actor, { isOffered }: { isOffered: boolean }) => isOffered && isAgency(actor),
  /** The return path: an agency says itself where it carried what it was offered. */
  carry: (actor: Actor, { isOffered }: { isOffered: boolean }) => isOffered && isAgency(actor),
  answer: (actor: Actor, { unitId }: Desked) => holds(actor, ['officer', 'head'], unitId),
  /** Either side may say that it comes to nothing. */
  decline: (actor: Actor, { unitId, agencyId }: Desked & { agencyId: string }) =>
    holds(actor, ['officer', 'head'], unitId) || holdsAt(actor, 'editor', agencyId),
  /** Coordination programmes, and who answers the telephone. */
  coordinate: (actor: Actor, { unitId }: Desked) => holds(actor, ['officer', 'head'], unitId),
  /** Columns: whoever opened one, or sees to it that they are opened (VI.3). */
  openColumn: (actor: Actor, { unitId }: Desked) => holds(actor, pressRoles, unitId),
}

/** Who may do what with notes of orientation (VI.3). */
export const mayOrient = {
  issue: (actor: Actor, { unitId }: Desked) => holds(actor, 'orientation', unitId),
  /** Saying that a desk read one: who writes there, from the post they act from. */
  read: ({ post }: Actor, { reaches }: { reaches: readonly string[] }) =>
    writers.includes(post.role) && reaches.includes(post.unitId),
}

/** What one official may do with one story: what its page offers. `isOwn` is theirs as the last to save it. */
export type Rights = Record<keyof typeof may | 'isOwn', boolean>

/** Every answer of the policy at once. */
export function rightsOf(actor: Actor, story: Desked): Rights {
  const answers = Object.entries(may).map(([name, ask]) => [name, ask(actor, story)])
  return {
    ...(Object.fromEntries(answers) as Record<keyof typeof may, boolean>),
    isOwn: actor.id === story.lastSavedBy,
  }
}
