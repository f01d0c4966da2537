import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addComment, getComment } from '../repository/comment.ts'

/** Answers a comment that is still open. */
export const answerComment = command({
  name: 'stories.answerComment',
  input: z.object({ id, text: text(1000) }),
  subject: (db, input) => getComment(db, input.id),
  allow: may.comment,
  about: ({ storyId }) => storyId,
  async run({ db, actor, now }, comment, { text: words }) {
    if (comment.settledAt) throw new Refusal('conflict', 'wrongState')
    const { id: answersId, storyId } = comment
    return { id: await addComment(db, { storyId, answersId, text: words, by: actor.id, at: now }) }
  },
})
