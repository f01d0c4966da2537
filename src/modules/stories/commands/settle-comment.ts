import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { maySettle } from '../policy.ts'
import { getComment, settle } from '../repository/comment.ts'

/** Its author, or the desk that did as it said, settles a comment. */
export const settleComment = command({
  name: 'stories.settleComment',
  input: z.object({ id, version }),
  subject: (db, input) => getComment(db, input.id),
  allow: maySettle,
  about: ({ storyId }) => storyId,
  async run({ db, actor, now }, comment) {
    if (comment.settledAt) throw new Refusal('conflict', 'wrongState')
    await settle(db, comment.id, { by: actor.id, at: now })
    return { id: comment.id }
  },
})
