import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type Change, keptOf } from '../unit-change.ts'

type Asked = { unitId: string; change: Change; on: DateText; document: string }

/** What holds of a unit on a day, or begins later: rows that a change would meet. */
async function standing(db: Db, { unitId, change, on }: Asked) {
  const { table, column, value } = keptOf(change)
  const same = column ? sql`${sql.ref(column)} = ${value}` : sql`true`
  const { rows } = await sql<{ from: DateText | null; to: DateText | null }>`
    select valid_from as "from", valid_to as "to" from ${sql.table(table)}
    where unit_id = ${unitId} and ${same} and coalesce(valid_to, 'infinity') > ${on}::date`.execute(db)
  return rows
}

/** Ends what holds on a day; what held before stays. @throws Refusal where nothing holds. */
export async function endChange(db: Db, asked: Asked): Promise<void> {
  const found = await standing(db, asked)
  if (!found.some(({ from }) => from === null || from < asked.on))
    throw new Refusal('conflict', 'holdsNot', { on: 'holdsNot' })
  await close(db, asked)
}

/** Lets something hold from a day on, in place of what held. @throws Refusal where it would meet what begins later. */
export async function beginChange(
  db: Db,
  asked: Asked,
  { otherId, quotaClass }: { otherId: string | null; quotaClass: string | null },
): Promise<void> {
  const { unitId, change, on, document } = asked
  const found = await standing(db, asked)
  if (found.some(({ from }) => from !== null && from >= on))
    throw new Refusal('conflict', 'holdsLater', { on: 'holdsLater' })
  const kept = keptOf(change)
  if (kept.table === 'units.area_flag' && found.length > 0)
    throw new Refusal('conflict', 'holdsAlready', { change: 'holdsAlready' })
  if (found.length > 0) await close(db, asked)
  const base = { unit_id: unitId, valid_from: on, document }
  if (kept.table === 'units.area_flag')
    await db
      .insertInto('units.area_flag')
      .values({ ...base, flag: change, to_confirm: false })
      .execute()
  if (kept.table === 'units.relation')
    await db
      .insertInto('units.relation')
      .values({ ...base, kind: change, to_id: otherId! })
      .execute()
  if (kept.table === 'units.quota_class')
    await db
      .insertInto('units.quota_class')
      .values({ ...base, class: quotaClass! })
      .execute()
  if (kept.table === 'units.lead')
    await db
      .insertInto('units.lead')
      .values({ ...base, lead_id: otherId! })
      .execute()
}

async function close(db: Db, { unitId, change, on }: Asked): Promise<void> {
  const { table, column, value } = keptOf(change)
  const same = column ? sql`${sql.ref(column)} = ${value}` : sql`true`
  await sql`update ${sql.table(table)} set valid_to = ${on}::date
    where unit_id = ${unitId} and ${same} and coalesce(valid_from, '-infinity') < ${on}::date
      and coalesce(valid_to, 'infinity') > ${on}::date`.execute(db)
}
