import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { LikelyPair } from '../queries/alike.ts'

/** Keeps what a subject looks like now; what it looked like before is forgotten. */
export async function keepPairsOf(db: Db, subjectId: string, pairs: readonly LikelyPair[], at: Date): Promise<void> {
  await db
    .deleteFrom('exemplars.likely_pair')
    .where((it) => it.or([it('subject_id', '=', subjectId), it('other_id', '=', subjectId)]))
    .execute()
  await addPairs(db, pairs, at)
}

/** Keeps what looking through everybody found, in place of all that was kept before. */
export async function replacePairs(db: Db, pairs: readonly LikelyPair[], at: Date): Promise<void> {
  await db.deleteFrom('exemplars.likely_pair').execute()
  for (let from = 0; from < pairs.length; from += 5000) await addPairs(db, pairs.slice(from, from + 5000), at)
}

async function addPairs(db: Db, pairs: readonly LikelyPair[], at: Date): Promise<void> {
  if (pairs.length === 0) return
  const rows = pairs.map(({ a, b, likeness: { score, reasons } }) => ({
    ...(a < b ? { subject_id: a, other_id: b } : { subject_id: b, other_id: a }),
    ...{ score, reasons: [...reasons], found_at: at },
  }))
  await db
    .insertInto('exemplars.likely_pair')
    .values(rows)
    .onConflict((it) => it.doNothing())
    .execute()
}

/** Puts right the keys of subjects that were written before keys were kept, or by another rule. */
export async function saveKeys(db: Db, subjects: readonly { id: string; keys: readonly number[] }[]): Promise<void> {
  for (let from = 0; from < subjects.length; from += 2000) {
    const part = subjects.slice(from, from + 2000).map(({ id, keys }) => ({ id, keys }))
    await sql`update exemplars.subject s set match_keys = array(select jsonb_array_elements_text(it.keys)::int)
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as it (id uuid, keys jsonb) where s.id = it.id`.execute(
      db,
    )
  }
}
