import { Hono } from 'hono'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn, sceneOf } from '#platform/web/env.ts'
import { submit } from '#platform/web/submit.ts'
import { closeSitting } from '../commands/close-sitting.ts'
import { drawUpMinutes } from '../commands/draw-up-minutes.ts'
import { keepSigned } from '../commands/keep-signed-minutes.ts'
import { keepBoth } from '../documents/keep-both.ts'
import { minutesDocument } from '../documents/minutes.ts'
import { paths } from '../paths.ts'
import { readAgenda } from '../queries/agenda.ts'
import { getCouncil } from '../queries/council.ts'
import { refuseUnlessKeeper } from '../queries/keeper.ts'
import { readMinutes } from '../queries/minutes.ts'
import { getSitting, listAgenda, type Sitting } from '../queries/sitting.ts'
import { sendDocument, sendKept } from './send.tsx'
import { keepSent, showSitting, toSitting } from './sitting.tsx'

type Sent = Record<string, unknown>

/** The minutes of a sitting: as they stand while it is held; kept as Word and PDF at its end; the copy that was signed. */
export const minutes = new Hono<Env>()
  .get('/lam-viec/hoi-dong/phien/:id/:file{bien-ban\\.(?:docx|pdf)}', send)
  .get(paths.signedMinutes(':id'), async (c) => {
    const { it, isWhole } = await seen(c)
    return sendKept(c, isWhole ? it.fileId : null)
  })
  .post(paths.close(':id'), async (c) => {
    const answer = await submit(closeSitting, { prepare: keepSent, done: toSitting, again: showSitting })(c)
    if (answer.status === 303) await keepFirst(c)
    return answer
  })
  .post(paths.drawUpMinutes(':id'), submit(drawUpMinutes, { prepare: make, done: toSitting, again: showSitting }))
  .post(paths.signedMinutes(':id'), submit(keepSigned, { prepare: keepSent, done: toSitting, again: showSitting }))

/** The sitting for who may read its minutes. @throws Refusal `missing` for who may not read one of its items. */
async function seen(c: Ctx) {
  const { db, scope, actor, now } = c.var
  const it = await getSitting(db, idIn(c, 'id'))
  const council = await getCouncil(db, scope, actor.id, it.councilId)
  const { agenda, minutesClosed, isWhole } = await readAgenda(db, c.var, it.id, today(now))
  if (minutesClosed) throw new Refusal('missing', 'notFound')
  return { it, council, agenda, isWhole }
}

async function send(c: Ctx): Promise<Response> {
  const { it, council, agenda, isWhole } = await seen(c)
  const as = c.req.param('file') === 'bien-ban.pdf' ? 'pdf' : 'docx'
  const kept = as === 'pdf' ? it.pdfId : it.docxId
  if (kept && isWhole) return sendKept(c, kept)
  const document = minutesDocument(await readMinutes(c.var.db, council, it, agenda))
  return sendDocument(c, await (as === 'pdf' ? createPdf : createDocx)(document), `${nameOf(it)}.${as}`)
}

/** Makes the minutes for the command to keep: of every item, whoever asks. Nothing is made that it would refuse. */
async function make(c: Ctx, sent: Sent): Promise<Sent> {
  const { db, scope, actor } = c.var
  const it = await getSitting(db, idIn(c, 'id'))
  const { keeperId } = await refuseUnlessKeeper(c.var, { sittingId: it.id })
  const isRefused = it.state !== 'closed' || (it.docxId && it.fileId) || String(sent.version) !== String(it.version)
  if (isRefused) return { ...sent, docxId: '', pdfId: '' }
  const council = await getCouncil(db, scope, actor.id, it.councilId)
  const document = minutesDocument(await readMinutes(db, council, it, await listAgenda(db, it.id)))
  return { ...sent, ...(await keepBoth(c.var, document, { unitId: keeperId, name: nameOf(it) })) }
}

/** At the end of a sitting its minutes are made and kept, once. */
async function keepFirst(c: Ctx): Promise<void> {
  const { id, version, docxId } = await getSitting(c.var.db, idIn(c, 'id'))
  if (!docxId) await drawUpMinutes(sceneOf(c), await make(c, { id, version }))
}

const nameOf = ({ on }: Sitting) => `bien-ban-${on}`
