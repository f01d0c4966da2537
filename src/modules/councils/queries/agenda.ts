import { sql } from 'kysely'
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

/** What an item still asks of a member: to declare, to vote; or that something ties them to it. */
export type Asked = 'declare' | 'vote' | 'tied'

/** What each item of a sitting asks of one member; nothing of those that ask nothing. */
export async function readAsked(db: Db, sittingId: string, memberId: string): Promise<Map<string, Asked>> {
  const { rows } = await sql<{ id: string; asked: Asked }>`
    select i.id, case
        when exists (select from councils.interest t
          where t.item_id = i.id and t.member_id = ${memberId} and t.dismissed_by is null) then 'tied'
        when i.state = 'placed' then 'declare' else 'vote' end as asked
    from councils.item i
    where i.sitting_id = ${sittingId} and (
      exists (select from councils.interest t
        where t.item_id = i.id and t.member_id = ${memberId} and t.dismissed_by is null)
      or (i.state = 'placed' and not exists (
        select from councils.declaration d where d.item_id = i.id and d.member_id = ${memberId}))
      or (i.state = 'voting' and exists (
        select from councils.ballot b join councils.voter v on v.ballot_id = b.id and v.member_id = ${memberId}
        where b.item_id = i.id and b.state = 'open' and v.how is null)))`.execute(db)
  return new Map(rows.map(({ id, asked }) => [id, asked]))
}

/** How many members are tied to how many items of a sitting, for whoever keeps it. */
export async function countTies(db: Db, sittingId: string): Promise<{ members: number; items: number }> {
  const { rows } = await sql<{ members: number; items: number }>`
    select count(distinct t.member_id)::int as members, count(distinct t.item_id)::int as items
    from councils.interest t join councils.item i on i.id = t.item_id
    where i.sitting_id = ${sittingId} and t.dismissed_by is null`.execute(db)
  return rows[0] ?? { members: 0, items: 0 }
}
