import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import type { LineKind, ReformLine, Standing } from '../reform.ts'
import type { Known } from '../reform-difference.ts'

export type ReformState = 'draft' | 'committed' | 'dropped'
/** A reform as its page and its commands need it. */
export type Reform = {
  id: string
  unitId: string
  name: string
  document: string
  on: DateText
  state: ReformState
  version: number
  lines: ReformLine[]
}

/** Every unit as it stands the day before a reform. The register is public: no scope. */
export async function standingBefore(db: Db, on: DateText): Promise<Standing[]> {
  const eve = addDays(on, -1)
  const { rows } = await sql<Standing>`
    select u.id, u.key, u.kind, coalesce(n.name, l.name) as name, u.valid_to as "endsOn",
      (select r.to_id from units.relation r where r.unit_id = u.id and r.kind = 'administrative'
        and daterange(r.valid_from, r.valid_to) @> ${eve}::date) as "parentId",
      array(select c.code from units.code c where c.unit_id = u.id and daterange(c.valid_from, c.valid_to) @> ${eve}::date) as codes
    from units.unit u
    join units.label l on l.unit_id = u.id
    left join units.name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> ${eve}::date
    where daterange(u.valid_from, u.valid_to) @> ${eve}::date
    order by u.key`.execute(db)
  return rows
}

/** What the register holds already of the day of a reform: who went over to whom. Public: no scope. */
export async function listKnown(db: Db, on: DateText): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select s.from_id as "fromId", units.name_on(s.to_id, ${on}::date) as "toName", s.part, s.on_date as on,
      (select c.code from units.code c where c.unit_id = s.to_id and daterange(c.valid_from, c.valid_to) @> ${on}::date
        limit 1) as code
    from units.succession s where s.on_date = ${on}::date`.execute(db)
  return rows
}

/** The reforms that the reader's units prepared, newest day first. */
export async function listReforms(db: Db, scope: Scope) {
  return db
    .selectFrom('units.reform as f')
    .select(['f.id', 'f.name', 'f.document', 'f.on_date as on', 'f.state'])
    .select((it) =>
      it
        .selectFrom('units.reform_line as l')
        .whereRef('l.reform_id', '=', 'f.id')
        .select(sql<number>`count(*)`.as('n'))
        .as('lines'),
    )
    .where(within(scope, 'f.unit_id'))
    .orderBy('f.on_date', 'desc')
    .orderBy('f.id', 'desc')
    .execute()
}

/** A reform with its lines, for its page. @throws Refusal `missing` outside the scope. */
export async function getReform(db: Db, scope: Scope, id: string): Promise<Reform> {
  return reformOf(db, await head(db).where('id', '=', id).where(within(scope, 'unit_id')).executeTakeFirst())
}

/** The same for a command, locked until its end. */
export async function lockReform(db: Db, id: string): Promise<Reform> {
  return reformOf(db, await head(db).where('id', '=', id).forUpdate().executeTakeFirst())
}

const head = (db: Db) =>
  db
    .selectFrom('units.reform')
    .select(['id', 'unit_id as unitId', 'name', 'document', 'on_date as on', 'state', 'version'])

async function reformOf(
  db: Db,
  found: Awaited<ReturnType<ReturnType<typeof head>['executeTakeFirst']>>,
): Promise<Reform> {
  if (!found) throw new Refusal('missing', 'notFound')
  const rows = await db
    .selectFrom('units.reform_line')
    .selectAll()
    .where('reform_id', '=', found.id)
    .orderBy('ord')
    .execute()
  const lines = rows.map((it): ReformLine => {
    const made = it.new_name !== null && {
      ...{ name: it.new_name, short: it.new_short ?? it.new_name, km: it.new_km, kind: it.new_kind ?? 'other' },
      ...{ code: it.new_code, parentId: it.parent_id, parentName: it.parent_name },
    }
    return {
      ...{ id: it.id, kind: it.kind as LineKind, fromId: it.from_id, toId: it.to_id },
      ...{ part: it.part as ReformLine['part'], made: made || null },
    }
  })
  return { ...found, state: found.state as ReformState, lines }
}
