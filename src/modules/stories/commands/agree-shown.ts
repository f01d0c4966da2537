import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getPersonShown } from '../queries/library.ts'
import { countChange, getLibraryPicture, saveAgreed, settleServed } from '../repository/library.ts'
import { agreedInput, faultsOfAgreed } from '../shown-consent.ts'

/** Records what somebody in a picture agreed to; for a minor what the guardian did. An exemplar agrees in their own record. */
export const agreeShown = command({
  name: 'stories.agreeShown',
  input: z.object({ id, version, personId: id, ...agreedInput }),
  subject: (db, input) => getLibraryPicture(db, input.id),
  allow: may.write,
  about: (picture) => picture.id,
  async run({ db, actor, now }, picture, { id: _, version: __, personId, ...agreed }) {
    const person = await getPersonShown(db, picture.id, personId)
    if (person.exemplarId) throw new Refusal('conflict', 'stories.agreesInRecord')
    const faults = faultsOfAgreed(agreed, person.isMinor, today(now))
    if (agreed.fileId && !(await isUploadOf(db, agreed.fileId, actor.id))) faults.file = 'notAChoice'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    await saveAgreed(db, personId, { ...agreed, by: actor.id })
    await countChange(db, picture.id)
    await settleServed(db, picture.id, now)
    return { id: personId }
  },
})
