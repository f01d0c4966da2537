import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { mayOrient } from '../policy.ts'
import { noteInput, readNote } from '../queries/orientation-choice.ts'
import { addNote } from '../repository/orientation.ts'

/** The propaganda commission says what newsrooms are to stress, for how long and for whom (VI.3). */
export const issueOrientation = command({
  name: 'stories.issueOrientation',
  input: z.object({ unitId: id, ...noteInput }),
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: mayOrient.issue,
  async run({ db, actor, now }, { unitId }, { unitId: _, ...sent }) {
    const words = await readNote(db, unitId, sent, today(now))
    const noteId = newId(now)
    await addNote(db, { ...words, id: noteId, unitId, by: actor.id, at: now })
    return { id: noteId }
  },
})
