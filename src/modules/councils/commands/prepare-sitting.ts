import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { lockCouncil } from '../queries/council.ts'
import { seatsOf } from '../queries/seat.ts'
import { addSitting } from '../repository/sitting.ts'

/** Calls a sitting of a council. */
export const prepareSitting = command({
  name: 'councils.prepareSitting',
  input: z.object({ id, councilId: id, on: date, place: text(200) }),
  subject: async (db, { councilId }, { actor, now }) => ({
    ...(await lockCouncil(db, councilId)),
    version: undefined,
    seat: (await seatsOf(db, councilId, actor.id, today(now))).own?.role,
  }),
  allow: (actor, it) => may.keep(actor, it),
  async run({ db, actor, now }, council, { id: sittingId, councilId, on, place }) {
    if (on < council.from || (council.to && on >= council.to))
      throw new Refusal('invalid', 'invalid', { on: 'outsideTerm' })
    await addSitting(db, { id: sittingId, councilId, on, place, by: actor.id, now })
    return { id: sittingId }
  },
  about: ({ id: councilId }) => councilId,
})
