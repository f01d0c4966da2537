import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalText } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addLibraryPicture, findSamePicture } from '../repository/library.ts'

/** Takes a picture into the library of a unit before any story needs it. What is not known yet is told on its own page. */
export const keepPicture = command({
  name: 'stories.keepPicture',
  input: z.object({ unitId: id, fileId: id, alt: optionalText(500), credit: optionalText(200) }),
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: may.write,
  async run({ db, actor, now }, { unitId }, { fileId, alt, credit }) {
    if (!(await isUploadOf(db, fileId, actor.id, 'image')))
      throw new Refusal('invalid', 'invalid', { file: 'stories.notAPicture' })
    const known = await findSamePicture(db, unitId, fileId)
    if (known) return { id: known }
    const libraryId = newId(now)
    await addLibraryPicture(db, {
      ...{ id: libraryId, unitId, fileId, alt: alt ?? '', credit: credit ?? '', caption: '' },
      ...{ rights: 'unknown', shown: 'unknown', by: actor.id, at: now },
    })
    return { id: libraryId }
  },
})
