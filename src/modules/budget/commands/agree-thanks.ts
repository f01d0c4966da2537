import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, ticked, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { lockSponsor, saveThanks } from '../repository/sponsor.ts'

/** A sponsor agreed to be thanked in public, by name and perhaps with sums, or does not any more: the portal follows at once. */
export const agreeThanks = command({
  name: 'budget.agreeThanks',
  input: z.object({ id, version, agrees: ticked, publicSums: ticked, consent: optionalText(300) }),
  subject: (db, it, { now }) => lockSponsor(db, it.id, now),
  allow: (actor, it) => may.keep(actor, it),
  unkept: ['consent'],
  async run({ db, now }, sponsor, { agrees, publicSums, consent }) {
    if (agrees && consent === null) throw new Refusal('invalid', 'invalid', { consent: 'required' })
    await saveThanks(db, sponsor, agrees ? { on: today(now), consent: consent!, publicSums } : null)
    return { id: sponsor.id }
  },
})
