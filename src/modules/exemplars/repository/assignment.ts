import { type Permissions, permissionsOn, readRound, type Round } from '#modules/criteria/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'

/** One asking as its assessor answers it. `version` is the record's: what was judged must be what stands. */
export type Asked = {
  id: string
  assessorId: string
  unitId: string
  version: number
  exemplarId: string
  nominationId: string
  round: Round
  permissions: Permissions
  isAnswered: boolean
}

/** One asking in an open round, its record held. @throws Refusal `missing`; `conflict` when the round is over. */
export async function getAssignment(db: Db, id: string, now: Date): Promise<Asked> {
  const row = await db
    .selectFrom('criteria.assignment as a')
    .innerJoin('exemplars.round as x', 'x.round_id', 'a.round_id')
    .select(['a.id', 'a.assessor_id as assessorId', 'a.round_id as roundId', 'x.exemplar_id as exemplarId'])
    .select(['x.nomination_id as nominationId'])
    .where('a.id', '=', id)
    .where('a.removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { version } = await db
    .selectFrom('exemplars.exemplar')
    .select('version')
    .where('id', '=', row.exemplarId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const round = await readRound(db, row.roundId)
  if (round.closedAt) throw new Refusal('conflict', 'exemplars.roundOver')
  const own = round.assignments.find((it) => it.id === id)!
  return {
    ...{ id, assessorId: row.assessorId, unitId: round.unitId, version, exemplarId: row.exemplarId, round },
    ...{ nominationId: row.nominationId, permissions: permissionsOn(round.phases, today(now)) },
    isAnswered: own.assessmentId !== null || own.abstainReason !== null,
  }
}
