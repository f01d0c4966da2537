import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { compare, isLikely, type Likeness, type Look, prepare } from '../likeness.ts'
import { askedKeysOf } from '../match-keys.ts'

/** A subject that looks like another. */
export type Alike = Look & { subjectId: string; likeness: Likeness }

/** How many that share a key are compared at most; so many bear a very common name whose year of birth nobody knows. */
const mostCompared = 4000

/** The subjects that look like this one, likest first, found by their keys among any number. */
export async function findAlike(db: Db, look: Look, limit = 20): Promise<Alike[]> {
  const ready = prepare(look)
  const { rows } = await sql<Look & { subjectId: string }>`
    select s.id as "subjectId", s.kind, s.name, s.birth_year as "birthYear", s.hamlet, s.unit_id as "unitId"
    from exemplars.subject s where s.match_keys && ${sql.val(askedKeysOf(ready))}::int[] limit ${mostCompared}`.execute(
    db,
  )
  return rows
    .map((row) => ({ ...row, likeness: compare(ready, prepare(row)) }))
    .filter(({ likeness }) => isLikely(likeness))
    .sort((a, b) => b.likeness.score - a.likeness.score || a.subjectId.localeCompare(b.subjectId))
    .slice(0, limit)
}

/** The pairs that a subject is part of, as it is written now. */
export async function listPairsOf(db: Db, subject: Look & { id: string }): Promise<LikelyPair[]> {
  const alike = await findAlike(db, subject, 100)
  return alike
    .filter(({ subjectId }) => subjectId !== subject.id)
    .map(({ subjectId, likeness }) => ({ a: subject.id, b: subjectId, likeness }))
}

/** Two subjects that a person should look at. */
export type LikelyPair = { a: string; b: string; likeness: Likeness }

/** Everybody who is written down, in the order in which they were. */
export async function listSubjects(db: Db): Promise<(Look & { id: string })[]> {
  const { rows } = await sql<Look & { id: string }>`
    select s.id, s.kind, s.name, s.birth_year as "birthYear", s.hamlet, s.unit_id as "unitId"
    from exemplars.subject s order by s.id`.execute(db)
  return rows
}

/** The keys that are kept of each subject, as the database writes them: «{1,2}». */
export async function listKeys(db: Db): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{
    id: string
    keys: string
  }>`select id, match_keys::text as keys from exemplars.subject`.execute(db)
  return new Map(rows.map(({ id, keys }) => [id, keys]))
}
