import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalId } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { enteredInput, faultsOfEntered } from '../entered.ts'
import { may } from '../policy.ts'
import { findOfficialAt } from '../queries/official.ts'
import { listQualifications } from '../queries/band.ts'
import { addMember, isOnRoster } from '../repository/member.ts'

/** A unit puts an officer or a rapporteur on its roster (III.3, III.6). What is not known stays empty and is counted apart. */
export const enterMember = command({
  name: 'training.enterMember',
  input: z.object({ unitId: id, officialId: optionalId, ...enteredInput }),
  unkept: ['name', 'birthYear', 'gender'],
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: may.roster,
  about: (_, { id: memberId }) => memberId,
  async run({ db, actor, now }, { unitId }, { unitId: _, officialId, ...entered }) {
    const day = today(now)
    const known = (await listQualifications(db, day)).map(({ key }) => key)
    const faults = faultsOfEntered(entered, known, day)
    if (officialId && !(await findOfficialAt(db, officialId, unitId, day))) faults.officialId = 'notAChoice'
    if (await isOnRoster(db, unitId, entered)) faults.name = 'training.onRosterAlready'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    const memberId = newId(now)
    await addMember(db, { id: memberId, unitId, officialId, joinedOn: day, ...entered, by: actor.id, at: now })
    return { id: memberId }
  },
})
