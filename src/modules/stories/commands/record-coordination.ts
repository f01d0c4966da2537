import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalDate, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayPress } from '../policy.ts'
import { findUnitNamed } from '../queries/coordination.ts'
import { addCoordination } from '../repository/press.ts'

/** Writes down a coordination programme as it was signed: parties one a line, subject, document, term (III.4, VI.1.a). */
export const recordCoordination = command({
  name: 'stories.recordCoordination',
  input: z.object({
    ...{ unitId: id, subject: text(300), documentNo: text(60), signedOn: date, validFrom: date, validTo: optionalDate },
    parties: text(2000),
  }),
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: mayPress.coordinate,
  async run({ db, actor, now }, { unitId }, { parties, ...sent }) {
    const names = [...new Set(parties.split('\n').map((it) => it.trim()))].filter(Boolean)
    const faults: Record<string, string> = {}
    if (names.length < 2) faults.parties = 'stories.twoParties'
    if (names.length > 20) faults.parties = 'tooMany'
    if (sent.validTo !== null && sent.validTo <= sent.validFrom) faults.validTo = 'stories.endsBefore'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    const programmeId = newId(now)
    const found = []
    for (const name of names) found.push({ name, unitId: await findUnitNamed(db, name, sent.signedOn) })
    await addCoordination(db, { ...sent, id: programmeId, unitId, parties: found, by: actor.id, at: now })
    return { id: programmeId }
  },
})
