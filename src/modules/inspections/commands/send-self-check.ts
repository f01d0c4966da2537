import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getVisit, listAnswered, touchVisit } from '../repository/visit.ts'

/** The unit sends what it found of itself, every item answered; then the team may begin. */
export const sendSelfCheck = command({
  name: 'inspections.sendSelfCheck',
  input: z.object({ visitId: id, version }),
  subject: (db, it, { now }) => getVisit(db, it.visitId, today(now)),
  allow: (actor, it) => may.answer(actor, it),
  async run({ db, actor, now }, visit) {
    if (visit.state !== 'planned' || visit.teamId === null) throw new Refusal('conflict', 'wrongState')
    if (visit.selfSentAt) throw new Refusal('conflict', 'inspections.selfSent')
    const items = await listAnswered(db, visit, 'self')
    if (items.some(({ verdict }) => verdict === null)) throw new Refusal('conflict', 'inspections.unanswered')
    await touchVisit(db, visit, { self_sent_by: actor.id, self_sent_at: now })
    return { id: visit.id }
  },
})
