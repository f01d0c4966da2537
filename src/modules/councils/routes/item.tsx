import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { sendFile } from '#platform/web/downloads.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { declareInterest } from '../commands/declare-interest.ts'
import { dismiss } from '../commands/dismiss-interest.ts'
import { openBallot } from '../commands/open-ballot.ts'
import { newReceipt, newUrn } from '../envelope.ts'
import { ItemPage } from '../pages/item.tsx'
import { paths } from '../paths.ts'
import { viewItem } from '../queries/item-view.ts'
import { urnKey } from '../urn-key.ts'

const toItem = (_: unknown, c: Ctx) => paths.item(idIn(c, 'id'))
const again = (c: Ctx, attempt: Attempt) => showItem(c, idIn(c, 'id'), { attempt })

/** An item of an agenda: declare, read its papers, open its ballot. */
export const item = new Hono<Env>()
  .get(paths.item(':id'), (c) => showItem(c, idIn(c, 'id')))
  .get(paths.document(':id', ':fileId'), sendPaper)
  .post(paths.declare(':id'), submit(declareInterest, { done: toItem, again }))
  .post(paths.dismiss(':id'), submit(dismiss, { done: toItem, again }))
  .post(paths.open(':id'), open)

type Shown = { attempt?: Attempt; checked?: readonly string[] | null }

/** The page of an item as this reader may see it, with what came of a form. */
export async function showItem(c: Ctx, id: string, { attempt, checked }: Shown = {}): Promise<Response> {
  const { db, scope, actor, frame, locale, now } = c.var
  const view = await viewItem(db, scope, actor, id, today(now))
  const sent = attempt?.values.receipt
  const receipt = typeof sent === 'string' && /^[2-9A-Z]{26}$/.test(sent) ? sent : newReceipt()
  return html(
    c,
    <ItemPage
      {...{ frame, locale, view, receipt, attempt, ...(checked !== undefined && { checked }) }}
      submission={newId(now)}
    />,
  )
}

/**
 * Opens a ballot. The key of its urn goes to where secrets are held before that, so that no ballot is ever open that
 * nobody could count; it goes again where the ballot is refused.
 */
async function open(c: Ctx): Promise<Response> {
  const ballotId = newId(c.var.now)
  const { publicKey, privateKey } = newUrn()
  await c.var.secrets.keep(urnKey(ballotId), privateKey)
  const prepare = (_: Ctx, sent: Record<string, unknown>) => Promise.resolve({ ...sent, ballotId, publicKey })
  const answer = await submit(openBallot, { prepare, done: toItem, again })(c)
  if (answer.status !== 303) await c.var.secrets.destroy(urnKey(ballotId))
  return answer
}

/** A paper of the item, for members whom nothing ties to it and for its keepers. */
async function sendPaper(c: Ctx): Promise<Response> {
  const { db, scope, actor, now } = c.var
  const { papers } = await viewItem(db, scope, actor, idIn(c, 'id'), today(now))
  const fileId = idIn(c, 'fileId')
  if (!papers?.some((it) => it.fileId === fileId)) throw new Refusal('missing', 'files.missing')
  const file = await db.selectFrom('files.file').selectAll().where('id', '=', fileId).executeTakeFirstOrThrow()
  return sendFile(c, file)
}
