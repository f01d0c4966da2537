import { type RawBuilder, sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Group, Place, Tally } from '../balance.ts'

/** The period counted, as it stands at the end of a day. */
export type Counted = { from: DateText; to: DateText; day: DateText }
export type Listed = Awaited<ReturnType<typeof listTold>>[number]

/**
 * How many exemplars each unit in scope has, by field: told in the period and still before readers or listeners today, which is
 * what «publicised» counts; and recognised but never told. What is closed to the reader is in no count.
 */
export async function countBalance(db: Db, scope: Scope, unitId: string, counted: Counted): Promise<Tally[]> {
  const { rows } = await sql<Tally>`
    select e.unit_id as "unitId", e.field_id as "fieldId", ${count(told(counted))} as told,
      ${count(sql`${told(counted)} and ${inGroup.women}`)} as women,
      ${count(sql`${told(counted)} and ${inGroup.khmer}`)} as khmer,
      ${count(sql`${told(counted)} and ${inGroup.direct}`)} as direct, ${count(waiting(counted))} as waiting
    from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id
    where ${below(unitId)} and ${within(scope, 'e.unit_id')} and ${open(scope, 'e.id')}
    group by e.unit_id, e.field_id`.execute(db)
  return rows
}

/** The places of a unit: those directly below it on a day that are in scope, each with all that it reaches. */
export async function listPlaces(db: Db, scope: Scope, unitId: string, day: DateText): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select u.id, l.short as name, array(select r.unit_id::text from units.reach r
      where r.root_id = u.id and r.relation = 'administrative') as units
    from units.relation x join units.unit u on u.id = x.unit_id join units.label l on l.unit_id = u.id
    where x.to_id = ${unitId} and x.kind = 'administrative' and ${within(scope, 'u.id')}
      and coalesce(x.valid_from, '-infinity') <= ${day}::date and coalesce(x.valid_to, 'infinity') > ${day}::date
      and daterange(u.valid_from, u.valid_to) @> ${day}::date
    order by u.kind, l.short`.execute(db)
  return rows
}

/** What a cell is made of: a place's units, a field, a group. Empty parts do not narrow. */
export type Cell = { units: readonly string[]; fieldId: string | null; group: Group | null }

/** The exemplars told in the period behind a cell, with the story or what carried it last. */
export async function listTold(db: Db, scope: Scope, cell: Cell, counted: Counted) {
  return await listed(db, scope, cell)
    .select(
      sql<string | null>`(select e2.title from stories.publicised p join stories.edition e2 on e2.story_id = p.story_id
        where p.exemplar_id = e.id and ${during(counted)} order by p.on_day desc, e2.number desc limit 1)`.as('title'),
    )
    .where(sql<boolean>`${told(counted)}`)
    .execute()
}

/** The exemplars of a cell that are recognised and were never told: whom to write about. */
export async function listWaitingToBeTold(db: Db, scope: Scope, cell: Cell, counted: Counted) {
  return await listed(db, scope, cell)
    .where(sql<boolean>`${waiting(counted)}`)
    .execute()
}

function listed(db: Db, scope: Scope, { units, fieldId, group }: Cell) {
  return db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['e.id', 's.name', 'e.code', 'l.short as unitName', 'e.field_id as fieldId'])
    .where(sql<boolean>`e.unit_id in (select unnest(${sql.val([...units])}::uuid[]))`)
    .where(within(scope, 'e.unit_id'))
    .where(open(scope, 'e.id'))
    .$if(fieldId !== null, (it) => it.where('e.field_id', '=', fieldId!))
    .$if(group !== null, (it) => it.where(sql<boolean>`${inGroup[group!]}`))
    .orderBy('s.name')
    .limit(200)
}

const count = (when: RawBuilder<unknown>) => sql<number>`count(*) filter (where ${when})::int`
const below = (unitId: string) =>
  sql`e.unit_id in (select r.unit_id from units.reach r where r.root_id = ${unitId}::uuid and r.relation = 'administrative')`
const inGroup: Record<Group, RawBuilder<unknown>> = {
  women: sql`s.gender = 'female'`,
  khmer: sql`s.ethnicity = 'Khmer'`,
  direct: sql`s.direct_worker`,
}

/** What stands on a day: known of by then, and not taken down, recalled or without consent since. */
const stands = (day: DateText) =>
  sql`p.known_at < ${day}::date + 1 and (p.ended_at is null or p.ended_at >= ${day}::date + 1)`
const during = ({ from, to, day }: Counted) =>
  sql`p.on_day >= ${from}::date and p.on_day < ${to}::date and p.on_day <= ${day}::date and ${stands(day)}`
const told = (counted: Counted) =>
  sql`exists (select from stories.publicised p where p.exemplar_id = e.id and ${during(counted)})`
const waiting = ({ day }: Counted) => sql`(e.stage not in ('on_hold', 'withdrawn', 'merged')
  and exists (select from exemplars.recognition r where r.exemplar_id = e.id and r.decided_on <= ${day}::date)
  and not exists (select from stories.publicised p where p.exemplar_id = e.id and ${stands(day)}))`
