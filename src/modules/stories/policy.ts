import { type Actor, holds, type Role } from '#platform/access/index.ts'

/** What the policy asks of a story: the desk it belongs to, and who saved its text last. */
type Desked = { unitId: string; lastSavedBy?: string | null }

const writers: readonly Role[] = ['officer', 'editor', 'head']
const approvers: readonly Role[] = ['head', 'orientation']

const judges = (actor: Actor, { unitId, lastSavedBy }: Desked) =>
  holds(actor, approvers, unitId) && actor.id !== lastSavedBy

/** Who may do what with a story. A post reaches its own desk and every desk below. */
export const may = {
  write: (actor: Actor, { unitId }: Desked) => holds(actor, writers, unitId),
  send: (actor: Actor, { unitId }: Desked) => holds(actor, writers, unitId),
  /** Four eyes: never a text that they saved last themselves. */
  approve: judges,
  return: (actor: Actor, { unitId }: Desked) => holds(actor, approvers, unitId),
  publish: (actor: Actor, { unitId }: Desked) => holds(actor, writers, unitId),
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
