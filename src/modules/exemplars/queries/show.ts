import { sql } from 'kysely'
import { movementWordsOn } from '#modules/programmes/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { rungOf } from '../ladder.ts'
import type { Stage } from '../stage.ts'
import type { Source, Subject } from '../subject.ts'
import { visible } from './visible.ts'

/** All that the page of a record shows of the record itself. Refused as missing outside the reader's scope. */
export async function showExemplar(db: Db, scope: Scope, id: string, locale: Locale, day: DateText) {
  const row = await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as k', 'k.unit_id', 'e.unit_id')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .innerJoin('programmes.field as f', 'f.id', 'e.field_id')
    .leftJoin('programmes.topic as t', 't.id', 'e.topic_id')
    .leftJoin(movementWordsOn(day).as('m'), 'm.movement_id', 'e.movement_id')
    .innerJoin('identity.official as o', 'o.id', 'e.created_by')
    .select(['e.id', 'e.code', 'e.slug', 'e.unit_id as unitId', 'e.summary', 'e.stage', 'e.hold_reason as holdReason'])
    .select(['e.source', 'e.discovered_on as discoveredOn', 'e.version', 'o.name as createdBy', 'k.name as unitName'])
    .select([
      'e.field_id as fieldId',
      'e.topic_id as topicId',
      'e.movement_id as movementId',
      'e.held_stage as heldStage',
    ])
    .select([`f.name_${locale} as fieldName`, `t.name_${locale} as topicName`, 'm.name as movementName'])
    .select(['s.id as subjectId', 's.kind', 's.name', 's.name_km as nameKm', 's.gender', 's.birth_year as birthYear'])
    .select(['s.ethnicity', 's.occupation', 's.direct_worker as directWorker', 's.hamlet', 's.guardian'])
    .select(['s.unit_id as livesAt', 'l.name as livesAtName'])
    .$narrowType<{ unitName: string; livesAtName: string; stage: Stage; source: Source }>()
    .$narrowType<{ kind: Subject['kind']; gender: Subject['gender'] }>()
    .where('e.id', '=', id)
    .where(visible(scope))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const [achievements, evidence, wasLookedInto] = await Promise.all([
    listAchievements(db, id),
    listEvidence(db, id),
    readLookedInto(db, id),
  ])
  const confirmedEvidence = evidence.filter(({ confirmedAt }) => confirmedAt !== null).length
  return { ...row, achievements, evidence, rung: rungOf({ ...wasLookedInto, confirmedEvidence }) }
}

export type ShownExemplar = Awaited<ReturnType<typeof showExemplar>>
export type ShownEvidence = ShownExemplar['evidence'][number]

/** Whether its unit stood for a record, and whether another checked it. */
async function readLookedInto(db: Db, exemplarId: string) {
  const rows = await db
    .selectFrom('exemplars.nomination')
    .select('verified_at')
    .where('exemplar_id', '=', exemplarId)
    .execute()
  return { wasNominated: rows.length > 0, wasVerified: rows.some((it) => it.verified_at !== null) }
}

async function listAchievements(db: Db, exemplarId: string) {
  return await db
    .selectFrom('exemplars.achievement')
    .select(['id', 'what', 'before_value as before', 'after_value as after'])
    .where('exemplar_id', '=', exemplarId)
    .orderBy('ord')
    .orderBy('id')
    .execute()
}

async function listEvidence(db: Db, exemplarId: string) {
  return await db
    .selectFrom('exemplars.evidence as v')
    .innerJoin('files.file as f', 'f.id', 'v.file_id')
    .innerJoin('identity.official as a', 'a.id', 'v.added_by')
    .leftJoin('identity.official as c', 'c.id', 'v.confirmed_by')
    .select([
      'v.id',
      'v.title',
      'v.achievement_id as achievementId',
      'v.file_id as fileId',
      'f.size',
      'f.type',
      'f.name as fileName',
    ])
    .select(['v.added_by as addedById', 'a.name as addedBy', 'v.added_at as addedAt', 'c.name as confirmedBy'])
    .select('v.confirmed_at as confirmedAt')
    .where('v.exemplar_id', '=', exemplarId)
    .where('v.removed_at', 'is', null)
    .orderBy('v.added_at')
    .orderBy('v.title')
    .execute()
}

/** True when the file is part of a record that the reader may see: evidence, a consent or a decision. */
export async function mayReadFileOfExemplar(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const row = await db
    .selectFrom('exemplars.exemplar as e')
    .select('e.id')
    .where(visible(scope))
    .where(
      sql<boolean>`e.id in (
        select exemplar_id from exemplars.evidence where file_id = ${fileId}
        union all select exemplar_id from exemplars.consent where file_id = ${fileId}
        union all select exemplar_id from exemplars.recognition where file_id = ${fileId})`,
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** True when the file is part of a record that is closed to the reader. */
export async function isFileOfClosed(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const { rows } = await sql<{ shut: boolean }>`
    select exists (
      select 1 from (
        select exemplar_id from exemplars.evidence where file_id = ${fileId}
        union all select exemplar_id from exemplars.consent where file_id = ${fileId}
        union all select exemplar_id from exemplars.recognition where file_id = ${fileId}
        union all select v.exemplar_id from exemplars.blind_copy b join exemplars.evidence v on v.id = b.evidence_id
          where b.file_id = ${fileId}
      ) it where it.exemplar_id = any (${sql.val(scope.closed)}::uuid[])) as shut`.execute(db)
  return rows[0]!.shut
}
