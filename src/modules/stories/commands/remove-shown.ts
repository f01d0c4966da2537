import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { may } from '../policy.ts'
import { getPersonShown } from '../queries/library.ts'
import { countChange, getLibraryPicture, removePersonShown, settleServed } from '../repository/library.ts'

/** Takes away somebody who was named by mistake, with the reason; the audit trail keeps that they were named. */
export const removeShown = command({
  name: 'stories.removeShown',
  input: z.object({ id, version, personId: id, reason: text(500) }),
  subject: (db, input) => getLibraryPicture(db, input.id),
  allow: may.write,
  about: (picture) => picture.id,
  async run({ db, now }, picture, { personId }) {
    await getPersonShown(db, picture.id, personId)
    await removePersonShown(db, personId)
    await countChange(db, picture.id)
    await settleServed(db, picture.id, now)
    return { id: personId }
  },
})
