import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { makeBook } from '../jobs.ts'
import { may } from '../policy.ts'
import { getBook, reopenBook } from '../repository/book.ts'

/** Makes a book anew of the same stories: after a correction, a consent that came or went, or a failure. */
export const remakeBook = command({
  name: 'outreach.remakeBook',
  input: z.object({ id, version }),
  subject: (db, input) => getBook(db, input.id),
  allow: may.make,
  async run({ db, actor, now }, book) {
    if (book.state === 'queued' || book.state === 'making')
      throw new Refusal('conflict', 'outreach.isMade', { form: 'outreach.isMade' })
    await reopenBook(db, book, { by: actor.id, at: now })
    await enqueue(db, makeBook, { bookId: book.id })
    return { id: book.id }
  },
})
