import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalText, text, version, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { linkDays } from '../approval-link.ts'
import { may } from '../policy.ts'
import { addLink } from '../repository/approval-link.ts'
import { getStory } from '../repository/story.ts'

const email = optionalText(254).refine(
  (it) => it === null || /^[^\s@<>"',;:\\]+@[^\s@<>"',;:\\]+\.[^\s@.]{2,}$/.test(it),
  {
    error: 'stories.badEmail',
  },
)

/**
 * Issues a link by which one person outside answers for a text in review, without an account (III). What they say is an
 * approval where whoever issues it might approve that text themselves, else an opinion. The link goes out by whatever way
 * the two share; its secret is kept nowhere.
 */
export const issueLink = command({
  name: 'stories.issueLink',
  input: z.object({
    ...{ id, version, token: z.string().min(43), outsider: text(120), outsiderTitle: text(160), agency: text(200) },
    ...{ email, days: whole(1, linkDays.most) },
  }),
  unkept: ['token', 'email'],
  subject: (db, input) => getStory(db, input.id),
  allow: may.askOutside,
  about: (story) => story.id,
  async run({ db, actor, now }, story, { token, outsider, outsiderTitle, agency, email, days }) {
    if (story.state !== 'in_review')
      throw new Refusal('conflict', 'stories.notInReview', { form: 'stories.notInReview' })
    const linkId = newId(now)
    await addLink(db, {
      ...{ id: linkId, storyId: story.id, textNumber: story.textNumber, token },
      ...{ name: outsider, title: outsiderTitle, agency, email, decides: may.approve(actor, story) },
      ...{ by: actor.id, at: now, expiresAt: new Date(now.getTime() + days * 86_400_000) },
    })
    return { id: linkId }
  },
})
