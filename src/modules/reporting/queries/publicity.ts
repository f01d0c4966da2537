import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Counted, FigureCode } from '../figures.ts'
import { amountsOf } from './doings.ts'
import { type FiguresOf, records } from './report-records.ts'

/**
 * Where the stories of a report's exemplars went in its year, and how far they reached (III.1–III.4): each carrying by its
 * channel, minutes on air, readings of the portal and opened mails, mails to subscribers. What a press kit took away, and a
 * message that another site did not take, is not counted; a story of two exemplars counts once.
 */
export async function countPublicity(db: Db, of: FiguresOf): Promise<Counted> {
  const inYear = (day: string) => sql`${sql.raw(day)} between ${`${of.year}-01-01`}::date and ${of.cutOff}::date`
  const { rows } = await sql<{ code: FigureCode; ids: string[]; amounts: number[] }>`
    with recursive ${records(of)}, told as (
      select distinct t.story_id as id from stories.story_exemplar t join record on record.id = t.exemplar_id
    ), carried as (
      select d.id, d.channel, d.seconds from stories.delivery d join told on told.id = d.story_id
      where d.channel not in ('kit', 'mail') and (d.result is null or d.result = 'taken')
        and d.recorded_at < ${of.cutOff}::date + 1 and ${inYear('d.carried_on')}
    ), hit(code, id, amount) as (
      select 'I6d', id, 1 from carried
      union all select case when channel in ('radio', 'television') then 'I6r' when channel = 'loudspeaker' then 'I6l'
        when channel = 'print' then 'I6b' when channel = 'spoken' then 'I6k' else 'I6w' end, id, 1 from carried
      union all select 'I6a', id, seconds from carried where seconds > 0
      union all select 'I6v', r.story_id, sum(r.count)::int from outreach.reading r join told on told.id = r.story_id
        where r.kind in ('page', 'mail') and ${inYear('r.day')} group by r.story_id
      union all select 'I6m', s.story_id, count(*)::int
        from outreach.mail_story s join told on told.id = s.story_id join outreach.mail m on m.id = s.mail_id
        where m.state = 'sent' and s.kind <> 'recalled'
          and ${inYear("(m.ended_at at time zone 'Asia/Ho_Chi_Minh')::date")} group by s.story_id
    )
    select code, array_agg(id order by id) as ids, array_agg(amount order by id) as amounts from hit group by code
  `.execute(db)
  return {
    ids: new Map(rows.map(({ code, ids }) => [code, ids])),
    amounts: new Map(rows.map(({ code, ids, amounts }) => [code, amountsOf(ids, amounts)])),
  }
}
