import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { choice, id, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { noteWays, withinDoors } from '../attendance.ts'
import { isAtTheDoor } from '../event.ts'
import { may } from '../policy.ts'
import { findOnRoll, noteArrival, noteGuest } from '../repository/arrival.ts'
import { getRoll } from '../repository/roll.ts'
import { readTicket } from '../ticket.ts'

const mark = z.object({
  ...{ id, how: choice(noteWays), at: z.coerce.date({ error: 'required' }) },
  participantId: id.optional(),
  code: text(200).optional(),
  /** Somebody whom nobody expected. */
  guest: z.object({ name: text(120), place: z.string().max(200).default('') }).optional(),
})
export type SentMark = z.infer<typeof mark>

/** Notes as a device sends them. */
export const sentMarks = z.array(mark, { error: 'required' }).min(1, 'required').max(500)

/**
 * Notes who came, as the devices at the door send it: everybody once, however often and in whatever order it is sent, by
 * however many devices. Somebody whom nobody expected is put on the roll. `unknown`: marks whose code or name is not on it.
 */
export const noteArrivals = command({
  name: 'events.noteArrivals',
  input: z.object({ id, sheetId: optionalId, marks: sentMarks }),
  unkept: ['marks'],
  subject: (db, input) => getRoll(db, input.id),
  allow: may.keep,
  async run({ db, actor, now }, roll, { marks, sheetId }) {
    if (!isAtTheDoor(roll, now)) throw new Refusal('conflict', 'events.notAtTheDoor')
    if (sheetId && !(await isUploadOf(db, sheetId, actor.id)))
      throw new Refusal('invalid', 'invalid', { file: 'events.notYourFile' })
    const unknown: string[] = []
    for (const it of marks) {
      const participantId = await meantByMark(db, roll.id, it, { by: actor.id, now })
      if (!participantId) {
        unknown.push(it.id)
        continue
      }
      await noteArrival(db, {
        ...{ id: it.id, participantId, at: withinDoors(it.at, roll.startsAt, now), how: it.how },
        ...{ sheetId: it.how === 'paper' ? sheetId : null, by: actor.id, now },
      })
    }
    return { id: roll.id, unknown }
  },
})

async function meantByMark(
  db: Db,
  rollId: string,
  { id: markId, participantId, code, guest }: SentMark,
  { by, now }: { by: string; now: Date },
): Promise<string | undefined> {
  if (participantId) return findOnRoll(db, rollId, { id: participantId })
  const ticket = code && readTicket(code)
  if (ticket) return findOnRoll(db, rollId, { code: ticket })
  return guest && noteGuest(db, rollId, { ...guest, id: markId, by, at: now })
}
