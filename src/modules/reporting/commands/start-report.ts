import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { startReport as start } from '../repository/report.ts'
import { findExpected } from '../repository/round.ts'
import { keepersOf } from '../queries/keeper.ts'

/** A unit that owes a report starts it, or comes back to the one a colleague started. */
export const startReport = command({
  name: 'reporting.start-report',
  input: z.object({ roundId: id, unitId: id }),
  async subject(db, { roundId, unitId }, { now }) {
    const expected = await findExpected(db, roundId, unitId)
    if (!expected) throw new Refusal('missing', 'notFound')
    return { ...expected, ...(await keepersOf(db, expected, today(now))) }
  },
  allow: may.write,
  run: async ({ db, now }, { unitId }, { roundId }) => ({ id: await start(db, roundId, unitId, now) }),
})
