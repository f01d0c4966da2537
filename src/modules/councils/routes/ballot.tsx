import { Hono } from 'hono'
import { keepFile } from '#platform/files/keep.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { readForm } from '#platform/web/form.ts'
import { type Attempt, submit, type Values } from '#platform/web/submit.ts'
import { cancelBallot } from '../commands/cancel-ballot.ts'
import { castVote } from '../commands/cast-vote.ts'
import { countBallot } from '../commands/count-ballot.ts'
import { typePaper } from '../commands/type-paper.ts'
import { typePaperBallots } from '../commands/type-paper-ballots.ts'
import { markOf } from '../envelope.ts'
import { paths } from '../paths.ts'
import { type Ballot, getBallot, isCounted } from '../queries/ballot.ts'
import { refuseUnlessKeeper } from '../queries/keeper.ts'
import { readChoice } from '../read-choice.ts'
import { answers } from '../tally.ts'
import { urnKey } from '../urn-key.ts'
import { showItem } from './item.tsx'
import { keepFirstSheet } from './tally-sheet.tsx'

type Sent = Record<string, unknown>

/** A ballot: casting, typing paper in, counting, giving up, and finding one's own among the counted. */
export const ballot = new Hono<Env>()
  .post(paths.vote(':id'), async (c) => submit(castVote, await answersOf(c))(c))
  .post(paths.paper(':id'), async (c) => {
    const { method } = await getBallot(c.var.db, idIn(c, 'id'))
    const type = method === 'approve' ? typePaper : typePaperBallots
    return submit(type, { ...(await answersOf(c)), prepare: withKey })(c)
  })
  .post(paths.count(':id'), async (c) => {
    const prepare = async (it: Ctx, sent: Sent) => withKey(it, await keepSheet(it, sent))
    const answer = await ended(c, await submit(countBallot, { ...(await answersOf(c)), prepare })(c))
    if (answer.status === 303) await keepFirstSheet(c)
    return answer
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

async function keepSheet(c: Ctx, { file, fileId: _, ...sent }: Sent): Promise<Sent> {
  if (!(file instanceof File) || file.name === '') return sent
  const { itemId } = await getBallot(c.var.db, idIn(c, 'id'))
  const { keeperId } = await refuseUnlessKeeper(c.var, { itemId })
  return { ...sent, fileId: (await keepFile(c.var, file, { unitId: keeperId })).id }
}

/** Once a ballot is over nothing can open its envelopes any more. */
async function ended(c: Ctx, answer: Response): Promise<Response> {
  if (answer.status === 303) await c.var.secrets.destroy(urnKey(idIn(c, 'id')))
  return answer
}

/**
 * A member looks for their ballot among the counted by their receipt, and over several options by what they cast: single
 * ballots are not kept. Neither is written to any log.
 */
async function check(c: Ctx): Promise<Response> {
  const { db } = c.var
  const ballot = await getBallot(db, idIn(c, 'id'))
  const sent = textsOf(await readForm(c))
  const receipt = String(sent.receipt ?? '')
    .toUpperCase()
    .replaceAll(/[^2-9A-Z]/g, '')
  const found = ballot.method === 'approve' ? { choices: [...answers.map((it) => [it]), []] } : asked(ballot, sent)
  const errors = { ...('fields' in found && found.fields), ...(receipt.length !== 26 && { receipt: 'noReceipt' }) }
  if (!('choices' in found) || receipt.length !== 26) {
    c.status(422)
    return showItem(c, ballot.itemId, { attempt: { values: sent, errors, saved: {} } })
  }
  let checked: readonly string[] | null = null
  for (const choice of found.choices)
    if (await isCounted(db, ballot.id, markOf(ballot.id, { receipt, choice }))) checked = choice
  const { receipt: _, ...values } = sent
  return showItem(c, ballot.itemId, { checked, attempt: { values, errors: {}, saved: {} } })
}

function asked(
  { method, options }: Ballot,
  sent: Values,
): { choices: string[][] } | { fields: Record<string, string> } {
  const [choice, ranks] = [[sent.choice ?? []].flat(), [sent.ranks ?? []].flat()]
  const read = readChoice({ choice, ranks, blank: 'blank' in sent }, method, options)
  return 'choice' in read ? { choices: [read.choice] } : read
}

const textsOf = (sent: Awaited<ReturnType<typeof readForm>>): Values =>
  Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((it) => typeof it === 'string') : typeof value === 'string' ? value : '',
    ]),
  )
