import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalDate } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { keepersOf } from '../queries/keeper.ts'
import { getRound, setLock } from '../repository/round.ts'

/** The province says on which day a round locks, moves it, or lets the round stay open. */
export const setRoundLock = command({
  name: 'reporting.set-lock',
  input: z.object({ roundId: id, locksOn: optionalDate }),
  async subject(db, { roundId }, { now }) {
    const round = await getRound(db, roundId)
    const { keeperId } = await keepersOf(db, { unitId: round.unitId, toUnitId: null }, today(now))
    return { ...round, unitId: keeperId }
  },
  allow: may.openRound,
  async run({ db }, round, { locksOn }) {
    if (locksOn && locksOn < round.dueOn)
      throw new Refusal('invalid', 'invalid', { locksOn: 'reporting.locksBeforeDue' })
    await setLock(db, round.id, locksOn)
    return { id: round.id }
  },
})
