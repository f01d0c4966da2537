import { type Actor, holds } from '#platform/access/index.ts'

/** Who may do what with a council. `seat`: the actor's own role in it, if they have one. */
type Kept = { keeperId: string; seat?: string | undefined }

/** The standing body keeps the council's papers; its chair and secretary may do the same. */
const keeps = (actor: Actor, { keeperId, seat }: Kept) =>
  holds(actor, ['officer', 'head', 'admin'], keeperId) || seat === 'chair' || seat === 'secretary'

export const may = {
  found: (actor: Actor, keeperId: string) => holds(actor, ['officer', 'head', 'admin'], keeperId),
  keep: keeps,
  /** A tie is set aside by who leads the council, never by the member it is about. */
  dismiss: (actor: Actor, kept: Kept & { officialId: string }) => keeps(actor, kept) && actor.id !== kept.officialId,
}
