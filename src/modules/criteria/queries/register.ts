import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/** A unit of the register with the regulations on criteria that it issued, the newest first. */
export type Registered = { unitId: string; unitName: string; regulations: RegisteredRegulation[] }
export type RegisteredRegulation = {
  id: string
  number: string
  issuedOn: DateText
  signer: string
  fileId: string
  isInForce: boolean
  sets: { id: string; name: string }[]
}

/** Which units in scope, of those that owe a regulation on a day, issued one and which none (clause VI.2.a). */
export async function listRegister(db: Db, scope: Scope, day: DateText): Promise<Registered[]> {
  const { rows } = await sql<Registered>`
    select u.id as "unitId", l.name as "unitName",
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'issuedOn', r.issued_on,
          'signer', r.signer, 'fileId', r.file_id,
          'isInForce', daterange(r.valid_from, r.valid_to) @> ${day}::date,
          'sets', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name_vi) order by s.name_vi), '[]')
            from criteria.criteria_set s where s.regulation_id = r.id)) order by r.issued_on desc), '[]')
        from criteria.regulation r where r.unit_id = u.id and r.issued_on <= ${day}::date) as regulations
    from units.unit u
    join units.label l on l.unit_id = u.id
    where ${within(scope, 'u.id')} and daterange(u.valid_from, u.valid_to) @> ${day}::date
      and exists (select 1 from units.quota_class q where q.unit_id = u.id
        and daterange(q.valid_from, q.valid_to) @> ${day}::date)
    order by l.name collate "C"`.execute(db)
  const vietnamese = new Intl.Collator('vi')
  return rows.sort((a, b) => vietnamese.compare(a.unitName, b.unitName))
}

/** True when the file is a regulation: what people are judged by is open to every official. */
export async function mayReadFileOfRegulation(db: Db, _: Scope, fileId: string): Promise<boolean> {
  const row = await db
    .selectFrom('criteria.regulation')
    .select('id')
    .where('file_id', '=', fileId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
