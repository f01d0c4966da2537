import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { prepare } from '../likeness.ts'
import { keysOf } from '../match-keys.ts'
import type { Stage } from '../stage.ts'
import type { Source, Subject, SubjectKind } from '../subject.ts'

/** A record as commands see it. `unitId` keeps it; `version` is the one a form must have seen. */
export type Exemplar = {
  id: string
  code: string
  slug: string
  unitId: string
  stage: Stage
  heldStage: Stage | null
  holdReason: string | null
  version: number
  fieldId: string
  topicId: string | null
  movementId: string | null
  summary: string
  source: Source
  discoveredOn: DateText
  createdBy: string
  subject: Subject
}

/** Reads a record for change, holding its row until the transaction ends. */
export async function getExemplar(db: Db, id: string): Promise<Exemplar> {
  const row = await db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return {
    ...{ id: row.id, code: row.code, slug: row.slug, unitId: row.unit_id, version: row.version, summary: row.summary },
    ...{ stage: row.stage as Stage, heldStage: row.held_stage as Stage | null, holdReason: row.hold_reason },
    ...{ fieldId: row.field_id, topicId: row.topic_id, movementId: row.movement_id, source: row.source as Source },
    ...{ discoveredOn: row.discovered_on, createdBy: row.created_by, subject: await getSubject(db, row.subject_id) },
  }
}

async function getSubject(db: Db, id: string): Promise<Subject> {
  const row = await db
    .selectFrom('exemplars.subject')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return {
    ...{
      id: row.id,
      kind: row.kind as SubjectKind,
      name: row.name,
      nameKm: row.name_km,
      gender: row.gender as Subject['gender'],
    },
    ...{
      birthYear: row.birth_year,
      ethnicity: row.ethnicity,
      occupation: row.occupation,
      directWorker: row.direct_worker,
    },
    ...{ hamlet: row.hamlet, unitId: row.unit_id, guardian: row.guardian },
  }
}

export type NewExemplar = Omit<Exemplar, 'stage' | 'heldStage' | 'holdReason' | 'version'> & {
  createdAt: Date
  stage?: Stage
}

/** Writes a new record with its subject. */
export async function addExemplar(db: Db, it: NewExemplar): Promise<void> {
  await db
    .insertInto('exemplars.subject')
    .values({ id: it.subject.id, ...subjectColumns(it.subject) })
    .execute()
  await db
    .insertInto('exemplars.exemplar')
    .values({
      ...{
        id: it.id,
        code: it.code,
        slug: it.slug,
        subject_id: it.subject.id,
        unit_id: it.unitId,
        stage: it.stage ?? 'emerging',
      },
      ...exemplarColumns(it),
      ...{ created_by: it.createdBy, created_at: it.createdAt },
    })
    .execute()
}

/** Saves what a person may edit of a record and its subject, as the next version. */
export async function saveExemplar(db: Db, it: Exemplar): Promise<void> {
  await db.updateTable('exemplars.subject').set(subjectColumns(it.subject)).where('id', '=', it.subject.id).execute()
  await db
    .updateTable('exemplars.exemplar')
    .set({ ...exemplarColumns(it), version: it.version + 1 })
    .where('id', '=', it.id)
    .execute()
}

/** Moves a record to a stage, as the next version. A hold keeps the stage to come back to and its reason. */
export async function moveExemplar(
  db: Db,
  { id, version }: Pick<Exemplar, 'id' | 'version'>,
  stage: Stage,
  hold: { heldStage: Stage; reason: string } | null = null,
): Promise<void> {
  await db
    .updateTable('exemplars.exemplar')
    .set({ stage, held_stage: hold?.heldStage ?? null, hold_reason: hold?.reason ?? null, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Lets a record stand still that is tied to another, and brings it back to where it stood. */
export async function mergeAway(
  db: Db,
  { id, version, stage }: Pick<Exemplar, 'id' | 'version' | 'stage'>,
): Promise<void> {
  const row = { stage: 'merged', held_stage: stage, version: version + 1 }
  await db.updateTable('exemplars.exemplar').set(row).where('id', '=', id).execute()
}

export async function bringBack(
  db: Db,
  { id, version, heldStage }: Pick<Exemplar, 'id' | 'version' | 'heldStage'>,
): Promise<void> {
  const row = { stage: heldStage!, held_stage: null, version: version + 1 }
  await db.updateTable('exemplars.exemplar').set(row).where('id', '=', id).execute()
}

/** Counts a change of something that belongs to a record as a change of the record. */
export async function touchExemplar(db: Db, { id, version }: Pick<Exemplar, 'id' | 'version'>): Promise<void> {
  await db
    .updateTable('exemplars.exemplar')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** The next running number of a year's codes. */
export async function nextNumber(db: Db, year: number): Promise<number> {
  const { last } = await db
    .insertInto('exemplars.counter')
    .values({ year, last: 1 })
    .onConflict((it) => it.column('year').doUpdateSet({ last: sql`exemplars.counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

const subjectColumns = (it: Subject) => ({
  ...{
    kind: it.kind,
    name: it.name,
    name_km: it.nameKm,
    gender: it.gender,
    birth_year: it.birthYear,
    ethnicity: it.ethnicity,
  },
  ...{
    occupation: it.occupation,
    direct_worker: it.directWorker,
    hamlet: it.hamlet,
    unit_id: it.unitId,
    guardian: it.guardian,
    match_keys: keysOf(prepare(it)),
  },
})

const exemplarColumns = (
  it: Pick<Exemplar, 'fieldId' | 'topicId' | 'movementId' | 'summary' | 'source' | 'discoveredOn'>,
) => ({
  ...{ field_id: it.fieldId, topic_id: it.topicId, movement_id: it.movementId, summary: it.summary },
  ...{ source: it.source, discovered_on: it.discoveredOn },
})
