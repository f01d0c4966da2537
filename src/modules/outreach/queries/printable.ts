import { type RawBuilder, sql } from 'kysely'
import type { Use } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { LeftOut } from '../book-state.ts'

/** Whether a story may go out for a use on a day: the edition that readers see, or why not. */
export type Standing = { id: string; editionId: string | null; leftOut: LeftOut | null }

/** How stories stand for a use today, by the consents as they are now; in the order asked. */
export async function readStanding(db: Db, ids: readonly string[], use: Use, day: DateText): Promise<Standing[]> {
  const rows = await db
    .selectFrom('stories.story as s')
    .leftJoin('stories.edition as e', (on) => on.onRef('e.story_id', '=', 's.id').on('e.ended_at', 'is', null))
    .select(['s.id', 'e.id as editionId'])
    .select(sql<boolean>`(e.id is not null and ${isShown(day)})`.as('isOut'))
    .select(sql<boolean>`${allAgreed(use, day)}`.as('isAgreed'))
    .where(sql<boolean>`s.id = any (${sql.val([...ids])}::uuid[])`)
    .execute()
  const found = new Map(rows.map((it) => [it.id, it]))
  return ids.flatMap((id) => {
    const it = found.get(id)
    if (!it) return []
    const leftOut = !it.isOut ? 'not_out' : !it.isAgreed ? 'not_agreed' : null
    return [{ id, editionId: it.editionId, leftOut }]
  })
}

/** The condition that everybody in story `s` agreed to a use, and that it holds on a day. */
export const allAgreed = (use: Use, day: DateText): RawBuilder<boolean> => sql<boolean>`not exists (
  select 1 from stories.story_exemplar x where x.story_id = s.id and not exists (
    select 1 from exemplars.consent c where c.exemplar_id = x.exemplar_id and c.use = ${use} and c.withdrawn_on is null
      and c.given_on <= ${day} and (c.until is null or c.until >= ${day})))`

/** The condition that the portal shows story `s` on a day: out, of people who are recognised, not on hold, and agreed. */
export const isShown = (day: DateText): RawBuilder<boolean> => sql<boolean>`(s.state <> 'taken_down'
  and ${allAgreed('portal', day)} and not exists (
    select 1 from stories.story_exemplar x join exemplars.exemplar p on p.id = x.exemplar_id
    where x.story_id = s.id and (p.stage in ('on_hold', 'withdrawn')
      or not exists (select 1 from exemplars.recognition r where r.exemplar_id = p.id))))`
