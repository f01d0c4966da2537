import { z } from 'zod'
import { scopeOf } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { id, optionalId, optionalText, ticked, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { listChosen } from '../queries/choice.ts'
import { isNamedIn } from '../queries/library.ts'
import { addPersonShown, getLibraryPicture, settleServed } from '../repository/library.ts'

/**
 * Names somebody who can be recognised in a picture: an exemplar, whose own consents then count, or somebody else by name or
 * by where they stand. From then on the picture goes nowhere without their consent; it comes off where it is out.
 */
export const nameShown = command({
  name: 'stories.nameShown',
  input: z.object({ id, version, exemplarId: optionalId, name: optionalText(120), isMinor: ticked }),
  subject: (db, input) => getLibraryPicture(db, input.id),
  allow: may.write,
  about: (picture) => picture.id,
  async run({ db, actor, now }, picture, { exemplarId, name, isMinor }) {
    if (!exemplarId && !name) throw new Refusal('invalid', 'invalid', { name: 'required' })
    if (exemplarId) {
      const chosen = await listChosen(db, scopeOf(actor), [exemplarId], today(now))
      if (chosen.length === 0) throw new Refusal('invalid', 'invalid', { exemplarId: 'notAChoice' })
      if (await isNamedIn(db, picture.id, exemplarId))
        throw new Refusal('invalid', 'invalid', { exemplarId: 'stories.namedBefore' })
    }
    const person = { exemplarId, name: exemplarId ? '' : name!, isMinor, by: actor.id, at: now }
    const personId = await addPersonShown(db, picture.id, person)
    await settleServed(db, picture.id, now)
    return { id: personId }
  },
})
