import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Stage } from '../stage.ts'
import { isMinor, type SubjectKind } from '../subject.ts'
import { visible } from './visible.ts'

/** A record as other modules name it. `isMinor` is as of the day asked about. */
export type ExemplarRef = {
  id: string
  code: string
  slug: string
  name: string
  nameKm: string | null
  kind: SubjectKind
  unitId: string
  unitName: string
  fieldId: string
  topicId: string | null
  stage: Stage
  version: number
  summary: string
  isMinor: boolean
}

/** The record, where the reader may see it; refused as missing where not. */
export async function getExemplarRef(db: Db, scope: Scope, id: string, day: DateText): Promise<ExemplarRef> {
  const row = await refs(db).where('e.id', '=', id).where(visible(scope)).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { birthYear, ...ref } = row
  const kind = ref.kind as SubjectKind
  return { ...ref, kind, stage: ref.stage as Stage, isMinor: isMinor({ kind, birthYear }, day) }
}

const refs = (db: Db) =>
  db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select([
      'e.id',
      'e.code',
      'e.slug',
      's.name',
      's.name_km as nameKm',
      's.kind',
      'e.unit_id as unitId',
      's.birth_year as birthYear',
    ])
    .select([
      'e.field_id as fieldId',
      'e.topic_id as topicId',
      'e.stage',
      'e.version',
      'e.summary',
      'l.name as unitName',
    ])
    .$narrowType<{ unitName: string }>()

/** Which of these records the reader may open. */
export async function listVisibleIds(db: Db, scope: Scope, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('exemplars.exemplar as e')
    .select('e.id')
    .where('e.id', 'in', [...ids])
    .where(visible(scope))
    .execute()
  return rows.map(({ id }) => id)
}
