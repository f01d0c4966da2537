import { type Actor, holds, holdsAt, type Role } from '#platform/access/index.ts'

const keepers: readonly Role[] = ['officer', 'head']

/** Whom the rules ask about: the unit that proposed, and the desk on which the dossier lies, both as they stand today. */
export type Owned = { ownerId: string }
export type Lying = { deskId: string }

/** Who may do what with a dossier and a decision. A desk is a unit; a dossier lies on one desk at a time. */
export const may = {
  /** A unit proposes by its own dossiers; a unit above may write for it. */
  propose: (actor: Actor, unitId: string) => holds(actor, keepers, unitId),
  write: (actor: Actor, { ownerId }: Owned) => holds(actor, keepers, ownerId),
  withdraw: (actor: Actor, { ownerId }: Owned) => holds(actor, 'head', ownerId),
  /** The desk on which it lies checks it, sends it on or back, asks others, stops it. */
  handle: (actor: Actor, { deskId }: Lying) => holdsAt(actor, keepers, deskId),
  /** Refusing a dossier for good, and ending a hold, is for the head of the desk. */
  decline: (actor: Actor, { deskId }: Lying) => holdsAt(actor, 'head', deskId),
  /** The agency that was asked gives its opinion. */
  answer: (actor: Actor, unitId: string) => holdsAt(actor, keepers, unitId),
  /** A decision is drafted by the issuing unit and signed by its head. */
  draft: (actor: Actor, { unitId }: { unitId: string }) => holdsAt(actor, keepers, unitId),
  sign: (actor: Actor, { unitId }: { unitId: string }) => holdsAt(actor, 'head', unitId),
  /** Printing certificates and giving them out anew is for the unit that issued them, or the one that carries on from it. */
  print: (actor: Actor, { deskId }: Lying) => holdsAt(actor, keepers, deskId),
  /** A unit keeps its own printers, and where words stand on its own papers. */
  keepPaper: (actor: Actor, { unitId }: { unitId: string }) => holdsAt(actor, ['head', 'officer', 'admin'], unitId),
  /** Taking an award back is for the head of the unit that issued it, or of the one that carries on from it. */
  revoke: (actor: Actor, { deskId }: Lying) => holdsAt(actor, 'head', deskId),
  /** Who objected is known to the head of the desk alone; each look is in the audit trail. */
  seeObjector: (actor: Actor, { deskId }: Lying) => holdsAt(actor, 'head', deskId),
  /** The law's dated rows, and a province's own documents. */
  keepLaw: (actor: Actor) => actor.posts.some(({ role, unitKind }) => role === 'admin' && unitKind === 'province'),
  keepTemplates: (actor: Actor, { unitId }: { unitId: string }) => holdsAt(actor, ['head', 'officer', 'admin'], unitId),
}
