import { Hono } from 'hono'
import { keepFile } from '#platform/files/keep.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { readForm } from '#platform/web/form.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { cancelBallot } from '../commands/cancel-ballot.ts'
import { castVote } from '../commands/cast-vote.ts'
import { countBallot } from '../commands/count-ballot.ts'
import { typePaper } from '../commands/type-paper.ts'
import { markOf } from '../envelope.ts'
import { paths } from '../paths.ts'
import { viewItem } from '../queries/item-view.ts'
import { getBallot, isCounted } from '../queries/item.ts'
import { urnKey } from '../urn-key.ts'
import { showItem } from './item.tsx'

type Sent = Record<string, unknown>

/** A ballot: casting, typing paper in, counting, giving up, and finding one's own among the counted. */
export const ballot = new Hono<Env>()
  .post(paths.vote(':id'), async (c) => submit(castVote, await answersOf(c))(c))
  .post(paths.paper(':id'), async (c) => submit(typePaper, { ...(await answersOf(c)), prepare: withKey })(c))
  .post(paths.count(':id'), async (c) => {
    const prepare = async (it: Ctx, sent: Sent) => withKey(it, await keepSheet(it, sent))
    return ended(c, await submit(countBallot, { ...(await answersOf(c)), prepare })(c))
  })
  .post(paths.cancel(':id'), async (c) => ended(c, await submit(cancelBallot, await answersOf(c))(c)))
  .post(paths.check(':id'), check)

/** Every form of a ballot leads back to the page of its item. */
async function answersOf(c: Ctx) {
  const { itemId } = await getBallot(c.var.db, idIn(c, 'id'))
  return {
    done: () => paths.item(itemId),
    again: (it: Ctx, attempt: Attempt) => showItem(it, itemId, { attempt }),
  }
}

/** The key that opens the urn, where it is held; a lost one is told by the command. */
async function withKey(c: Ctx, sent: Sent): Promise<Sent> {
  return { ...sent, privateKey: (await c.var.secrets.find(urnKey(idIn(c, 'id')))) ?? '' }
}

async function keepSheet(c: Ctx, { file, ...sent }: Sent): Promise<Sent> {
  if (!(file instanceof File) || file.name === '') return sent
  const { itemId } = await getBallot(c.var.db, idIn(c, 'id'))
  const { council } = await viewItem(c.var.db, c.var.scope, c.var.actor, itemId, today(c.var.now))
  return { ...sent, fileId: (await keepFile(c.var, file, { unitId: council.keeperId })).id }
}

/** Once a ballot is over nothing can open its envelopes any more. */
async function ended(c: Ctx, answer: Response): Promise<Response> {
  if (answer.status === 303) await c.var.secrets.destroy(urnKey(idIn(c, 'id')))
  return answer
}

/** A member looks for their ballot among the counted by their receipt; it is neither kept nor written to any log. */
async function check(c: Ctx): Promise<Response> {
  const { db } = c.var
  const { id, itemId, tally } = await getBallot(db, idIn(c, 'id'))
  const sent = (await readForm(c)).receipt
  const receipt = (typeof sent === 'string' ? sent : '').toUpperCase().replaceAll(/[^2-9A-Z]/g, '')
  let checked: string | null = null
  for (const { choice } of tally ?? [])
    if (await isCounted(db, id, markOf(id, { receipt, choice }))) checked = choice.join(', ')
  return showItem(c, itemId, { checked })
}
