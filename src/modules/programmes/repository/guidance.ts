import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

type NewGuidance = {
  id: string
  unitId: string
  number: string
  title: string
  issuedOn: DateText
  about: string
  fileId: string | null
  link: string | null
  unitIds: readonly string[]
  by: string
  at: Date
}

/** Sends a guidance document to units. */
export async function addGuidance(db: Db, it: NewGuidance): Promise<void> {
  await db
    .insertInto('programmes.guidance')
    .values({
      ...{ id: it.id, unit_id: it.unitId, number: it.number, title: it.title, issued_on: it.issuedOn },
      ...{ about: it.about, file_id: it.fileId, link: it.link, issued_by: it.by, issued_at: it.at },
    })
    .execute()
  await db
    .insertInto('programmes.guidance_unit')
    .values(it.unitIds.map((unit_id) => ({ guidance_id: it.id, unit_id })))
    .execute()
}

/** A document held for change; `answers` are who reads on a day for the units that it was sent to. @throws Refusal `missing`. */
export async function lockGuidance(db: Db, id: string, day: DateText) {
  const row = await db
    .selectFrom('programmes.guidance')
    .select(['id', 'unit_id as unitId', 'issued_on as issuedOn', 'ended_on as endedOn', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { rows } = await sql<{ unitId: string; bearerId: string }>`
    select x.unit_id as "unitId", b.bearer_id as "bearerId"
    from programmes.guidance_unit x join units.bearers(${day}::date) b on b.unit_id = x.unit_id
    where x.guidance_id = ${id}`.execute(db)
  return { ...row, answers: rows }
}

/** Writes down that somebody read it for these units; how many had not before. */
export async function addReadings(
  db: Db,
  guidanceId: string,
  unitIds: readonly string[],
  { by, at }: { by: string; at: Date },
): Promise<number> {
  const rows = await db
    .insertInto('programmes.guidance_reading')
    .values(unitIds.map((unit_id) => ({ guidance_id: guidanceId, unit_id, read_by: by, read_at: at })))
    .onConflict((it) => it.doNothing())
    .returning('unit_id')
    .execute()
  return rows.length
}

/** It holds no longer from a day on. Who read it stays. */
export async function endGuidance(
  db: Db,
  { id, version }: { id: string; version: number },
  { on, reason, by }: { on: DateText; reason: string; by: string },
): Promise<void> {
  await db
    .updateTable('programmes.guidance')
    .set({ ended_on: on, end_reason: reason, ended_by: by, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
