import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addStoryPicture } from '../repository/picture.ts'
import { getStory } from '../repository/story.ts'

/** Adds a picture that was kept already. Without words for those who cannot see it, or without a credit, it is refused. */
export const addPicture = command({
  name: 'stories.addPicture',
  input: z.object({ id, fileId: id, alt: text(500), credit: text(200), caption: optionalText(500) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.write,
  about: (story) => story.id,
  async run({ db, actor, now }, story, { fileId, alt, credit, caption }) {
    if (!(await isUploadOf(db, fileId, actor.id, 'image')))
      throw new Refusal('invalid', 'invalid', { file: 'stories.notAPicture' })
    const pictureId = newId(now)
    await addStoryPicture(db, story.id, { id: pictureId, fileId, alt, credit, caption: caption ?? '' }, now)
    return { id: pictureId }
  },
})
