import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { noteState } from '../orientation.ts'
import { mayOrient } from '../policy.ts'
import { noteInput, readNote } from '../queries/orientation-choice.ts'
import { amendNote, getNote } from '../repository/orientation.ts'

/** Says a note anew; every desk is asked to read it again. */
export const amendOrientation = command({
  name: 'stories.amendOrientation',
  input: z.object({ id, version, ...noteInput }),
  subject: (db, input) => getNote(db, input.id),
  allow: (actor, note) => mayOrient.issue(actor, note),
  saved: ({ subject, body, documentNo, validFrom }) => ({
    ...{ subject, body, documentNo, validFrom: formatDate(validFrom) },
  }),
  async run({ db, now }, note, { id: _, version: __, ...sent }) {
    const day = today(now)
    if (!['coming', 'holds'].includes(noteState(note, day))) throw new Refusal('conflict', 'wrongState')
    await amendNote(db, note.id, await readNote(db, note.unitId, sent, day), now)
    return { id: note.id }
  },
})
