import { z } from 'zod'
import { bearerOf } from '#modules/exemplars/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, id, optionalText, text, ticked } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addSponsorRow } from '../repository/sponsor.ts'
import { sponsorKinds } from '../sponsor-kind.ts'

/** A unit writes down who gives to it, and whether they wish to be named. */
export const addSponsor = command({
  name: 'budget.addSponsor',
  input: z.object({
    ...{ unitId: id, kind: choice(sponsorKinds), name: text(200), contact: optionalText(300), mayName: ticked },
  }),
  async subject(db, { unitId }, { now }) {
    const unit = await getUnit(db, unitId)
    return { unitId: unit.id, keeperId: (await bearerOf(db, unit.id, today(now))).id }
  },
  allow: (actor, it) => may.keep(actor, it),
  unkept: ['name', 'contact'],
  async run({ db, actor, now }, { unitId }, { kind, name, contact, mayName }) {
    const sponsor = { id: newId(now), unitId, kind, name, contact, mayName, by: actor.id, at: now }
    await addSponsorRow(db, sponsor)
    return { id: sponsor.id }
  },
})
