import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { id, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayPress } from '../policy.ts'
import { setContact } from '../repository/press.ts'

/** Names whom the press may call at a unit: it stands in every kit of its desk. */
export const setPressContact = command({
  name: 'stories.setPressContact',
  input: z.object({ unitId: id, name: text(120), phone: text(40), email: optionalText(120) }),
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: mayPress.coordinate,
  async run({ db }, { unitId }, { name, phone, email }) {
    const faults: Record<string, string> = {}
    if (!/^[+\d][\d .()-]{5,}$/.test(phone)) faults.phone = 'stories.notAPhone'
    if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) faults.email = 'stories.notAnEmail'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    await setContact(db, unitId, { name, phone, email })
    return { id: unitId }
  },
})
