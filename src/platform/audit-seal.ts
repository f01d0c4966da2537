import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from './db.ts'
import { type Task, task } from './jobs.ts'

/** Seals what the audit trail has gained; gives how many seals were made. */
export async function sealAudit(db: Db, now: Date): Promise<number> {
  const { rows } = await sql<{ made: number }>`select audit.make_seal(${now}) as made`.execute(db)
  return rows[0]!.made
}

/** The clock's task: an hour's entries get their seal. */
export const sealAuditTask: Task<unknown> = task('audit.seal', z.unknown(), async ({ db, now }) => {
  await sealAudit(db, now)
})

/** What the seals say of the trail. `broken`: the first seal that does not fit what stands under it, and why. */
export type AuditVerdict = {
  seals: number
  entries: number
  unsealed: number
  /** The newest hash: whoever keeps it elsewhere can tell later that nothing up to here was changed. */
  hash: string | undefined
  broken: { seal: number; from: number; to: number; why: 'changed' | 'slipped in or taken out' } | undefined
}

/** Reckons every seal anew from the entries. Reads the whole trail. */
export async function verifyAudit(db: Db): Promise<AuditVerdict> {
  const { rows } = await sql<Row>`
    select s.id, s.from_id as "from", s.to_id as "to", s.entries, s.hash,
      (select count(*) from audit.entry e where e.id > coalesce(p.to_id, -9223372036854775808) and e.id <= s.to_id) as found,
      audit.hash_of(coalesce(p.hash, ''), coalesce(p.to_id, 0), s.to_id) as reckoned
    from audit.seal s left join audit.seal p on p.id = s.id - 1
    order by s.id`.execute(db)
  const wrong = rows.find((it, at) => it.id !== at + 1 || it.found !== it.entries || it.reckoned !== it.hash)
  const last = rows.at(-1)
  const open = await sql<{ n: number }>`
    select count(*) as n from audit.entry where id > ${last?.to ?? 0}`.execute(db)
  return {
    seals: rows.length,
    entries: rows.reduce((sum, it) => sum + it.entries, 0),
    unsealed: open.rows[0]!.n,
    hash: last?.hash,
    broken: wrong && {
      ...{ seal: wrong.id, from: wrong.from, to: wrong.to },
      why: wrong.found === wrong.entries ? 'changed' : 'slipped in or taken out',
    },
  }
}

type Row = { id: number; from: number; to: number; entries: number; hash: string; found: number; reckoned: string }
