import { type Actor, holdsAt, type Role } from '#platform/access/index.ts'

const writers: readonly Role[] = ['officer', 'head']

/** Who may do what with reports. Reports are a unit's own: a post above it reads them but does not write them. */
export const may = {
  openRound: (actor: Actor, { unitId, kind }: { unitId: string; kind: string }) =>
    kind === 'province' && holdsAt(actor, writers, unitId),
  write: (actor: Actor, { unitId }: { unitId: string }) => holdsAt(actor, writers, unitId),
  sign: (actor: Actor, { unitId }: { unitId: string }) => holdsAt(actor, 'head', unitId),
  /** Returning and accepting: at the unit that gathers, never by the unit itself. */
  receive: (actor: Actor, { unitId, toUnitId }: { unitId: string; toUnitId: string | null }) =>
    toUnitId !== null && toUnitId !== unitId && holdsAt(actor, writers, toUnitId),
}
