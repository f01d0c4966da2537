import { type Actor, holdsAt, type Role } from '#platform/access/index.ts'

const writers: readonly Role[] = ['officer', 'head']

/** Whose it is, and where that unit has ended, who answers for it. */
type Kept = { unitId: string; keeperId?: string }
type Received = { unitId: string; toUnitId: string | null; receiverId?: string | null }

/** Who may do what with reports. Reports are a unit's own: a post above it reads them but does not write them. */
export const may = {
  openRound: (actor: Actor, { unitId, kind }: { unitId: string; kind: string }) =>
    kind === 'province' && holdsAt(actor, writers, unitId),
  /** The ministry's statistics forms are dated law. */
  keepForms: (actor: Actor) => actor.posts.some(({ role, unitKind }) => role === 'admin' && unitKind === 'province'),
  write: (actor: Actor, { unitId, keeperId = unitId }: Kept) => holdsAt(actor, writers, keeperId),
  sign: (actor: Actor, { unitId, keeperId = unitId }: Kept) => holdsAt(actor, 'head', keeperId),
  /** The Chairman's answer to the report that goes to nobody here: who keeps it writes it down. */
  recordAnswer: (actor: Actor, { unitId, keeperId = unitId, toUnitId }: Kept & { toUnitId: string | null }) =>
    toUnitId === null && holdsAt(actor, writers, keeperId),
  /** Returning and accepting: at the unit that gathers, never by the unit itself. */
  receive: (actor: Actor, { unitId, toUnitId, receiverId = toUnitId }: Received) =>
    toUnitId !== null && toUnitId !== unitId && receiverId !== null && holdsAt(actor, writers, receiverId),
}
