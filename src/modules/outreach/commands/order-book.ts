import { z } from 'zod'
import { scopeOf } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { locales } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { choice, id, optionalText, optionalWhole, several, text } from '#platform/input.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { makeBook } from '../jobs.ts'
import { may } from '../policy.ts'
import { mostStories, sortChosen } from '../queries/choice.ts'
import { addBook } from '../repository/book.ts'

const chosen = z
  .preprocess((raw) => [raw ?? []].flat().filter((it) => it !== ''), several(id, mostStories))
  .refine((it) => it.length > 0, { error: 'required' })

/** Orders a book of chosen stories with what its imprint says; the worker makes it (III.2.a, III.4). */
export const orderBook = command({
  name: 'outreach.orderBook',
  input: z.object({
    ...{ stories: chosen, language: choice(locales), title: text(160), issuer: text(200) },
    ...{ decisionNo: optionalText(80), responsible: text(160), printRun: optionalWhole(1, 1_000_000) },
  }),
  subject: async (_, __, { actor }) => ({ unitId: actor.post.unitId }),
  allow: may.make,
  async run({ db, actor, now }, { unitId }, { stories, language, ...imprint }) {
    const wanted = [...new Set(stories)]
    const storyIds = await sortChosen(db, scopeOf(actor), wanted, language)
    if (storyIds.length !== wanted.length) throw new Refusal('invalid', 'invalid', { stories: 'notAChoice' })
    const bookId = newId(now)
    await addBook(db, { ...imprint, id: bookId, unitId, language, storyIds }, { by: actor.id, at: now })
    await enqueue(db, makeBook, { bookId })
    return { id: bookId }
  },
})
