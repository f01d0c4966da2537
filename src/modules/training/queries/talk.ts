import { sql } from 'kysely'
import { openStory } from '#modules/stories/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

const talks = (db: Db, scope: Scope) =>
  db
    .selectFrom('training.talk as k')
    .innerJoin('training.member as m', 'm.id', 'k.member_id')
    .innerJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .innerJoin('stories.delivery as d', 'd.id', 'k.id')
    .innerJoin('stories.edition as e', 'e.id', 'd.edition_id')
    .select(['k.id', 'm.id as memberId', 'm.name', 'l.name as unitName', 'd.carried_on as carriedOn', 'd.place'])
    .select(['k.audience', 'k.listeners', 'e.title', 'd.story_id as storyId', 'd.due', 'd.settled'])
    .select(sql<boolean>`d.form_id is not null`.as('byKit'))
    .$narrowType<{ unitName: string }>()
    .where(within(scope, 'm.unit_id'))
    .where(openStory(scope, 'd.story_id'))

/** The talks of the rapporteurs in scope, the newest first; those of a year, or of one of them, where asked. */
export async function listTalks(db: Db, scope: Scope, { year, memberId }: { year?: number; memberId?: string }) {
  return await talks(db, scope)
    .$if(year !== undefined, (it) => it.where(sql<boolean>`extract(year from d.carried_on) = ${year!}`))
    .$if(memberId !== undefined, (it) => it.where('m.id', '=', memberId!))
    .orderBy('d.carried_on', 'desc')
    .orderBy('k.id')
    .limit(500)
    .execute()
}

export type ListedTalk = Awaited<ReturnType<typeof listTalks>>[number]

/** Who of the rapporteurs in scope read which of these kits, and when. */
export async function listReadings(db: Db, scope: Scope, formIds: readonly string[]) {
  return await db
    .selectFrom('training.kit_reading as r')
    .innerJoin('training.member as m', 'm.id', 'r.member_id')
    .select(['r.form_id as formId', 'r.read_on as readOn', 'm.id as memberId', 'm.name'])
    .where(within(scope, 'm.unit_id'))
    .where(sql<boolean>`r.form_id = any (${sql.val([...formIds])}::uuid[])`)
    .orderBy('r.read_on', 'desc')
    .execute()
}

/** How many kits one rapporteur read, and by how many talks they were used. */
export async function countKits(db: Db, memberId: string): Promise<{ read: number; used: number }> {
  const { rows } = await sql<{ read: number; used: number }>`select
    (select count(*)::int from training.kit_reading r where r.member_id = ${memberId}) as read,
    (select count(*)::int from training.talk k join stories.delivery d on d.id = k.id
      where k.member_id = ${memberId} and d.form_id is not null) as used`.execute(db)
  return rows[0]!
}

/** The years in which rapporteurs in scope gave talks, up to a day, the newest first. */
export async function listTalkYears(db: Db, scope: Scope, day: DateText): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from d.carried_on)::int as year
    from training.talk k join training.member m on m.id = k.member_id join stories.delivery d on d.id = k.id
    where ${within(scope, 'm.unit_id')} and d.carried_on <= ${day} order by 1 desc`.execute(db)
  return rows.map(({ year }) => year)
}
