import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalDate, optionalWhole, ticked, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getRoll, setRoll } from '../repository/roll.ts'

/** How many seats there are, and whether anybody may put themselves on the roll, until which day. */
export const setRegistration = command({
  name: 'events.setRegistration',
  input: z.object({ id, version, seats: optionalWhole(1, 100_000), isOpen: ticked, closesOn: optionalDate }),
  subject: (db, input) => getRoll(db, input.id),
  allow: may.keep,
  saved: ({ taken, closesOn }) => ({ seats: String(taken.seats ?? ''), closesOn: closesOn ?? '' }),
  async run({ db }, roll, { seats, isOpen, closesOn }) {
    if (seats !== null && seats < roll.taken.reserved + roll.taken.loose)
      throw new Refusal('invalid', 'invalid', { seats: 'events.fewerSeats' })
    if (closesOn && closesOn > today(roll.startsAt))
      throw new Refusal('invalid', 'invalid', { closesOn: 'events.closesAfter' })
    await setRoll(db, roll, { seats, isOpen, closesOn })
    return { id: roll.id }
  },
})
