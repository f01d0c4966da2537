import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import { isLikely, type Likeness, likenessOf, type Look } from '../likeness.ts'
import type { Stage } from '../stage.ts'
import type { SubjectKind } from '../subject.ts'

/** A record that may be about the subject being written: as much as anybody may know who is about to write it twice. */
export type Likely = Look & {
  id: string
  code: string
  subjectId: string
  stage: Stage
  unitName: string
  keeperId: string
  keeperName: string
  discoveredOn: DateText
  likeness: Likeness
}

/**
 * The records of all units that look like this subject, likest first. Of public reach by intent: whoever is about to
 * write somebody down twice must learn of it, but only name, place, year and stage; opening one needs a scope.
 */
export async function listLikely(db: Db, look: Look, limit = 3): Promise<Likely[]> {
  const folded = fold(look.name)
  const rows = await db
    .selectFrom('exemplars.subject as s')
    .innerJoin('exemplars.exemplar as e', 'e.subject_id', 's.id')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .innerJoin('units.label as k', 'k.unit_id', 'e.unit_id')
    .select([
      'e.id',
      'e.code',
      'e.stage',
      'e.unit_id as keeperId',
      'e.discovered_on as discoveredOn',
      's.id as subjectId',
    ])
    .select(['s.kind', 's.name', 's.birth_year as birthYear', 's.hamlet', 's.unit_id as unitId'])
    .select(['l.name as unitName', 'k.name as keeperName'])
    .$narrowType<{ unitName: string; keeperName: string }>()
    .where(sql<boolean>`s.name_folded % ${folded}`)
    .where('e.stage', '<>', 'withdrawn')
    .orderBy(sql`similarity(s.name_folded, ${folded})`, 'desc')
    .limit(40)
    .execute()
  return rows
    .map((row) => ({ ...row, kind: row.kind as SubjectKind, stage: row.stage as Stage }))
    .map((row) => ({ ...row, likeness: likenessOf(look, row) }))
    .filter(({ likeness }) => isLikely(likeness))
    .sort((a, b) => b.likeness.score - a.likeness.score)
    .slice(0, limit)
}
