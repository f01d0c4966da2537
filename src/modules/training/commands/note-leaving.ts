import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays, today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { endMembership, getMember } from '../repository/member.ts'

/** Somebody leaves this work: the day typed is their last. Their courses and talks stay. */
export const noteLeaving = command({
  name: 'training.noteLeaving',
  input: z.object({ id, version, lastDay: date }),
  subject: (db, input) => getMember(db, input.id),
  allow: may.roster,
  async run({ db, now }, member, { lastDay }) {
    if (member.leftOn) throw new Refusal('conflict', 'training.hasLeft', { form: 'training.hasLeft' })
    if (lastDay < member.joinedOn || lastDay > today(now))
      throw new Refusal('invalid', 'invalid', { lastDay: 'training.notADay' })
    await endMembership(db, member, addDays(lastDay, 1))
    return { id: member.id }
  },
})
