import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { noteState } from '../orientation.ts'
import { mayOrient } from '../policy.ts'
import { endNote, getNote } from '../repository/orientation.ts'

/** Takes a note back from today on, with the reason. */
export const endOrientation = command({
  name: 'stories.endOrientation',
  input: z.object({ id, version, reason: text(500) }),
  subject: (db, input) => getNote(db, input.id),
  allow: (actor, note) => mayOrient.issue(actor, note),
  async run({ db, actor, now }, note, { reason }) {
    const day = today(now)
    if (!['coming', 'holds'].includes(noteState(note, day))) throw new Refusal('conflict', 'wrongState')
    await endNote(db, note.id, { on: day, reason, by: actor.id })
    return { id: note.id }
  },
})
