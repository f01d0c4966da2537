import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isStrokes } from '#platform/documents/signature-drawing.ts'
import { id, optionalDate, optionalText, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addSignature, getVisit, listAnswered, listSigned, touchVisit } from '../repository/visit.ts'

/**
 * Signs the minutes: the team first, with every item answered; then the unit, which may write down what it does not agree with. When
 * both have signed nothing in them changes any more.
 */
export const signMinutes = command({
  name: 'inspections.signMinutes',
  input: z.object({
    ...{ visitId: id, version, name: text(120), title: text(120), visitedOn: optionalDate },
    ...{ words: optionalText(2000), strokes: optionalText(20_000) },
  }),
  unkept: ['strokes'],
  subject: (db, it, { now }) => getVisit(db, it.visitId, today(now)),
  allow: (actor, visit) => may.inspect(actor, visit) || may.answer(actor, visit),
  async run({ db, actor, now }, visit, { visitedOn, ...said }) {
    if (visit.state !== 'planned' || visit.teamId === null) throw new Refusal('conflict', 'wrongState')
    if (said.strokes && !isStrokes(said.strokes)) throw new Refusal('invalid', 'invalid', { strokes: 'notAChoice' })
    const side = may.inspect(actor, visit) ? 'team' : 'unit'
    const signed = await listSigned(db, visit.id)
    if (signed.includes(side)) throw new Refusal('conflict', 'inspections.signedAlready')
    if (side === 'unit' && !signed.includes('team')) throw new Refusal('conflict', 'inspections.teamFirst')
    if (side === 'team') {
      if ((await listAnswered(db, visit, 'team')).some(({ verdict }) => verdict === null))
        throw new Refusal('conflict', 'inspections.unanswered')
      if (visitedOn === null) throw new Refusal('invalid', 'invalid', { visitedOn: 'required' })
      if (visitedOn > today(now)) throw new Refusal('invalid', 'invalid', { visitedOn: 'inspections.inFuture' })
    }
    await addSignature(db, visit.id, { ...said, side, by: actor.id, at: now })
    await touchVisit(db, visit, side === 'team' ? { visited_on: visitedOn! } : { state: 'minuted' })
    return { id: visit.id }
  },
})
