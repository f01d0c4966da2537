import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Shortfall } from '../judgement.ts'
import type { Phase } from '../phases.ts'
import { type Measure, percentOf } from '../round-result.ts'
import type { Share } from '../severity.ts'
import type { JudgedKind } from '../subject-kind.ts'

/** A round as it stands: its phases, and who was asked with what became of it. */
export type Round = {
  id: string
  unitId: string
  setId: string
  subjectKind: JudgedKind
  needed: number
  cap: number
  measure: Measure
  openedBy: string
  openedAt: Date
  closedAt: Date | null
  cancelledReason: string | null
  percent: number | null
  passed: boolean | null
  remark: string | null
  version: number
  phases: Phase[]
  assignments: Assignment[]
}
export type Assignment = {
  id: string
  assessorId: string
  name: string
  byRule: boolean
  abstainReason: string | null
  isRemoved: boolean
  assessmentId: string | null
  total: number | null
  outOf: number | null
  shortOf: Shortfall[] | null
}

/** A round, for whoever the module that asked for it lets see it. @throws Refusal `missing`. */
export async function readRound(db: Db, id: string): Promise<Round> {
  const row = await db.selectFrom('criteria.round').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return {
    ...{ id: row.id, unitId: row.unit_id, setId: row.set_id, subjectKind: row.subject_kind as JudgedKind },
    ...{ needed: row.needed, cap: row.cap, measure: row.measure as Measure, version: row.version },
    ...{ openedBy: row.opened_by, openedAt: row.opened_at, closedAt: row.closed_at },
    ...{ cancelledReason: row.cancelled_reason, percent: row.percent, passed: row.passed, remark: row.remark },
    ...{ phases: await listPhases(db, id), assignments: await listAssignments(db, id) },
  }
}

async function listPhases(db: Db, roundId: string): Promise<Phase[]> {
  return await db
    .selectFrom('criteria.phase')
    .select(['name', 'from_day as from', 'to_day as to', 'may_score as mayScore', 'sees_names as seesNames'])
    .select(['sees_scores as seesScores', 'submitter_edits as submitterEdits'])
    .where('round_id', '=', roundId)
    .orderBy('ord')
    .execute()
}

async function listAssignments(db: Db, roundId: string): Promise<Assignment[]> {
  return await db
    .selectFrom('criteria.assignment as a')
    .innerJoin('identity.official as o', 'o.id', 'a.assessor_id')
    .leftJoin('criteria.assessment as x', 'x.id', 'a.assessment_id')
    .select(['a.id', 'a.assessor_id as assessorId', 'o.name', 'a.by_rule as byRule'])
    .select(['a.abstain_reason as abstainReason', 'a.assessment_id as assessmentId', 'x.total', 'x.out_of as outOf'])
    .select([sql<boolean>`a.removed_at is not null`.as('isRemoved'), 'x.short_of as shortOf'])
    .$narrowType<{ shortOf: Shortfall[] | null }>()
    .where('a.round_id', '=', roundId)
    .orderBy('a.assigned_at')
    .orderBy('a.id')
    .execute()
}

/** Somebody who can be asked to judge for a unit, and how many open assessments they have. */
export type Assessor = { id: string; name: string; title: string; load: number }

/** The officials who can be asked: of the judging unit, and judges of any. Names of colleagues are no secret: no scope. */
export async function listAssessors(db: Db, unitId: string, day: DateText): Promise<Assessor[]> {
  const { rows } = await sql<Assessor>`
    select o.id, o.name, min(p.title) as title,
      (select count(*) from criteria.assignment a join criteria.round r on r.id = a.round_id and r.closed_at is null
        where a.assessor_id = o.id and num_nonnulls(a.abstained_at, a.removed_at, a.assessment_id) = 0) as load
    from identity.post p join identity.official o on o.id = p.official_id and o.disabled_at is null
    where daterange(p.valid_from, p.valid_to) @> ${day}::date
      and ((p.unit_id = ${unitId} and p.role in ('officer', 'head', 'member')) or p.role = 'judge')
    group by o.id order by o.name, o.id`.execute(db)
  return rows
}

/** What each assessor of these gave in the closed rounds of a unit: what their severity is counted from. */
export async function listShares(db: Db, unitId: string, assessorIds: readonly string[]): Promise<Share[]> {
  const { rows } = await sql<{ recordId: string; assessorId: string; total: number; outOf: number }>`
    select x.round_id as "recordId", x.assessor_id as "assessorId", x.total, x.out_of as "outOf"
    from criteria.assessment x join criteria.round r on r.id = x.round_id
    where r.unit_id = ${unitId} and r.closed_at is not null and r.cancelled_reason is null
      and x.round_id in (select round_id from criteria.assessment where assessor_id = any (${sql.val([...assessorIds])}::uuid[]))`.execute(
    db,
  )
  return rows.map((row) => ({ recordId: row.recordId, assessorId: row.assessorId, percent: percentOf(row) }))
}
