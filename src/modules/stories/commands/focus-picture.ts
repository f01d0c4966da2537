import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, whole, version } from '#platform/input.ts'
import { may } from '../policy.ts'
import { getLibraryPicture, saveFocus } from '../repository/library.ts'

/** Says which point of a picture every crop must have in it, in hundredths from the left and from the top. */
export const focusPicture = command({
  name: 'stories.focusPicture',
  input: z.object({ id, version, x: whole(0, 100), y: whole(0, 100) }),
  subject: (db, input) => getLibraryPicture(db, input.id),
  allow: may.write,
  async run({ db }, picture, { x, y }) {
    await saveFocus(db, picture.id, { x: x / 100, y: y / 100 })
    return { id: picture.id }
  },
})
