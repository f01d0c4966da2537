import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, optionalChoice, optionalText } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { lockItem, readDeclarations } from '../queries/item.ts'
import { seatsOf } from '../queries/seat.ts'
import { addDeclaration, addInterests } from '../repository/sitting.ts'

/** A member says of an item, before its papers open to them, whether anything ties them to it. Once. */
export const declareInterest = command({
  name: 'councils.declare',
  input: z.object({
    id,
    clear: choice(['yes', 'no']),
    why: optionalChoice(['kin', 'unit', 'past_unit', 'mentor', 'nominator', 'other']),
    said: optionalText(500),
  }),
  subject: async (db, input, { actor }) => {
    const item = await lockItem(db, input.id)
    return { ...item, version: undefined, own: (await seatsOf(db, item.councilId, actor.id, item.on)).own }
  },
  allow: (_, { own }) => own !== undefined,
  async run({ db, now }, { id: itemId, own, state }, { clear, why, said }) {
    if (state !== 'placed') throw new Refusal('conflict', 'ballotIsOpen')
    if ((await readDeclarations(db, itemId)).has(own!.id)) throw new Refusal('conflict', 'declaredAlready')
    if (clear === 'no' && !why) throw new Refusal('invalid', 'invalid', { why: 'required' })
    if (clear === 'no' && !said) throw new Refusal('invalid', 'invalid', { said: 'required' })
    await addDeclaration(db, itemId, own!.id, clear === 'yes')
    if (clear === 'no') await addInterests(db, itemId, [{ memberId: own!.id, why: why!, said, declared: true }], now)
    return { id: itemId }
  },
})
