import { type Actor, holds, holdsAt, type Role } from '#platform/access/index.ts'

const keepers: readonly Role[] = ['officer', 'head']

/** Whom the rules below ask about: the unit that keeps the record today, and the open nomination. */
export type Kept = { keeperId: string }
export type Nominated = Kept & { nomination: { deciderId: string; sentBy: string } }

/** A round, as far as the rules below look at it. */
export type Judged = { assignments: readonly { assessorId: string; isRemoved: boolean }[] }

/** Who may do what with an exemplar. A record is kept by one unit and decided on by another, or by the same. */
export const may = {
  /** A unit records what it found; the units above may record for it. */
  record: (actor: Actor, unitId: string) => holds(actor, keepers, unitId),
  /** Whether two records are one person's: the unit that keeps both, or the level above the two that do. */
  judgeSame: (actor: Actor, a: { unitId: string }, b: { unitId: string }) =>
    holds(actor, keepers, a.unitId) && holds(actor, keepers, b.unitId),
  /** How long what citizens told is kept is one rule for the whole province. */
  setTipTerm: (actor: Actor, { unitId }: { unitId: string }) =>
    holdsAt(actor, keepers, unitId) &&
    actor.posts.some((post) => post.unitId === unitId && post.unitKind === 'province'),
  edit: (actor: Actor, { unitId }: { unitId: string }) => holds(actor, keepers, unitId),
  /** The head of the unit, or anyone with the record's care in a unit above it, stands for a piece of evidence. */
  confirmEvidence: (actor: Actor, { unitId }: { unitId: string }) =>
    holds(actor, 'head', unitId) || (holds(actor, 'officer', unitId) && !holdsAt(actor, 'officer', unitId)),

  nominate: (actor: Actor, { keeperId }: Kept) => holdsAt(actor, keepers, keeperId),
  answer: (actor: Actor, { keeperId }: Kept) => holdsAt(actor, keepers, keeperId),

  /** Verifying, sending back and assessing: at the unit that decides, never by who nominated. */
  review: (actor: Actor, { nomination }: Nominated) =>
    holdsAt(actor, keepers, nomination.deciderId) && actor.id !== nomination.sentBy,
  /** Whoever reviews runs the round, unless they judge in it without names. */
  organise: (actor: Actor, { standing, round }: { standing: Nominated; round: Judged }) =>
    may.review(actor, standing) &&
    !round.assignments.some(({ assessorId, isRemoved }) => assessorId === actor.id && !isRemoved),
  decide: (actor: Actor, { nomination }: Nominated) => holdsAt(actor, 'head', nomination.deciderId),

  /** A hold is put on by the keeping unit or one above it, and lifted by a head (principle P8). */
  hold: (actor: Actor, { keeperId }: Kept) => holds(actor, keepers, keeperId),
  release: (actor: Actor, { keeperId }: Kept) => holds(actor, 'head', keeperId),
  withdraw: (actor: Actor, { keeperId }: Kept) => holds(actor, 'head', keeperId),

  keepConsents: (actor: Actor, { keeperId }: Kept) => holds(actor, keepers, keeperId),
}
