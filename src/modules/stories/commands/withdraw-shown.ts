import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getPersonShown } from '../queries/library.ts'
import { countChange, getLibraryPicture, settleServed, withdrawAgreed } from '../repository/library.ts'

/** Somebody in a picture no longer agrees: it is off every page that shows it before this is answered. */
export const withdrawShown = command({
  name: 'stories.withdrawShown',
  input: z.object({ id, version, personId: id, reason: text(500) }),
  subject: (db, input) => getLibraryPicture(db, input.id),
  allow: may.write,
  about: (picture) => picture.id,
  async run({ db, now }, picture, { personId, reason }) {
    await getPersonShown(db, picture.id, personId)
    if (!(await withdrawAgreed(db, personId, today(now), reason))) throw new Refusal('conflict', 'wrongState')
    await countChange(db, picture.id)
    await settleServed(db, picture.id, now)
    return { id: personId }
  },
})
