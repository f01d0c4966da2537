import { sql } from 'kysely'
import { listHeirs } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { compare, isLikely, type Likeness, type Look, prepare } from '../likeness.ts'
import { askedKeysOf } from '../match-keys.ts'

/** A subject that looks like another. */
export type Alike = Look & { subjectId: string; likeness: Likeness }

/** How many that share a key are compared at most; so many bear a very common name whose year of birth nobody knows. */
const mostCompared = 4000

/**
 * The subjects that look like this one, likest first, found by their keys among any number. Who was written down in a commune
 * that has ended by the day is looked for in the one that inherited it, and the other way round.
 */
export async function findAlike(db: Db, look: Look, day: DateText, limit = 20): Promise<Alike[]> {
  const heirs = await listHeirs(db, day)
  const placed = <T extends Look>(it: T) => prepare({ ...it, heirs: heirs.get(it.unitId) ?? [] })
  const ready = placed(look)
  const places = [look.unitId, ...ready.heirs, ...before(look.unitId, heirs)]
  const { rows } = await sql<Look & { subjectId: string }>`
    select s.id as "subjectId", s.kind, s.name, s.birth_year as "birthYear", s.hamlet, s.unit_id as "unitId"
    from exemplars.subject s where s.match_keys && ${sql.val(askedKeysOf(ready, places))}::int[] limit ${mostCompared}`.execute(
    db,
  )
  return rows
    .map((row) => ({ ...row, likeness: compare(ready, placed(row)) }))
    .filter(({ likeness }) => isLikely(likeness))
    .sort((a, b) => b.likeness.score - a.likeness.score || a.subjectId.localeCompare(b.subjectId))
    .slice(0, limit)
}

/** The units that this one went on from, through any number of reforms. */
const before = (unitId: string, heirs: ReadonlyMap<string, readonly string[]>) =>
  [...heirs].filter(([, line]) => line.includes(unitId)).map(([id]) => id)

/** The pairs that a subject is part of, as it is written now. */
export async function listPairsOf(db: Db, subject: Look & { id: string }, day: DateText): Promise<LikelyPair[]> {
  const alike = await findAlike(db, subject, day, 100)
  return alike
    .filter(({ subjectId }) => subjectId !== subject.id)
    .map(({ subjectId, likeness }) => ({ a: subject.id, b: subjectId, likeness }))
}

/** Two subjects that a person should look at. */
export type LikelyPair = { a: string; b: string; likeness: Likeness }

/** Everybody who is written down, in the order in which they were, with what became of their places by a day. */
export async function listSubjects(db: Db, day: DateText): Promise<(Look & { id: string })[]> {
  const heirs = await listHeirs(db, day)
  const { rows } = await sql<Look & { id: string }>`
    select s.id, s.kind, s.name, s.birth_year as "birthYear", s.hamlet, s.unit_id as "unitId"
    from exemplars.subject s order by s.id`.execute(db)
  for (const row of rows) row.heirs = heirs.get(row.unitId)
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
