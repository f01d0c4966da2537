import { Hono } from 'hono'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { keepFile } from '#platform/files/keep.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn, sceneOf } from '#platform/web/env.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { drawUpTallySheet } from '../commands/draw-up-tally-sheet.ts'
import { keepSignedSheet } from '../commands/keep-signed-tally-sheet.ts'
import { keepBoth } from '../documents/keep-both.ts'
import { tallySheetDocument } from '../documents/tally-sheet.ts'
import { namesIn } from '../names.ts'
import { paths } from '../paths.ts'
import { getBallot } from '../queries/ballot.ts'
import { viewItem } from '../queries/item-view.ts'
import { refuseUnlessKeeper } from '../queries/keeper.ts'
import { readTallySheet } from '../queries/tally-sheet.ts'
import { showItem } from './item.tsx'
import { sendDocument, sendKept } from './send.tsx'

type Sent = Record<string, unknown>

/** The tally sheet of a ballot: kept as Word and PDF at the count, the copy that was signed, the photo of the counting. */
export const tallySheet = new Hono<Env>()
  .get('/lam-viec/hoi-dong/phieu/:id/:file{bien-ban-kiem-phieu\\.(?:docx|pdf)}', send)
  .get(paths.tallyFile(':id', 'da-ky'), async (c) => sendKept(c, (await seen(c)).ballot.signedId))
  .get(paths.tallyFile(':id', 'anh'), async (c) => sendKept(c, (await seen(c)).ballot.fileId))
  .post(paths.drawUpTallySheet(':id'), async (c) =>
    submit(drawUpTallySheet, { ...(await answersOf(c)), prepare: make })(c),
  )
  .post(paths.tallyFile(':id', 'da-ky'), async (c) =>
    submit(keepSignedSheet, { ...(await answersOf(c)), prepare: keepScan })(c),
  )

async function answersOf(c: Ctx) {
  const { itemId } = await getBallot(c.var.db, idIn(c, 'id'))
  return { done: () => paths.item(itemId), again: (it: Ctx, attempt: Attempt) => showItem(it, itemId, { attempt }) }
}

/** What the reader may see of the ballot. @throws Refusal `missing` for who is tied to its item or has not declared on it. */
async function seen(c: Ctx) {
  const { db, scope, actor, now } = c.var
  const ballot = await getBallot(db, idIn(c, 'id'))
  const view = await viewItem(db, scope, actor, ballot.itemId, today(now))
  if (!view.papers || ballot.state !== 'counted') throw new Refusal('missing', 'notFound')
  return { ballot, view }
}

async function send(c: Ctx): Promise<Response> {
  const { ballot, view } = await seen(c)
  const as = c.req.param('file')?.endsWith('.pdf') ? 'pdf' : 'docx'
  const kept = as === 'pdf' ? ballot.pdfId : ballot.docxId
  if (kept) return sendKept(c, kept)
  const document = tallySheetDocument(await readTallySheet(c.var.db, view, ballot.id))
  return sendDocument(
    c,
    await (as === 'pdf' ? createPdf : createDocx)(document),
    `bien-ban-kiem-phieu-${view.item.on}.${as}`,
  )
}

/**
 * Makes the tally sheet for the command to keep, with the names of those who counted as they were just typed. Nothing is
 * made that it would refuse.
 */
async function make(c: Ctx, sent: Sent): Promise<Sent> {
  const { db, scope, actor, now } = c.var
  const { itemId, state, signedId, version } = await getBallot(db, idIn(c, 'id'))
  const { keeperId, on } = await refuseUnlessKeeper(c.var, { itemId })
  const isRefused = state !== 'counted' || signedId || String(sent.version) !== String(version)
  if (isRefused) return { ...sent, docxId: '', pdfId: '' }
  const view = await viewItem(db, scope, actor, itemId, today(now))
  const content = await readTallySheet(db, view, idIn(c, 'id'))
  const ballot = { ...content.ballot, counters: namesIn(typeof sent.counters === 'string' ? sent.counters : '') }
  const document = tallySheetDocument({ ...content, ballot })
  return { ...sent, ...(await keepBoth(c.var, document, { unitId: keeperId, name: `bien-ban-kiem-phieu-${on}` })) }
}

/** Right after the count the tally sheet is made and kept, once. */
export async function keepFirstSheet(c: Ctx): Promise<void> {
  const { id, version, docxId, counters } = await getBallot(c.var.db, idIn(c, 'id'))
  if (docxId) return
  await drawUpTallySheet(sceneOf(c), await make(c, { id, version, counters: counters.join('\n') }))
}

async function keepScan(c: Ctx, { file, fileId: _, ...sent }: Sent): Promise<Sent> {
  if (!(file instanceof File) || file.name === '') return sent
  const { itemId } = await getBallot(c.var.db, idIn(c, 'id'))
  const { keeperId } = await refuseUnlessKeeper(c.var, { itemId })
  return { ...sent, fileId: (await keepFile(c.var, file, { unitId: keeperId })).id }
}
