import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { Phase } from '../phases.ts'
import type { Measure } from '../round-result.ts'
import type { JudgedKind } from '../subject-kind.ts'

export type NewRound = {
  id: string
  unitId: string
  setId: string
  subjectKind: JudgedKind
  needed: number
  cap: number
  measure: Measure
  openedBy: string
  openedAt: Date
  phases: readonly Phase[]
}

/** Opens a round with its phases, in the caller's transaction. The caller says whom it is about. */
export async function addRound(db: Db, it: NewRound): Promise<void> {
  await db
    .insertInto('criteria.round')
    .values({
      ...{ id: it.id, unit_id: it.unitId, set_id: it.setId, subject_kind: it.subjectKind, needed: it.needed },
      ...{ cap: it.cap, measure: it.measure, opened_by: it.openedBy, opened_at: it.openedAt },
    })
    .execute()
  await addPhases(db, it.id, it.phases)
}

/** The phases of a round anew. */
export async function savePhases(db: Db, roundId: string, phases: readonly Phase[]): Promise<void> {
  await db.deleteFrom('criteria.phase').where('round_id', '=', roundId).execute()
  await addPhases(db, roundId, phases)
}

async function addPhases(db: Db, roundId: string, phases: readonly Phase[]): Promise<void> {
  await db
    .insertInto('criteria.phase')
    .values(
      phases.map((it, index) => ({
        ...{ round_id: roundId, ord: index + 1, name: it.name, from_day: it.from, to_day: it.to },
        ...{ may_score: it.mayScore, sees_names: it.seesNames, sees_scores: it.seesScores },
        submitter_edits: it.submitterEdits,
      })),
    )
    .execute()
}

type Asked = { roundId: string; assessorIds: readonly string[]; byRule: boolean; assignedBy: string; assignedAt: Date }

/** Asks assessors; one who was asked before and taken out is asked again. */
export async function addAssignments(db: Db, it: Asked): Promise<void> {
  if (it.assessorIds.length === 0) return
  await db
    .insertInto('criteria.assignment')
    .values(
      it.assessorIds.map((assessorId) => ({
        ...{ id: newId(it.assignedAt), round_id: it.roundId, assessor_id: assessorId, by_rule: it.byRule },
        ...{ assigned_by: it.assignedBy, assigned_at: it.assignedAt },
      })),
    )
    .onConflict((on) =>
      on.columns(['round_id', 'assessor_id']).doUpdateSet({
        ...{ removed_at: null, by_rule: it.byRule, assigned_by: it.assignedBy, assigned_at: it.assignedAt },
      }),
    )
    .execute()
}

type Answer = { abstained_at: Date; abstain_reason: string } | { removed_at: Date } | { assessment_id: string }

/** What became of one asking: abstained, taken out, or judged. */
export async function saveAssignment(db: Db, id: string, answer: Answer): Promise<void> {
  await db.updateTable('criteria.assignment').set(answer).where('id', '=', id).execute()
}

type Close =
  | { closed_by: string; closed_at: Date; cancelled_reason: string }
  | { closed_by: string; closed_at: Date; percent: number; passed: boolean; remark: string | null }

/** Ends a round, with its result or called off. */
export async function closeRound(
  db: Db,
  { id, version }: { id: string; version: number },
  close: Close,
): Promise<void> {
  await db
    .updateTable('criteria.round')
    .set({ ...close, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Counts a change of what belongs to a round as a change of the round. */
export async function touchRound(db: Db, { id, version }: { id: string; version: number }): Promise<void> {
  await db
    .updateTable('criteria.round')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
}
