import { Hono } from 'hono'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { submit } from '#platform/web/submit.ts'
import { answerComment } from '../commands/answer-comment.ts'
import { noteRelief } from '../commands/note-relief.ts'
import { releaseHold } from '../commands/release-hold.ts'
import { relieveHolder } from '../commands/relieve-holder.ts'
import { settleComment } from '../commands/settle-comment.ts'
import { takeHold } from '../commands/take-hold.ts'
import { writeComment } from '../commands/write-comment.ts'
import { paths } from '../paths.ts'
import { listComments } from '../queries/comment.ts'
import { showStory } from '../queries/story.ts'
import { showStoryPage as again } from './story.tsx'

const toStory = (_: unknown, c: Ctx) => paths.show(idIn(c, 'id'))
const toComments = (_: unknown, c: Ctx) => `${paths.show(idIn(c, 'id'))}#gop-y`
const toEditor = (_: unknown, c: Ctx) => paths.edit(idIn(c, 'id'))

/** Several people at one story: having it in hand, and what they say of it. */
export const together = new Hono<Env>()
  .post(paths.hold(':id'), submit(takeHold, { done: toEditor, again }))
  .post(paths.release(':id'), submit(releaseHold, { done: toStory, again }))
  .post(paths.relieve(':id'), submit(relieveHolder, { done: toEditor, again }))
  .post(paths.noteRelief(':id', ':holdId'), submit(noteRelief, { done: toStory, again, prepare: named('holdId') }))
  .post(paths.comments(':id'), submit(writeComment, { done: toComments, again }))
  .post(paths.answer(':id', ':commentId'), submit(answerComment, { done: toComments, again, prepare: commentOf }))
  .post(
    paths.settleComment(':id', ':commentId'),
    submit(settleComment, { done: toComments, again, prepare: commentOf }),
  )

/** The thing that the address names, of a story that the reader may see. */
function named(name: string) {
  return async (c: Ctx, sent: Record<string, unknown>) => {
    const { db, scope, locale } = c.var
    await showStory(db, scope, idIn(c, 'id'), locale)
    return { ...sent, id: idIn(c, name) }
  }
}

/** The comment that the address names, of this very story. */
async function commentOf(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const input = await named('commentId')(c, sent)
  const comments = await listComments(c.var.db, idIn(c, 'id'))
  if (!comments.some(({ id }) => id === input.id)) throw new Refusal('missing', 'notFound')
  return input
}
