import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalChoice, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { rightsKinds, shownKinds } from '../picture-lacks.ts'
import { may } from '../policy.ts'
import { addLibraryPicture, findSamePicture } from '../repository/library.ts'
import { addStoryPicture } from '../repository/picture.ts'
import { getStory } from '../repository/story.ts'

/**
 * Adds a picture that was kept already to a story and to the library of its desk, where the same picture is kept once.
 * Without words for those who cannot see it, or without a credit, it is refused; its rights may be told later.
 */
export const addPicture = command({
  name: 'stories.addPicture',
  input: z.object({
    ...{ id, fileId: id, alt: text(500), credit: text(200), caption: optionalText(500) },
    ...{ rights: optionalChoice(rightsKinds), shown: optionalChoice(shownKinds) },
  }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.write,
  about: (story) => story.id,
  async run({ db, actor, now }, story, { fileId, alt, credit, caption, rights, shown }) {
    if (!(await isUploadOf(db, fileId, actor.id, 'image')))
      throw new Refusal('invalid', 'invalid', { file: 'stories.notAPicture' })
    const words = { alt, credit, caption: caption ?? '' }
    const known = await findSamePicture(db, story.unitId, fileId)
    const libraryId = known ?? newId(now)
    if (!known)
      await addLibraryPicture(db, {
        ...{ id: libraryId, unitId: story.unitId, fileId, ...words },
        ...{ rights: rights ?? 'unknown', shown: shown ?? 'unknown', by: actor.id, at: now },
      })
    const pictureId = newId(now)
    await addStoryPicture(db, story.id, { id: pictureId, libraryId, fileId, ...words }, now)
    return { id: pictureId }
  },
})
