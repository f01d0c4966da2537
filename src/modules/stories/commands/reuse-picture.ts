import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getLibraryPicture } from '../repository/library.ts'
import { addStoryPicture, listPictures } from '../repository/picture.ts'
import { getStory } from '../repository/story.ts'

/** Puts a picture of the library into one more story, with the words and rights it has there. */
export const reusePicture = command({
  name: 'stories.reusePicture',
  input: z.object({ id, libraryId: id }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.write,
  about: (story) => story.id,
  async run({ db, actor, now }, story, { libraryId }) {
    const picture = await getLibraryPicture(db, libraryId)
    if (!may.write(actor, picture)) throw new Refusal('invalid', 'invalid', { libraryId: 'notAChoice' })
    if ((await listPictures(db, story.id)).some((it) => it.libraryId === libraryId))
      throw new Refusal('invalid', 'invalid', { libraryId: 'stories.hasPicture' })
    const { fileId, alt, credit, caption } = picture
    const pictureId = newId(now)
    await addStoryPicture(db, story.id, { id: pictureId, libraryId, fileId, alt, credit, caption }, now)
    return { id: pictureId }
  },
})
