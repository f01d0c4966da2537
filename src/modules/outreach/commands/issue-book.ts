import { z } from 'zod'
import { addDelivery, findOwed } from '#modules/stories/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { listBound } from '../queries/book.ts'
import { getBook, issueOn } from '../repository/book.ts'

/** The book was given out on paper: each story in it stands in the ledger from that day, and a recall finds it there. */
export const issueBook = command({
  name: 'outreach.issueBook',
  input: z.object({ id, version, issuedOn: date }),
  subject: (db, input) => getBook(db, input.id),
  allow: may.make,
  async run({ db, actor, now }, book, { issuedOn }) {
    if (book.state !== 'done' || book.issuedOn) throw new Refusal('conflict', 'wrongState', { form: 'wrongState' })
    if (issuedOn > today(now)) throw new Refusal('invalid', 'invalid', { issuedOn: 'outreach.inFuture' })
    for (const { storyId, editionId, unitId } of await listBound(db, book.id)) {
      const day = today(now)
      const due = await findOwed(db, { storyId, editionId, channel: 'print', day })
      await addDelivery(db, {
        ...{ id: newId(now), storyId, editionId, formId: null, channel: 'print', outlet: book.issuer, due },
        ...{ carriedOn: issuedOn, seconds: null, place: book.title, link: null, fileId: null, unitId },
        ...{ by: actor.id, at: now },
      })
    }
    await issueOn(db, book, issuedOn)
    return { id: book.id }
  },
})
