import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayOrient } from '../policy.ts'
import { addReceipt, getNote } from '../repository/orientation.ts'

/** Somebody says that they read a note for the desk they act from. One that was amended since is read anew. */
export const readOrientation = command({
  name: 'stories.readOrientation',
  input: z.object({ id, version }),
  subject: (db, input) => getNote(db, input.id),
  allow: (actor, note) => mayOrient.read(actor, note),
  async run({ db, actor, now }, note) {
    const receipt = { noteId: note.id, version: note.version, officialId: actor.id, unitId: actor.post.unitId, at: now }
    if (!(await addReceipt(db, receipt))) throw new Refusal('conflict', 'stories.readBefore')
    return { id: note.id }
  },
})
