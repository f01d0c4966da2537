import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Likeness, Look } from '../likeness.ts'
import type { Stage } from '../stage.ts'
import type { SubjectKind } from '../subject.ts'
import { findAlike } from './alike.ts'

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

type Row = Omit<Likely, 'likeness'> & { alikeId: string }

/**
 * The records of all units that look like this subject, likest first; one that was merged leads to the kept one. Of public
 * reach by intent: whoever is about to write somebody down twice must learn of it, but only name, place, year and stage;
 * opening one needs a scope.
 */
export async function listLikely(db: Db, look: Look, day: DateText, limit = 3): Promise<Likely[]> {
  const alike = await findAlike(db, look, day, Math.max(40, limit))
  if (alike.length === 0) return []
  const { rows } = await sql<Row>`
    select e.id, e.code, e.stage, e.unit_id as "keeperId", e.discovered_on as "discoveredOn", s.id as "subjectId", s.kind,
      s.name, s.birth_year as "birthYear", s.hamlet, s.unit_id as "unitId", l.name as "unitName", k.name as "keeperName",
      found.subject_id as "alikeId"
    from exemplars.exemplar found
    left join exemplars.kept on kept.id = found.id
    join exemplars.exemplar e on e.id = coalesce(kept.kept_id, found.id)
    join exemplars.subject s on s.id = e.subject_id
    join units.label l on l.unit_id = s.unit_id join units.label k on k.unit_id = e.unit_id
    where found.subject_id = any (${sql.val(alike.map(({ subjectId }) => subjectId))}::uuid[]) and e.stage <> 'withdrawn'
  `.execute(db)
  const likely = new Map<string, Likely>()
  for (const { subjectId, likeness } of alike)
    for (const { alikeId, ...row } of rows)
      if (alikeId === subjectId && !likely.has(row.id))
        likely.set(row.id, { ...row, kind: row.kind as SubjectKind, likeness })
  return [...likely.values()].slice(0, limit)
}
