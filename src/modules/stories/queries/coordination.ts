import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** A coordination programme with its parties, and what was done under it. */
export type Coordination = Awaited<ReturnType<typeof listCoordinations>>[number]
export type PressColumn = Awaited<ReturnType<typeof listColumns>>[number]

/**
 * The programmes that a reader's units keep or are party to, the newest first. `kits` and `carried` count what the parties took
 * and told of carrying while it held; `columns` those opened under it (III.4).
 */
export async function listCoordinations(db: Db, scope: Scope, id?: string) {
  const inTerm = sql`d.carried_on >= c.valid_from and (c.valid_to is null or d.carried_on < c.valid_to)
    and d.taken_by in (select p.unit_id from stories.coordination_party p where p.coordination_id = c.id)`
  return await db
    .selectFrom('stories.coordination as c')
    .innerJoin('units.label as l', 'l.unit_id', 'c.unit_id')
    .select(['c.id', 'c.unit_id as unitId', 'l.name as unitName', 'c.subject', 'c.document_no as documentNo'])
    .select(['c.signed_on as signedOn', 'c.valid_from as validFrom', 'c.valid_to as validTo'])
    .select([
      sql<
        string[]
      >`array(select p.name from stories.coordination_party p where p.coordination_id = c.id order by p.ord)`.as(
        'parties',
      ),
      sql<number>`(select count(*) from stories.press_column k where k.coordination_id = c.id)`.as('columns'),
      sql<number>`(select count(*) from stories.delivery d where d.channel = 'kit' and ${inTerm})`.as('kits'),
      sql<number>`(select count(*) from stories.delivery d where d.channel <> 'kit' and ${inTerm})`.as('carried'),
    ])
    .$narrowType<{ unitName: string }>()
    .where(mine(scope))
    .$if(id !== undefined, (it) => it.where('c.id', '=', id!))
    .orderBy('c.signed_on', 'desc')
    .orderBy('c.id')
    .execute()
}

/** One programme, with the lines of the ledger that its parties made while it held. @throws Refusal `missing`. */
export async function showCoordination(db: Db, scope: Scope, id: string) {
  const [programme] = await listCoordinations(db, scope, id)
  if (!programme) throw new Refusal('missing', 'notFound')
  const lines = await db
    .selectFrom('stories.delivery as d')
    .innerJoin('stories.edition as e', 'e.id', 'd.edition_id')
    .innerJoin('stories.coordination_party as p', (on) =>
      on.onRef('p.unit_id', '=', 'd.taken_by').on('p.coordination_id', '=', id),
    )
    .select(['d.id', 'd.channel', 'd.outlet', 'd.carried_on as carriedOn', 'd.seconds', 'd.link', 'e.title'])
    .where('d.carried_on', '>=', programme.validFrom)
    .$if(programme.validTo !== null, (it) => it.where('d.carried_on', '<', programme.validTo!))
    .where(sql<boolean>`not exists (select 1 from stories.story_exemplar shut where shut.story_id = d.story_id
      and shut.exemplar_id = any (${sql.val(scope.closed)}::uuid[]))`)
    .orderBy('d.carried_on', 'desc')
    .limit(200)
    .execute()
  return { programme, lines }
}

/** The columns that outlets opened, those that still appear first. Public knowledge: whoever works with the press reads all. */
export async function listColumns(db: Db, _scope: Scope, coordinationId?: string) {
  return await db
    .selectFrom('stories.press_column as k')
    .leftJoin('stories.coordination as c', 'c.id', 'k.coordination_id')
    .select(['k.id', 'k.unit_id as unitId', 'k.name', 'k.outlet', 'k.opened_by as openedBy', 'k.since', 'k.frequency'])
    .select(['k.link', 'k.ended_on as endedOn', 'k.version', 'c.document_no as documentNo'])
    .$if(coordinationId !== undefined, (it) => it.where('k.coordination_id', '=', coordinationId!))
    .orderBy(sql`k.ended_on is not null`)
    .orderBy('k.since', 'desc')
    .orderBy('k.id')
    .execute()
}

/** Whom the press may call at a unit, or at the nearest one above that has named somebody. Offices' numbers: no scope. */
export async function findContact(db: Db, unitId: string, day: DateText) {
  const { rows } = await sql<{ unitName: string; name: string; phone: string; email: string | null }>`
    with recursive up as (
      select ${unitId}::uuid as id, 0 as step
      union all
      select r.to_id, up.step + 1 from up join units.relation r on r.unit_id = up.id and r.kind = 'administrative'
        and coalesce(r.valid_from, '-infinity') <= ${day}::date and coalesce(r.valid_to, 'infinity') > ${day}::date
      where up.step < 5)
    select l.name as "unitName", k.name, k.phone, k.email
    from up join stories.press_contact k on k.unit_id = up.id join units.label l on l.unit_id = up.id
    order by up.step limit 1`.execute(db)
  return rows[0]
}

/** The unit in the register that bears this name, short or whole, and stands on a day. */
export async function findUnitNamed(db: Db, name: string, day: DateText): Promise<string | null> {
  const row = await db
    .selectFrom('units.unit as u')
    .innerJoin('units.label as l', 'l.unit_id', 'u.id')
    .select('u.id')
    .where(
      sql<boolean>`(platform.fold(l.name) = platform.fold(${name}) or platform.fold(l.short) = platform.fold(${name}))`,
    )
    .orderBy(sql`daterange(u.valid_from, u.valid_to) @> ${day}::date`, 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}

const mine = (scope: Scope) => sql<boolean>`(${within(scope, 'c.unit_id')} or exists (
  select 1 from stories.coordination_party p where p.coordination_id = c.id and ${within(scope, 'p.unit_id')}))`
