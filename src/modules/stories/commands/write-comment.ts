import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { plainText } from '#platform/rich-text/text.ts'
import { may } from '../policy.ts'
import { isQuotedIn } from '../quotation.ts'
import { addComment } from '../repository/comment.ts'
import { getStory } from '../repository/story.ts'

/** Says something of a story, or of a passage that stands in it. */
export const writeComment = command({
  name: 'stories.comment',
  input: z.object({ id, quote: optionalText(600), text: text(1000) }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.comment,
  about: ({ id: storyId }) => storyId,
  async run({ db, actor, now }, story, { quote, text: words }) {
    const whole = [story.title, story.standfirst, plainText(story.body, { captions: true })].join('\n\n')
    if (quote && !isQuotedIn(whole, quote)) throw new Refusal('invalid', 'invalid', { quote: 'stories.quoteNotFound' })
    return { id: await addComment(db, { storyId: story.id, quote, text: words, by: actor.id, at: now }) }
  },
})
