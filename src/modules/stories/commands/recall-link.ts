import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { linkState } from '../approval-link.ts'
import { may } from '../policy.ts'
import { getLink, recallLinkOf } from '../repository/approval-link.ts'

/** Takes a link back before it is used: from then on it opens nothing. */
export const recallLink = command({
  name: 'stories.recallLink',
  input: z.object({ id, linkId: id }),
  async subject(db, input) {
    const link = await getLink(db, input.linkId)
    if (link.storyId !== input.id) throw new Refusal('missing', 'notFound')
    return link
  },
  allow: may.askOutside,
  about: ({ storyId }) => storyId,
  async run({ db, actor, now }, link) {
    const state = linkState(link, now)
    if (state === 'used' || state === 'recalled') throw new Refusal('conflict', 'wrongState')
    await recallLinkOf(db, link.id, { by: actor.id, at: now })
    return { id: link.id }
  },
})
