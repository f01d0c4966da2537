import { z } from 'zod'
import { findProgramme } from '#modules/programmes/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { date, id, optionalDate, whole } from '#platform/input.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addRound } from '../repository/round.ts'

/** The province opens the yearly round: who owes is frozen as of the cut-off day (clause VI.2.c). */
export const openRound = command({
  name: 'reporting.open-round',
  input: z.object({ unitId: id, year: whole(2000, 2100), cutOff: date, dueOn: date, locksOn: optionalDate.optional() }),
  async subject(db, { unitId }) {
    const unit = await getUnit(db, unitId)
    return { unitId: unit.id, kind: unit.kind }
  },
  allow: may.openRound,
  async run({ db, now }, { unitId }, { year, cutOff, dueOn, locksOn = null }) {
    if (!cutOff.startsWith(`${year}-`)) throw new Refusal('invalid', 'invalid', { cutOff: 'reporting.cutOffYear' })
    if (dueOn < cutOff) throw new Refusal('invalid', 'invalid', { dueOn: 'reporting.dueBeforeCutOff' })
    if (locksOn && locksOn < dueOn) throw new Refusal('invalid', 'invalid', { locksOn: 'reporting.locksBeforeDue' })
    const programme = await findProgramme(db, cutOff)
    if (!programme) throw new Refusal('invalid', 'invalid', { year: 'reporting.noProgramme' })
    const other = await db
      .selectFrom('reporting.round')
      .select('id')
      .where('programme_id', '=', programme.id)
      .where('year', '=', year)
      .executeTakeFirst()
    if (other) throw new Refusal('conflict', 'reporting.roundExists', { year: 'reporting.roundExists' })

    const round = { id: newId(now), programmeId: programme.id, year, cutOff, dueOn, locksOn, openedAt: now }
    await addRound(db, round, unitId)
    return { id: round.id }
  },
})
