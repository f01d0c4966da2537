import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { keyedId } from '#platform/keyed-id.ts'
import { newId } from '#platform/ids.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Rehearsal } from '../rehearsal.ts'
import type { Place, ReformLine, ReformPlan } from '../reform.ts'

export type ReformHead = { name: string; document: string; on: DateText }

/** Keeps a draft for the first time. */
export async function addReform(
  db: Db,
  it: ReformHead & { id: string; unitId: string; by: string; now: Date },
): Promise<void> {
  const { id, name, document, on, unitId, by, now } = it
  await db
    .insertInto('units.reform')
    .values({ id, name, document, on_date: on, unit_id: unitId, created_by: by, created_at: now })
    .execute()
}

/** Keeps a draft's newer words and lines in place of what it had. */
export async function saveReform(db: Db, id: string, { name, document, on }: ReformHead): Promise<void> {
  await db
    .updateTable('units.reform')
    .set((it) => ({ name, document, on_date: on, version: it('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('units.reform_line').where('reform_id', '=', id).execute()
}

/** Keeps the lines of a draft, in their order. */
export async function addLines(
  db: Db,
  reformId: string,
  lines: readonly Omit<ReformLine, 'id'>[],
  now: Date,
): Promise<void> {
  const rows = lines.map(({ kind, fromId, toId, part, made }, ord) => ({
    ...{ id: newId(now), reform_id: reformId, ord, kind, from_id: fromId, to_id: toId, part },
    ...{ new_name: made?.name ?? null, new_short: made?.short ?? null, new_km: made?.km ?? null },
    ...{ new_kind: made?.kind ?? null, new_code: made?.code ?? null },
    ...{ parent_id: made?.parentId ?? null, parent_name: made?.parentName ?? null },
  }))
  if (rows.length > 0) await db.insertInto('units.reform_line').values(rows).execute()
}

/** A draft is over: committed, or dropped. */
export async function closeReform(
  db: Db,
  id: string,
  by: string,
  now: Date,
  state: 'committed' | 'dropped',
): Promise<void> {
  const done = state === 'committed' ? { committed_by: by, committed_at: now } : {}
  await db
    .updateTable('units.reform')
    .set((it) => ({ state, ...done, version: it('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Keeps what a rehearsal counted. */
export async function keepRehearsal(
  db: Db,
  it: { id: string; reformId: string; version: number; by: string; now: Date; result: Rehearsal },
): Promise<void> {
  await db
    .insertInto('units.rehearsal')
    .values({
      ...{ id: it.id, reform_id: it.reformId, version: it.version, held_by: it.by, held_at: it.now },
      result: JSON.stringify(it.result),
    })
    .execute()
}

/** Does what a plan says: closes periods and opens others; what held before the day stays as it was. */
export async function applyPlan(db: Db, plan: ReformPlan, document: string): Promise<void> {
  const { on, ends, makes, renames, successions, heirs } = plan
  const before = new Map(makes.map(({ key }) => [key, madeOf(plan, key)]))

  await makeUnits(db, plan, before, document)
  for (const { unitId, to } of heirs) await moveBelow(db, unitId, idOf(to), on, ends)
  for (const id of ends) await endUnit(db, id, on)
  for (const { unitId, to } of renames) {
    await close(db, 'units.name', unitId, on)
    await db
      .insertInto('units.name')
      .values({ unit_id: unitId, name: to.name, short: to.short, km: to.km, valid_from: on })
      .execute()
    if (!to.code) continue
    await close(db, 'units.code', unitId, on)
    await db.insertInto('units.code').values({ unit_id: unitId, code: to.code, valid_from: on }).execute()
  }
  for (const { key } of makes) await giveCode(db, plan, key)
  for (const { fromId, to, kind, part } of successions)
    await db
      .insertInto('units.succession')
      .values({ from_id: fromId, to_id: idOf(to), kind, on_date: on, part, document })
      .execute()
}

/** What a new unit takes after: those that go over to it whole, else those that give it a part. */
function madeOf({ successions }: ReformPlan, key: string): string[] {
  const own = successions.filter(({ to }) => 'key' in to && to.key === key)
  const whole = own.filter(({ part }) => part === 'whole')
  return (whole.length > 0 ? whole : own).map(({ fromId }) => fromId)
}

/** The id of a unit that is there, or that a reform makes. */
export const idOf = (it: Place) => ('id' in it ? it.id : keyedId('unit', it.key))

async function makeUnits(
  db: Db,
  { makes, on }: ReformPlan,
  before: Map<string, string[]>,
  document: string,
): Promise<void> {
  for (const { key, kind } of makes)
    await db
      .insertInto('units.unit')
      .values({ id: keyedId('unit', key), key, kind, valid_from: on, source: document })
      .execute()
  for (const { key, name, short, km, parent } of makes) {
    const unit_id = keyedId('unit', key)
    const from = before.get(key)!
    await db.insertInto('units.name').values({ unit_id, name, short, km, valid_from: on }).execute()
    if (parent)
      await db
        .insertInto('units.relation')
        .values({ unit_id, kind: 'administrative', to_id: idOf(parent), valid_from: on })
        .execute()
    // The middle of those it is made of, the quota class they all had, every flag one of them had: to be confirmed.
    await sql`update units.unit set (lon, lat) = (select avg(lon), avg(lat) from units.unit where id = any(${from}))
      where id = ${unit_id}`.execute(db)
    await sql`insert into units.quota_class (unit_id, class, valid_from)
      select ${unit_id}, min(class), ${on}::date from units.quota_class
      where unit_id = any(${from}) and daterange(valid_from, valid_to) @> ${on}::date - 1
      having count(distinct class) = 1`.execute(db)
    await sql`insert into units.area_flag (unit_id, flag, valid_from, to_confirm)
      select distinct ${unit_id}::uuid, flag, ${on}::date, true from units.area_flag
      where unit_id = any(${from}) and daterange(valid_from, valid_to) @> ${on}::date - 1`.execute(db)
  }
}

async function giveCode(db: Db, { makes, on }: ReformPlan, key: string): Promise<void> {
  const code = makes.find((it) => it.key === key)?.code
  if (code)
    await db
      .insertInto('units.code')
      .values({ unit_id: keyedId('unit', key), code, valid_from: on })
      .execute()
}

/** What stood under or went with a unit that ends stands with its heir from that day. */
async function moveBelow(db: Db, unitId: string, heirId: string, on: DateText, ends: readonly string[]): Promise<void> {
  await sql`with moved as (
      update units.relation set valid_to = ${on}::date
      where to_id = ${unitId} and daterange(valid_from, valid_to) @> ${on}::date and not unit_id = any(${ends})
      returning unit_id, kind)
    insert into units.relation (unit_id, kind, to_id, valid_from)
    select unit_id, kind, ${heirId}, ${on}::date from moved where unit_id <> ${heirId}`.execute(db)
}

/** What was to become of it later does not any more: the new document says otherwise. */
async function endUnit(db: Db, id: string, on: DateText): Promise<void> {
  await db.deleteFrom('units.succession').where('from_id', '=', id).where('on_date', '>', on).execute()
  await db.updateTable('units.unit').set({ valid_to: on }).where('id', '=', id).execute()
  for (const table of ['units.name', 'units.code', 'units.relation', 'units.quota_class', 'units.area_flag'] as const)
    await close(db, table, id, on)
}

type Dated = 'units.name' | 'units.code' | 'units.relation' | 'units.quota_class' | 'units.area_flag'

/** What held on the day ends with it; what was to begin later never does. */
async function close(db: Db, table: Dated, unitId: string, on: DateText): Promise<void> {
  await sql`delete from ${sql.table(table)} where unit_id = ${unitId} and valid_from >= ${on}::date`.execute(db)
  await sql`update ${sql.table(table)} set valid_to = ${on}::date
    where unit_id = ${unitId} and (valid_to is null or valid_to > ${on}::date)`.execute(db)
}
