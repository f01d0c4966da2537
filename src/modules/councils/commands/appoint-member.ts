import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, date, id, optionalDate, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { newId } from '#platform/ids.ts'
import { addDays, today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { listMembers, lockCouncil, type Member } from '../queries/council.ts'
import { seatsOf } from '../queries/seat.ts'
import { addMember } from '../repository/council.ts'

/**
 * Gives an official a seat, by post and appointing document. A substitute takes the seat of whom they replace: for good, or
 * to the end of a day, from the next of which the other sits again. At any sitting one of the two is a member, never both.
 */
export const appointMember = command({
  name: 'councils.appoint',
  input: z.object({
    ...{ id, councilId: id, officialId: id, replacesId: optionalId, from: date, lastDay: optionalDate },
    ...{ role: choice(['chair', 'deputy', 'secretary', 'member']), title: text(200), document: text(200) },
  }),
  subject: async (db, { councilId }, { actor, now }) => {
    const council = await lockCouncil(db, councilId)
    return { ...council, version: undefined, seat: (await seatsOf(db, councilId, actor.id, today(now))).own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db, now }, council, { id: memberId, councilId, lastDay, ...seat }) {
    const seated = await listMembers(db, councilId, seat.from)
    if (seat.from < council.from || (council.to && seat.from >= council.to)) throw wrong({ from: 'outsideTerm' })
    if (seated.some((it) => it.officialId === seat.officialId)) throw wrong({ officialId: 'alreadySeated' })
    if (seat.role === 'chair' && seated.some((it) => it.role === 'chair' && it.id !== seat.replacesId))
      throw wrong({ role: 'hasChair' })
    const replaced = seated.find((it) => it.id === seat.replacesId)
    if (seat.replacesId && !replaced) throw wrong({ replacesId: 'notSeated' })
    if (replaced && replaced.from >= seat.from) throw wrong({ from: 'tooEarly' })
    if (lastDay !== null && lastDay < seat.from) throw wrong({ lastDay: 'endsBeforeStart' })
    const to = lastDay && addDays(lastDay, 1)
    if (replaced?.to && (!to || to > replaced.to)) throw wrong({ lastDay: 'outsideSeat' })
    await addMember(db, { id: memberId, councilId, to, ...seat })
    if (replaced && to && to !== replaced.to)
      await addMember(db, { ...resumed(replaced, to), id: newId(now), councilId })
    return { id: memberId }
  },
  about: ({ id: councilId }) => councilId,
})

/** Whoever was replaced for a time takes their seat again. */
const resumed = ({ officialId, role, title, document, to }: Member, from: string) => ({
  ...{ officialId, role, title, document, from, to, replacesId: null },
})

const wrong = (fields: Record<string, string>) => new Refusal('invalid', 'invalid', fields)
