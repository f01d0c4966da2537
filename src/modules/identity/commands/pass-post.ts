import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { endPost, followPost, getPost } from '../repository/posts.ts'

/**
 * Ends a post on a day and, where a successor is named, lets it go on in other hands: what waits for the post waits for it
 * still. What was before stays; a post that was ended is not ended again (clause I.1.b).
 */
export const passPost = command({
  name: 'identity.passPost',
  input: z.object({ postId: id, on: date, officialId: optionalId, basis: text(300) }),
  subject: (db, { postId }) => getPost(db, postId),
  allow: (actor, { unitId }) => may.invite(actor, unitId),
  async run({ db, actor }, post, { on, officialId, basis }) {
    if (on <= post.from) throw new Refusal('invalid', 'invalid', { on: 'identity.beforePost' })
    if (post.to !== null && on >= post.to)
      throw new Refusal('conflict', 'identity.postEnded', { on: 'identity.postEnded' })
    if (officialId === post.officialId) throw new Refusal('invalid', 'invalid', { officialId: 'identity.sameOfficial' })
    const isOwn = post.officialId === actor.id && post.role === 'admin'
    if (isOwn && officialId === null) throw new Refusal('invalid', 'invalid', { officialId: 'identity.lastAdmin' })

    await endPost(db, post.id, on, basis)
    const next = officialId && (await followPost(db, post, { officialId, on, basis }))
    return { id: next || post.id }
  },
})
