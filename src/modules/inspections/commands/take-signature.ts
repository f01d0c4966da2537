import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isStrokes } from '#platform/documents/signature-drawing.ts'
import { id, optionalText, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addSignature, getVisit, listSigned, touchVisit } from '../repository/visit.ts'

/**
 * The unit's representative signs by hand on the tablet of the team, where there is no network or no account: drawn, after the team, and
 * kept as done on the team's device.
 */
export const takeSignature = command({
  name: 'inspections.takeSignature',
  input: z.object({
    ...{ visitId: id, version, name: text(120), title: text(120), words: optionalText(2000), strokes: text(20_000) },
  }),
  unkept: ['strokes'],
  subject: (db, it, { now }) => getVisit(db, it.visitId, today(now)),
  allow: (actor, visit) => may.inspect(actor, visit),
  async run({ db, actor, now }, visit, { name, title, words, strokes }) {
    if (visit.state !== 'planned' || visit.teamId === null) throw new Refusal('conflict', 'wrongState')
    if (!isStrokes(strokes)) throw new Refusal('invalid', 'invalid', { strokes: 'notAChoice' })
    if (!(await listSigned(db, visit.id)).includes('team')) throw new Refusal('conflict', 'inspections.teamFirst')
    const said = { side: 'unit' as const, name, title, words, strokes, onTeamDevice: true }
    await addSignature(db, visit.id, { ...said, by: actor.id, at: now })
    await touchVisit(db, visit, { state: 'minuted' })
    return { id: visit.id }
  },
})
