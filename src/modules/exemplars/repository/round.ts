import { closeRound, readRound, type Round } from '#modules/criteria/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { getInReview, type InReview } from './standing.ts'

/** An open round as commands see it, its record held. `version` is that of the round. */
export type HeldRound = { id: string; unitId: string; version: number; round: Round; standing: InReview }

/** The open round of a record, held for change. @throws Refusal `conflict` when there is none. */
export async function getOpenRound(db: Db, exemplarId: string, now: Date): Promise<HeldRound> {
  const standing = await getInReview(db, exemplarId, now)
  const roundId = standing.nomination.openRoundId
  if (!roundId) throw new Refusal('conflict', 'exemplars.noRound')
  const round = await readRound(db, roundId)
  return { id: round.id, unitId: standing.nomination.deciderId, version: round.version, round, standing }
}

/** Says whose a round is. */
export async function linkRound(
  db: Db,
  it: { roundId: string; exemplarId: string; nominationId: string },
): Promise<void> {
  await db
    .insertInto('exemplars.round')
    .values({ round_id: it.roundId, exemplar_id: it.exemplarId, nomination_id: it.nominationId })
    .execute()
}

/** Calls off the round under way of a nomination that goes another way. */
export async function cancelOpenRound(
  db: Db,
  nomination: { openRoundId: string | null } | null,
  it: { by: string; at: Date; reason: string },
): Promise<void> {
  if (!nomination?.openRoundId) return
  const round = await readRound(db, nomination.openRoundId)
  await closeRound(db, round, { closed_by: it.by, closed_at: it.at, cancelled_reason: it.reason })
}

/** Lets blind assessors open a piece of evidence: by its own file, or by a copy with the names covered. */
export async function releaseEvidence(
  db: Db,
  it: { roundId: string; evidenceId: string; fileId: string; checkedBy: string; checkedAt: Date },
): Promise<void> {
  const values = { file_id: it.fileId, checked_by: it.checkedBy, checked_at: it.checkedAt }
  await db
    .insertInto('exemplars.blind_copy')
    .values({ round_id: it.roundId, evidence_id: it.evidenceId, ...values })
    .onConflict((on) => on.columns(['round_id', 'evidence_id']).doUpdateSet(values))
    .execute()
}
