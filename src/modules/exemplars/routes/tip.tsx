import { Hono } from 'hono'
import QRCode from 'qrcode'
import { listHeirs, listUnitsOn } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { createPlacedPdf } from '#platform/documents/pdf.ts'
import { Refusal } from '#platform/refusal.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { sendFile } from '#platform/web/downloads.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { answerTip } from '../commands/answer-tip.ts'
import { passTip } from '../commands/pass-tip.ts'
import { recordTip } from '../commands/record-tip.ts'
import { setTipTerm } from '../commands/set-tip-term.ts'
import { takeUpTip } from '../commands/take-up-tip.ts'
import { type PosterSize, tipPoster } from '../documents/tip-poster.ts'
import { tipSlip } from '../documents/tip-slip.ts'
import { NewTipPage } from '../pages/new-tip.tsx'
import { TipPage } from '../pages/tip.tsx'
import { TipPostersPage } from '../pages/tip-posters.tsx'
import { TipTermsPage } from '../pages/tip-terms.tsx'
import { TipsPage } from '../pages/tips.tsx'
import { paths, tipPaths } from '../paths.ts'
import { may } from '../policy.ts'
import { listTips, showTip } from '../queries/tip.ts'
import { countTipPictures, getTipPicture } from '../queries/tip-picture.ts'
import { listTipTerms } from '../queries/tip-term.ts'
import { typedTip } from '../tip.ts'
import { judgeTold, picturesIn } from '../tip-pictures.ts'

const back = { done: ({ id }: { id: string }) => paths.tip(id), again: showOne }

/** The tips of a desk: what citizens told, looked into, answered. */
export const tips = new Hono<Env>()
  .get(paths.tips(), (c) => showAll(c))
  .get(paths.newTip(), (c) => showNew(c))
  .post(paths.newTip(), submit(recordTip, { prepare: judgeNew, done: ({ id }) => paths.tip(id), again: showNew }))
  .get(paths.tipTerms(), (c) => showTerms(c))
  .post(paths.tipTerms(), submit(setTipTerm, { done: () => paths.tipTerms(), again: showTerms }))
  .get(paths.tipPosters(), async (c) => {
    const { db, actor, frame, locale, now } = c.var
    const [all, heirs] = await Promise.all([listUnitsOn(db, today(now), ['commune']), listHeirs(db, today(now))])
    const own = [actor.post.unitId, ...(heirs.get(actor.post.unitId) ?? [])]
    const communes = all.toSorted((a, b) => Number(own.includes(b.id)) - Number(own.includes(a.id)))
    return html(c, <TipPostersPage {...{ frame, locale, communes }} />)
  })
  .get(paths.tipPoster(':unitId', 'a4'), (c) => printPoster(c, 'a4'))
  .get(paths.tipPoster(':unitId', 'a3'), (c) => printPoster(c, 'a3'))
  .get(paths.tipSlip(':id'), printSlip)
  .get(paths.tipPicture(':id', ':ord'), showPicture)
  .get(paths.tip(':id'), (c) => showOne(c))
  .post(paths.takeUpTip(':id'), submit(takeUpTip, back))
  .post(paths.passTip(':id'), submit(passTip, { ...back, done: () => paths.tips() }))
  .post(paths.answerTip(':id'), submit(answerTip, { ...back, prepare: withUnseen }))

/** A poster of a commune; anybody at a desk may print it, for it says nothing of anybody. */
async function printPoster(c: Ctx, size: PosterSize): Promise<Response> {
  const { db, baseUrl, now } = c.var
  const day = today(now)
  const unitId = idIn(c, 'unitId')
  const unit = (await listUnitsOn(db, day, ['commune'])).find(({ id }) => id === unitId)
  if (!unit) throw new Refusal('missing', 'notFound')
  const mark = await markOf(`${baseUrl}${tipPaths.give}?xa=${unit.key}`)
  const poster = tipPoster({ unitName: unit.name, address: `${baseUrl}${tipPaths.give}`, mark, day, size })
  return sentPdf(c, await createPlacedPdf(poster), `to-quet-${unit.key}-${size}.pdf`)
}

/** The slip that whoever told at the counter takes home. */
async function printSlip(c: Ctx): Promise<Response> {
  const { db, scope, baseUrl } = c.var
  const tip = await showTip(db, scope, idIn(c, 'id'))
  if (!tip.dueOn) throw new Refusal('missing', 'notFound') // nobody told it at a counter
  const receivedOn = today(tip.receivedAt)
  const slip = tipSlip({
    ...{ unitName: tip.unitName, receipt: tip.receipt, who: tip.who, day: receivedOn, dueOn: formatDate(tip.dueOn) },
    ...{ receivedOn: formatDate(receivedOn), address: `${baseUrl}${tipPaths.find}` },
    mark: await markOf(`${baseUrl}${tipPaths.answer(tip.receipt)}`),
  })
  return sentPdf(c, await createPlacedPdf(slip), `phieu-${tip.receipt}.pdf`)
}

/** A picture that came with a tip, for whoever handles it; nobody else, whatever else they see of the unit. */
async function showPicture(c: Ctx): Promise<Response> {
  const { db, scope, actor } = c.var
  const tip = await showTip(db, scope, idIn(c, 'id'))
  if (!may.record(actor, tip.unitId)) throw new Refusal('missing', 'notFound')
  const answer = await sendFile(c, await getTipPicture(db, tip.id, Number(c.req.param('ord')) || 0))
  answer.headers.set('cache-control', 'private, no-store')
  return answer
}

const markOf = (address: string) => QRCode.toString(address, { type: 'svg', margin: 4, errorCorrectionLevel: 'M' })

const sentPdf = (c: Ctx, bytes: Buffer, name: string) =>
  c.body(new Uint8Array(bytes), 200, {
    ...{ 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}"` },
    'cache-control': 'private, no-store',
  })

/** Which records this official must not learn of: never what the form says. */
async function withUnseen(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  return { ...sent, unseen: c.var.scope.closed }
}

async function showAll(c: Ctx) {
  const { db, scope, actor, frame, locale, now } = c.var
  const onlyOpen = c.req.query('xem') !== 'tat-ca'
  const found = await listTips(db, scope, onlyOpen)
  const mayAdd = may.record(actor, actor.post.unitId)
  return html(c, <TipsPage {...{ frame, locale, onlyOpen, mayAdd }} tips={found} day={today(now)} />)
}

/** The pictures that came with the form, looked at; nothing of them is kept before the command did its part. */
async function judgeNew(_: Ctx, { pictures, ...sent }: Record<string, unknown>) {
  const { ready } = await judgeTold(typedTip, sent, picturesIn(pictures))
  return { ...sent, pictures: ready }
}

async function showTerms(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const maySet = may.setTipTerm(actor, actor.post)
  const terms = await listTipTerms(db)
  return html(c, <TipTermsPage {...{ frame, locale, terms, maySet, attempt }} submission={newId(now)} />)
}

async function showNew(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const communes = await listUnitsOn(db, today(now), ['commune'])
  const home = communes.some(({ id }) => id === actor.post.unitId) ? actor.post.unitId : ''
  const ids = { id: newId(now), submission: newId(now) }
  return html(c, <NewTipPage {...{ frame, locale, communes, home, attempt }} {...ids} />)
}

async function showOne(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const tip = await showTip(db, scope, idIn(c, 'id'))
  const desks = await listUnitsOn(db, today(now), ['commune', 'province'])
  const submissions = { take: newId(now), answer: newId(now), pass: newId(now) }
  const mayAct = may.record(actor, tip.unitId)
  const pictures = mayAct ? await countTipPictures(db, tip.id) : 0
  return html(
    c,
    <TipPage {...{ frame, locale, tip, mayAct, pictures, desks, submissions, attempt }} day={today(now)} />,
  )
}
