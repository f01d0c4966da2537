import { sql } from 'kysely'
import { openStory } from '#modules/stories/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** Days in a figure: from the first to the last, both in it. */
export type Days = { from: DateText; to: DateText }

/** How far one story reached within some days. `onAir` is in seconds. */
export type StoryReach = {
  id: string
  title: string
  pages: number
  mailed: number
  opened: number
  onAir: number
  places: number
}

/** The stories of a reader's desks that reached anybody within some days, the most read first. */
export async function listReach(db: Db, scope: Scope, days: Days, limit = 200): Promise<StoryReach[]> {
  return (await reach(db, days)
    .where(within(scope, 's.unit_id'))
    .where(openStory(scope))
    .where(
      sql<boolean>`(coalesce(r.pages, 0) + coalesce(r.opened, 0) + coalesce(m.mailed, 0) + coalesce(d.places, 0)) > 0`,
    )
    .orderBy(sql`coalesce(r.pages, 0) + coalesce(r.opened, 0)`, 'desc')
    .orderBy('s.id')
    .limit(limit)
    .execute()) as StoryReach[]
}

/** One story, by day. @throws Refusal `missing` where the reader may not see its desk. */
export async function showReach(db: Db, scope: Scope, id: string, days: Days) {
  const story = (await reach(db, days)
    .where('s.id', '=', id)
    .where(within(scope, 's.unit_id'))
    .where(openStory(scope))
    .executeTakeFirst()) as StoryReach | undefined
  if (!story) throw new Refusal('missing', 'notFound')
  const { rows } = await sql<{ day: DateText; pages: number; opened: number }>`
    select day, coalesce(sum(count) filter (where kind = 'page'), 0)::int as pages,
      coalesce(sum(count) filter (where kind = 'mail'), 0)::int as opened
    from outreach.reading where story_id = ${id} and day between ${days.from} and ${days.to}
    group by day order by day desc`.execute(db)
  return { story, byDay: rows }
}

/** What belongs to no one story: feeds and columns on other sites, by name. */
export async function listElsewhere(db: Db, days: Days) {
  const { rows } = await sql<{ kind: 'feed' | 'embed'; subject: string; count: number }>`
    select kind, subject, sum(count)::int as count from outreach.reading
    where story_id is null and day between ${days.from} and ${days.to}
    group by kind, subject order by count desc, subject limit 50`.execute(db)
  return rows
}

const reach = (db: Db, { from, to }: Days) =>
  db
    .selectFrom('stories.story as s')
    .leftJoin(
      sql<{ story_id: string; pages: number; opened: number }>`(select story_id,
          coalesce(sum(count) filter (where kind = 'page'), 0)::int as pages,
          coalesce(sum(count) filter (where kind = 'mail'), 0)::int as opened
        from outreach.reading where day between ${from} and ${to} group by story_id)`.as('r'),
      (on) => on.onRef('r.story_id', '=', 's.id'),
    )
    .leftJoin(
      sql<{ story_id: string; mailed: number }>`(select t.story_id, count(*)::int as mailed
        from outreach.mail_story t join outreach.mail m on m.id = t.mail_id
        where m.state = 'sent' and t.kind <> 'recalled'
          and (m.ended_at at time zone 'Asia/Ho_Chi_Minh')::date between ${from} and ${to} group by t.story_id)`.as(
        'm',
      ),
      (on) => on.onRef('m.story_id', '=', 's.id'),
    )
    .leftJoin(
      sql<{
        story_id: string
        seconds: number
        places: number
      }>`(select story_id, coalesce(sum(seconds), 0)::int as seconds,
          (count(*) filter (where channel <> 'mail'))::int as places
        from stories.delivery where carried_on between ${from} and ${to} group by story_id)`.as('d'),
      (on) => on.onRef('d.story_id', '=', 's.id'),
    )
    .select(['s.id', 's.title'])
    .select(({ fn, val }) => [
      fn.coalesce('r.pages', val(0)).as('pages'),
      fn.coalesce('r.opened', val(0)).as('opened'),
      fn.coalesce('m.mailed', val(0)).as('mailed'),
      fn.coalesce('d.seconds', val(0)).as('onAir'),
      fn.coalesce('d.places', val(0)).as('places'),
    ])
