import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { startReport } from '../repository/report.ts'

/** The province starts its own report to the Chairman, which gathers those of a round (clause VI.2.c). */
export const gather = command({
  name: 'reporting.gather',
  input: z.object({ roundId: id, unitId: id }),
  async subject(db, { roundId, unitId }) {
    const owing = await db
      .selectFrom('reporting.expected')
      .select('to_unit_id as unitId')
      .where('round_id', '=', roundId)
      .where('to_unit_id', '=', unitId)
      .limit(1)
      .executeTakeFirst()
    if (!owing) throw new Refusal('missing', 'notFound')
    return owing
  },
  allow: may.write,
  run: async ({ db, now }, { unitId }, { roundId }) => ({ id: await startReport(db, roundId, unitId, now) }),
})
