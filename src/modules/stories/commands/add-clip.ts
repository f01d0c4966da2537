import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addClip as keepClip } from '../repository/clip.ts'
import { getStory } from '../repository/story.ts'

/** Adds sound that was kept already to a story. Without its words for those who cannot hear it, or a credit, it is refused. */
export const addClip = command({
  name: 'stories.addClip',
  input: z.object({ id, fileId: id, title: text(200), transcript: text(5000), credit: text(200) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.write,
  about: (story) => story.id,
  async run({ db, actor, now }, story, { fileId, title, transcript, credit }) {
    if (!(await isUploadOf(db, fileId, actor.id, 'audio')))
      throw new Refusal('invalid', 'invalid', { file: 'stories.notSound' })
    const clipId = newId(now)
    const clip = { id: clipId, fileId, title, credit, transcript: transcript.replaceAll(/\s+/g, ' ') }
    await keepClip(db, story.id, clip, { by: actor.id, at: now })
    return { id: clipId }
  },
})
