import { z } from 'zod'
import { command } from '#platform/command.ts'
import { locales } from '#platform/i18n.ts'
import { choice, id, optionalId, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { addressFault } from '../partner.ts'
import { may } from '../policy.ts'
import { areChoices } from '../queries/partner.ts'
import { addPartner, isTaken } from '../repository/partner.ts'

const input = z
  .object({
    ...{ id, name: text(120), address: text(500), unitId: optionalId, fieldIds: several(id, 30) },
    ...{ languages: several(choice(locales), 3), loopback: z.boolean() },
  })
  .superRefine(({ address, languages, loopback }, context) => {
    const fault = addressFault(address, loopback)
    if (fault) context.addIssue({ code: 'custom', path: ['address'], message: fault })
    if (languages.length === 0) context.addIssue({ code: 'custom', path: ['languages'], message: 'required' })
  })

/** Connects another site: from now on it is told of the stories that it wants. Its secret is made beside this and shown once. */
export const connectPartner = command({
  name: 'outreach.connectPartner',
  input,
  subject: async () => ({}),
  allow: may.administer,
  async run({ db, actor, now }, _, { id: partnerId, name, address, unitId, fieldIds, languages }) {
    if (await isTaken(db, { id: partnerId, name }))
      throw new Refusal('conflict', 'outreach.named', { name: 'outreach.named' })
    if (!(await areChoices(db, { unitId, fieldIds }))) throw new Refusal('invalid', 'invalid', { unitId: 'notAChoice' })
    const wish = {
      name,
      address,
      placeId: unitId,
      fieldIds: [...new Set(fieldIds)],
      languages: [...new Set(languages)],
    }
    await addPartner(db, partnerId, wish, { by: actor.id, at: now })
    return { id: partnerId }
  },
})
