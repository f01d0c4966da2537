import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, date, id, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { listMembers, lockCouncil } from '../queries/council.ts'
import { seatsOf } from '../queries/seat.ts'
import { addMember } from '../repository/council.ts'

/** Gives an official a seat, by post and appointing document; a substitute takes the seat of whom they replace. */
export const appointMember = command({
  name: 'councils.appoint',
  input: z.object({
    ...{ id, councilId: id, officialId: id, replacesId: optionalId, from: date },
    ...{ role: choice(['chair', 'deputy', 'secretary', 'member']), title: text(200), document: text(200) },
  }),
  subject: async (db, { councilId }, { actor, now }) => {
    const council = await lockCouncil(db, councilId)
    return { ...council, version: undefined, seat: (await seatsOf(db, councilId, actor.id, today(now))).own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db }, council, { id: memberId, councilId, ...seat }) {
    const seated = await listMembers(db, councilId, seat.from)
    if (seat.from < council.from || (council.to && seat.from >= council.to)) throw wrong({ from: 'outsideTerm' })
    if (seated.some((it) => it.officialId === seat.officialId)) throw wrong({ officialId: 'alreadySeated' })
    if (seat.role === 'chair' && seated.some((it) => it.role === 'chair' && it.id !== seat.replacesId))
      throw wrong({ role: 'hasChair' })
    const replaced = seated.find((it) => it.id === seat.replacesId)
    if (seat.replacesId && !replaced) throw wrong({ replacesId: 'notSeated' })
    if (replaced && replaced.from >= seat.from) throw wrong({ from: 'tooEarly' })
    await addMember(db, { id: memberId, councilId, ...seat })
    return { id: memberId }
  },
  about: ({ id: councilId }) => councilId,
})

const wrong = (fields: Record<string, string>) => new Refusal('invalid', 'invalid', fields)
