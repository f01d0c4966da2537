import { sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { RecallKind } from '../repository/recall.ts'

/** A line of the recall list, with what it is about and how it ended. */
export type RecallLine = {
  id: string
  kind: RecallKind
  version: number
  unitId: string
  unitName: string
  /** The act that takes back, as printed. */
  numberText: string
  exemplarName: string | null
  storyId: string | null
  storyTitle: string | null
  createdAt: Date
  doneAt: Date | null
  doneBy: string | null
  note: string | null
}

/** What units in scope had to take back after revocations: what waits first, then the newest. */
export async function listRecalls(db: Db, scope: Scope): Promise<RecallLine[]> {
  const rows = await db
    .selectFrom('stories.recall as r')
    .innerJoin('commendations.revocation as v', 'v.id', 'r.revocation_id')
    .innerJoin('units.label as l', 'l.unit_id', 'r.unit_id')
    .leftJoin('exemplars.exemplar as e', 'e.id', 'r.exemplar_id')
    .leftJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .leftJoin('stories.story as t', 't.id', 'r.story_id')
    .leftJoin('identity.official as o', 'o.id', 'r.done_by')
    .select(['r.id', 'r.kind', 'r.version', 'r.unit_id as unitId', 'l.name as unitName', 'v.number_text as numberText'])
    .select(['s.name as exemplarName', 't.id as storyId', 't.title as storyTitle', 'r.created_at as createdAt'])
    .select(['r.done_at as doneAt', 'o.name as doneBy', 'r.note'])
    .$narrowType<{ unitName: string }>()
    .where(within(scope, 'r.unit_id'))
    .where((eb) => eb.or([eb('r.exemplar_id', 'is', null), open(scope, 'r.exemplar_id')]))
    .orderBy(sql`r.done_at is not null`)
    .orderBy('r.created_at', 'desc')
    .orderBy('r.id')
    .limit(500)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as RecallKind }))
}
