import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addSignature, getVisit, listSigned, touchVisit } from '../repository/visit.ts'

/**
 * The unit does not sign: the team, or later the office that sent it, writes down who refused, why, and before which witnesses. The
 * minutes say so and stand as if both had signed, so that nobody stops an inspection by not signing.
 */
export const noteRefusal = command({
  name: 'inspections.noteRefusal',
  input: z.object({
    visitId: id,
    version,
    name: text(120),
    title: text(120),
    refusal: text(2000),
    witnesses: text(500),
  }),
  subject: (db, it, { now }) => getVisit(db, it.visitId, today(now)),
  allow: (actor, visit) => may.follow(actor, visit),
  async run({ db, actor, now }, visit, { name, title, refusal, witnesses }) {
    if (visit.state !== 'planned' || visit.teamId === null) throw new Refusal('conflict', 'wrongState')
    if (!(await listSigned(db, visit.id)).includes('team')) throw new Refusal('conflict', 'inspections.teamFirst')
    const who = { side: 'unit' as const, name, title, strokes: null, words: null }
    await addSignature(db, visit.id, { ...who, refusal, witnesses, by: actor.id, at: now })
    await touchVisit(db, visit, { state: 'minuted' })
    return { id: visit.id }
  },
})
