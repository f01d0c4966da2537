import { listBlindlyAssessed } from '#modules/exemplars/index.ts'
import type { Actor, Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type AgendaItem, listAgenda } from './sitting.ts'

/**
 * The agenda of a sitting as one reader may see it. `minutesClosed`: something on it is closed to them, and with it the
 * minutes, for one document tells of every item. `isWhole`: nothing was left out of it; else the minutes are made for
 * them without what was, and those that were kept are not theirs to see.
 */
export type SeenAgenda = { agenda: AgendaItem[]; minutesClosed: boolean; isWhole: boolean }

/** The agenda for a reader on a day, without records that they judge without names. */
export async function readAgenda(
  db: Db,
  { scope, actor }: { scope: Scope; actor: Actor },
  sittingId: string,
  day: DateText,
): Promise<SeenAgenda> {
  const blind = await listBlindlyAssessed(db, actor.id, day)
  const agenda = await listAgenda(db, sittingId, blind)
  const isWhole = blind.length === 0 || (await listAgenda(db, sittingId)).length === agenda.length
  return { agenda, isWhole, minutesClosed: agenda.some(({ matterId }) => scope.closed.includes(matterId)) }
}

/** The items whose tally sheets the reader may see. */
export const openItems = (scope: Scope, agenda: readonly AgendaItem[]): AgendaItem[] =>
  agenda.filter(({ matterId }) => !scope.closed.includes(matterId))
