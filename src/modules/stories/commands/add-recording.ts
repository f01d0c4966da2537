import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { isHeard } from '../form-kind.ts'
import { may } from '../policy.ts'
import { getForm, setSound } from '../repository/form.ts'

/** Gives a form that is heard the recording of a person who read it. */
export const addRecording = command({
  name: 'stories.addRecording',
  input: z.object({ id, version, fileId: id }),
  subject: (db, input) => getForm(db, input.id),
  allow: may.derive,
  about: ({ storyId }) => storyId,
  async run({ db, actor }, form, { fileId }) {
    if (!isHeard(form.kind)) throw new Refusal('invalid', 'invalid', { file: 'stories.notHeard' })
    if (!(await isUploadOf(db, fileId, actor.id, 'audio')))
      throw new Refusal('invalid', 'invalid', { file: 'stories.notSound' })
    await setSound(db, form, { fileId, kind: 'recording' })
    return { id: form.id }
  },
})
