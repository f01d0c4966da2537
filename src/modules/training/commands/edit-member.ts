import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { enteredInput, faultsOfEntered } from '../entered.ts'
import { may } from '../policy.ts'
import { listQualifications } from '../queries/band.ts'
import { changeMember, getMember, isOnRoster } from '../repository/member.ts'

/** What is known of somebody on the roster is put right, or filled in. */
export const editMember = command({
  name: 'training.editMember',
  input: z.object({ id, version, ...enteredInput }),
  unkept: ['name', 'birthYear', 'gender'],
  subject: (db, input) => getMember(db, input.id),
  allow: may.roster,
  saved: ({ name, title }) => ({ name, title }),
  async run({ db, now }, member, { id: _, version: _seen, ...entered }) {
    const day = today(now)
    if (member.leftOn) throw new Refusal('conflict', 'training.hasLeft', { form: 'training.hasLeft' })
    const known = (await listQualifications(db, day)).map(({ key }) => key)
    const faults = faultsOfEntered(entered, known, day)
    if (await isOnRoster(db, member.unitId, entered, member.id)) faults.name = 'training.onRosterAlready'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    await changeMember(db, member, entered)
    return { id: member.id }
  },
})
