import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { lacks } from '../nomination.ts'
import { may } from '../policy.ts'
import { listReceivers } from '../queries/nomination.ts'
import { moveExemplar } from '../repository/exemplar.ts'
import { addNomination } from '../repository/nomination.ts'
import { getStanding, savedStanding } from '../repository/standing.ts'

/** The keeping unit introduces an exemplar to the unit that decides: itself, the one above, a department or the province. */
export const nominate = command({
  name: 'exemplars.nominate',
  input: z.object({ id, version, toUnitId: id, note: optionalText(2000) }),
  subject: (db, input, { now }) => getStanding(db, input.id, now),
  allow: (actor, standing) => may.nominate(actor, standing),
  saved: savedStanding,
  about: (standing) => standing.id,
  async run({ db, actor, now }, standing, { toUnitId, note }) {
    const life = take('nominate', standing)
    const [missing] = lacks(standing)
    if (missing) throw new Refusal('conflict', missing)
    const receivers = await listReceivers(db, standing.keeperId, today(now), standing.topLevel)
    const receiver = receivers.find((it) => it.id === toUnitId)
    if (!receiver) throw new Refusal('invalid', 'invalid', { toUnitId: 'notAChoice' })

    const nominationId = newId(now)
    await addNomination(db, {
      ...{ id: nominationId, exemplarId: standing.id, fromUnitId: standing.keeperId, toUnitId, level: receiver.level },
      ...{ note, sentBy: actor.id, sentAt: now },
    })
    await moveExemplar(db, standing, life.stage)
    return { id: nominationId }
  },
})
