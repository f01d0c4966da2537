import { sql } from 'kysely'
import { hasHolder } from '#modules/identity/index.ts'
import { findParent, findSuccessor, getUnit, type UnitRef } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import type { Life } from '../lifecycle.ts'
import { highest, type Level } from '../nomination.ts'
import type { Stage } from '../stage.ts'
import type { SubjectKind } from '../subject.ts'

/** Where an exemplar stands in its life, and all that decides which step may come next. */
export type Standing = Life & {
  id: string
  unitId: string
  version: number
  holdReason: string | null
  subjectKind: SubjectKind
  birthYear: number | null
  /** The field and topic: which criteria set judges it. */
  about: { fieldId: string; topicId: string | null }
  /** The unit that keeps the record today: the one that recorded it, or the one that carries on from it. */
  keeperId: string
  keeperName: string
  achievements: number
  evidence: number
  topLevel: Level | null
  nomination: OpenNomination | null
}

/** The nomination under way. `deciderId` is the unit that decides today, where the one it was sent to has ended. */
export type OpenNomination = {
  id: string
  toUnitId: string
  deciderId: string
  deciderName: string
  level: Level
  sentBy: string
  sentAt: Date
  openFaults: number
  passedOn: DateText | null
  /** The round of several assessors that is under way. */
  openRoundId: string | null
}

/**
 * Reads where an exemplar stands, whoever asks: commands lock the row first, pages show the record through a scope first.
 * @throws Refusal `missing`.
 */
export async function readStanding(db: Db, id: string, day: DateText): Promise<Standing> {
  const row = await findRow(db, id)
  if (!row) throw new Refusal('missing', 'notFound')

  const { levels, fieldId, topicId, ...rest } = row
  const keeper = await bearerOf(db, row.unitId, day)
  const nomination = await findOpenNomination(db, id, day)
  return {
    ...rest,
    about: { fieldId, topicId },
    stage: row.stage as Stage,
    subjectKind: row.subjectKind as SubjectKind,
    heldStage: row.heldStage as Stage | null,
    isRecognised: levels.length > 0,
    topLevel: highest(levels as Level[]),
    ...{ keeperId: keeper.id, keeperName: keeper.name, nomination },
  }
}

/**
 * The unit itself while it exists, or while somebody still holds a post there to wind it up; else the one that carries on
 * from it; else the one it stood under (districts ended on 1/7/2025 with no single heir).
 */
export async function bearerOf(db: Db, unitId: string, day: DateText): Promise<UnitRef> {
  const unit = await getUnit(db, unitId)
  if (unit.validTo === null || unit.validTo > day || (await hasHolder(db, unitId, day))) return unit
  const next = (await findSuccessor(db, unitId)) ?? (await findParent(db, unitId, day))
  return next ? bearerOf(db, next.id, day) : unit
}

async function findRow(db: Db, id: string) {
  return await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .select([
      'e.id',
      'e.unit_id as unitId',
      'e.version',
      'e.stage',
      'e.held_stage as heldStage',
      'e.hold_reason as holdReason',
      'e.field_id as fieldId',
      'e.topic_id as topicId',
      's.kind as subjectKind',
      's.birth_year as birthYear',
      sql<number>`(select count(*) from exemplars.achievement a where a.exemplar_id = e.id)`.as('achievements'),
      sql<number>`(select count(*) from exemplars.evidence v where v.exemplar_id = e.id and v.removed_at is null)`.as(
        'evidence',
      ),
      sql<string[]>`array(select r.level from exemplars.recognition r where r.exemplar_id = e.id)`.as('levels'),
    ])
    .where('e.id', '=', id)
    .executeTakeFirst()
}

async function findOpenNomination(db: Db, exemplarId: string, day: DateText): Promise<OpenNomination | null> {
  const row = await db
    .selectFrom('exemplars.nomination as n')
    .select([
      'n.id',
      'n.to_unit_id as toUnitId',
      'n.level',
      'n.sent_by as sentBy',
      'n.sent_at as sentAt',
      sql<number>`(select count(*) from exemplars.fault f where f.nomination_id = n.id and f.cleared_at is null)`.as(
        'openFaults',
      ),
      sql<Date | null>`(select max(it.at) from (
        select c.assessed_at as at from exemplars.assessment a
          join criteria.assessment c on c.id = a.assessment_id and c.passed and c.round_id is null
          where a.nomination_id = n.id
        union all select r.closed_at from exemplars.round x
          join criteria.round r on r.id = x.round_id and r.passed where x.nomination_id = n.id) it)`.as('passedAt'),
      sql<string | null>`(select r.id from exemplars.round x join criteria.round r on r.id = x.round_id
        where x.nomination_id = n.id and r.closed_at is null)`.as('openRoundId'),
    ])
    .where('n.exemplar_id', '=', exemplarId)
    .where('n.closed_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null

  const { passedAt, ...rest } = row
  const decider = await bearerOf(db, row.toUnitId, day)
  return {
    ...rest,
    level: row.level as Level,
    ...{ deciderId: decider.id, deciderName: decider.name, passedOn: passedAt && today(passedAt) },
  }
}
