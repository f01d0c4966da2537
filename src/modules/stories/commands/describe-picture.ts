import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { choice, id, optionalDate, optionalId, optionalText, ticked, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { rightsKinds, shownKinds } from '../picture-lacks.ts'
import { may } from '../policy.ts'
import { countPeopleShown } from '../queries/library.ts'
import { getLibraryPicture, saveDescribed, settleServed } from '../repository/library.ts'
import { carryWords } from '../repository/picture.ts'

/**
 * Says what is known of a picture of the library: its words, by what right it is shown, whether people can be recognised.
 * Anything may be left open; what is open stands against going out, and an end that has come takes the picture off at once.
 */
export const describePicture = command({
  name: 'stories.describePicture',
  input: z.object({
    ...{ id, version, alt: optionalText(500), credit: optionalText(200), caption: optionalText(500) },
    ...{ rights: choice(rightsKinds), holder: optionalText(200), terms: optionalText(500), fileId: optionalId },
    ...{ rightsUntil: optionalDate, forPress: ticked, shown: choice(shownKinds), hasMinors: ticked },
  }),
  subject: (db, input) => getLibraryPicture(db, input.id),
  allow: may.write,
  saved: ({ alt, credit, caption, holder, terms }) => ({ alt, credit, caption, holder, terms }),
  async run({ db, actor, now }, picture, { id: libraryId, version: _, fileId, ...told }) {
    if (fileId && !(await isUploadOf(db, fileId, actor.id)))
      throw new Refusal('invalid', 'invalid', { file: 'notAChoice' })
    if (told.shown !== 'people' && (await countPeopleShown(db, libraryId)) > 0)
      throw new Refusal('invalid', 'invalid', { shown: 'stories.peopleNamed' })
    const words = { alt: told.alt ?? '', credit: told.credit ?? '', caption: told.caption ?? '' }
    const rights = { holder: told.holder ?? '', terms: told.terms ?? '', paperId: fileId ?? picture.paperId }
    await saveDescribed(db, libraryId, { ...told, ...words, ...rights })
    await carryWords(db, libraryId, picture, words)
    await settleServed(db, libraryId, now)
    return { id: libraryId }
  },
})
