import { z } from 'zod'
import { addDelivery, findOwed } from '#modules/stories/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, date, id, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { listForms } from '../queries/sheets.ts'
import { arrangeRundown, clock } from '../rundown.ts'

const hour = text(5).refine((it) => /^([01]\d|2[0-3]):[0-5]\d$/.test(it), { error: 'outreach.notAnHour' })

/**
 * A programme was on air: each of its bulletins stands in the ledger from that day with its minutes and when it began, so that
 * it counts, and a correction or a recall finds it there (III.1). All of it or nothing.
 */
export const recordProgramme = command({
  name: 'outreach.recordProgramme',
  input: z.object({
    ...{ kind: choice(['radio', 'loudspeaker']), begins: hour, outlet: text(200), carriedOn: date },
    forms: several(id, 60).refine((it) => it.length > 0, { error: 'required' }),
  }),
  subject: async (_, __, { actor }) => ({ unitId: actor.post.unitId }),
  allow: may.make,
  async run({ db, actor, now }, _, { kind, begins, outlet, carriedOn, forms }) {
    const day = today(now)
    if (carriedOn > day) throw new Refusal('invalid', 'invalid', { carriedOn: 'outreach.inFuture' })
    const found = await listForms(db, kind, [...new Set(forms)])
    if (found.some(({ unitId }) => !may.make(actor, { unitId })) || found.length !== new Set(forms).size)
      throw new Refusal('invalid', 'invalid', { form: 'outreach.notOnAir' })
    const [hours, minutes] = begins.split(':').map(Number) as [number, number]
    const places = new Map(forms.map((it, at) => [it, at]))
    for (const slot of arrangeRundown(found, places, hours * 3600 + minutes * 60)) {
      const { id: formId, storyId, editionId, unitId, seconds, at } = slot
      const due = await findOwed(db, { storyId, editionId, channel: kind, day })
      await addDelivery(db, {
        ...{ id: newId(now), storyId, editionId, formId, channel: kind, outlet, carriedOn, seconds, due },
        ...{ place: clock(at), link: null, fileId: null, unitId, by: actor.id, at: now },
      })
    }
    return { id: newId(now) }
  },
})
