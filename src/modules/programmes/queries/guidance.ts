import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

export type Guidance = Awaited<ReturnType<typeof listGuidance>>[number]

/** The documents that the reader’s units issued or that were sent to one of them, the newest first. */
export async function listGuidance(db: Db, scope: Scope) {
  return await documents(db, scope).orderBy('g.issued_on', 'desc').orderBy('g.id').limit(300).execute()
}

export type ShownGuidance = Awaited<ReturnType<typeof showGuidance>>

/**
 * One document with the units it was sent to, as far as the reader sees them: who of them read it, and when. `answers` names
 * who reads on a day for a unit that has ended. @throws Refusal `missing`.
 */
export async function showGuidance(db: Db, scope: Scope, id: string, day: DateText) {
  const row = await documents(db, scope).where('g.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { rows: units } = await sql<SentTo>`
    select x.unit_id as "unitId", units.name_on(x.unit_id, ${row.issuedOn}::date) as name, b.bearer_id as "bearerId",
      o.name as "readBy", r.read_at as "readAt"
    from programmes.guidance_unit x
    join units.bearers(${day}::date) b on b.unit_id = x.unit_id
    left join programmes.guidance_reading r on r.guidance_id = x.guidance_id and r.unit_id = x.unit_id
    left join identity.official o on o.id = r.read_by
    where x.guidance_id = ${id} and (${row.isOwn}::boolean or ${within(scope, 'x.unit_id', 'b.bearer_id')})
    order by r.read_at is not null, name`.execute(db)
  return { ...row, units }
}

export type SentTo = { unitId: string; name: string; bearerId: string; readBy: string | null; readAt: Date | null }

/** Whether a file is a document that the reader’s units issued or were sent. */
export async function mayReadFileOfGuidance(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  return (await documents(db, scope).where('g.file_id', '=', fileId).executeTakeFirst()) !== undefined
}

const documents = (db: Db, scope: Scope) =>
  db
    .selectFrom('programmes.guidance as g')
    .innerJoin('units.label as l', 'l.unit_id', 'g.unit_id')
    .innerJoin('identity.official as o', 'o.id', 'g.issued_by')
    .select(['g.id', 'g.unit_id as unitId', 'g.number', 'g.title', 'g.issued_on as issuedOn', 'g.about'])
    .select(['g.file_id as fileId', 'g.link', 'g.ended_on as endedOn', 'g.end_reason as endReason', 'g.version'])
    .select(['l.name as unitName', 'o.name as by', 'g.issued_at as issuedAt'])
    .$narrowType<{ unitName: string }>()
    .select([
      sql<boolean>`${within(scope, 'g.unit_id')}`.as('isOwn'),
      sql<number>`(select count(*) from programmes.guidance_unit x where x.guidance_id = g.id
        and (${within(scope, 'g.unit_id', 'x.unit_id')}))`.as('sent'),
      sql<number>`(select count(*) from programmes.guidance_reading x where x.guidance_id = g.id
        and (${within(scope, 'g.unit_id', 'x.unit_id')}))`.as('read'),
    ])
    .where(
      sql<boolean>`(${within(scope, 'g.unit_id')} or exists (
        select from programmes.guidance_unit x where x.guidance_id = g.id and ${within(scope, 'x.unit_id')}))`,
    )
