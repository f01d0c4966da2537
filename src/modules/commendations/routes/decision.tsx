import { Hono } from 'hono'
import { bearerOf } from '#modules/exemplars/index.ts'
import type { Command } from '#platform/command.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { keepCopy } from '../commands/keep-copy.ts'
import { orderDocument } from '../commands/order-document.ts'
import { placeOnDecision } from '../commands/place-on-decision.ts'
import { printCertificates } from '../commands/print-certificates.ts'
import { signCopy } from '../commands/sign-copy.ts'
import { signDecision } from '../commands/sign-decision.ts'
import { takeOff } from '../commands/take-off.ts'
import { annexPageSize } from '../listing.ts'
import { DecisionPage } from '../pages/decision.tsx'
import { DecisionsPage } from '../pages/decisions.tsx'
import { printForm } from '../pages/print-form.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listAwards, listDecisions, showDecision } from '../queries/decision.ts'
import { listCertificates } from '../queries/certificates.ts'
import { listDocuments } from '../queries/documents.ts'
import { listPrinters } from '../queries/printers.ts'
import { countPrints, listRuns } from '../queries/prints.ts'
import { listInForce, listRevocationsOf } from '../queries/revoking.ts'
import { signaturesOf, signWithCertificate } from './signing.tsx'

/** Decisions: the list, one with its annex, signing it, its documents. */
export const decision = new Hono<Env>()
  .get(paths.decisions, async (c) => {
    const { db, scope, frame, locale } = c.var
    const page = pageIn(c)
    const { rows, total } = await listDecisions(db, scope, page)
    return html(c, <DecisionsPage {...{ frame, locale, rows, page, pages: Math.ceil(total / 25) }} />)
  })
  .get(paths.decision(':id'), (c) => show(c))
  .post(paths.decisionAct(':id', 'ky'), submit(signDecision, { ...answers('ky-ban-hanh'), prepare: keepSigned }))
  .post(paths.decisionAct(':id', 'ban-ky'), submit(keepCopy, { ...answers('gui-ban-ky'), prepare: keepSigned }))
  .post(paths.decisionAct(':id', 'ky-so'), submit(signCopy, { ...answers('ky-so'), prepare: signWithCertificate }))
  .post(paths.decisionAct(':id', 'dua-ra'), submit(takeOff as Command<{ id: string }>, answers('dua-ra')))
  .post(paths.decisionAct(':id', 'in'), submit(printCertificates, { ...answers(printForm), done: toPrints }))
  .post(paths.decisionAct(':id', 'them'), submit(placeOnDecision, answers('them')))
  .post(
    paths.decisionAct(':decisionId', 'van-ban'),
    submit(orderDocument, {
      done: (_, c) => `${paths.decision(idIn(c, 'decisionId'))}#van-ban`,
      again: () => {
        throw new Refusal('missing', 'notFound')
      },
    }),
  )

function answers(form: string) {
  return {
    done: (_: unknown, c: Ctx) => paths.decision(idIn(c, 'id')),
    again: (c: Ctx, attempt: Attempt) => show(c, { form, attempt }),
  }
}

function toPrints(_: unknown, c: Ctx) {
  return `${paths.decision(idIn(c, 'id'))}#giay-chung-nhan`
}

const pageIn = (c: Ctx) => Math.max(1, Number.parseInt(c.req.query('trang') ?? '1', 10) || 1)

async function show(c: Ctx, returned?: { form: string; attempt: Attempt }) {
  const { db, scope, actor, frame, locale, now } = c.var
  const shown = await showDecision(db, scope, idIn(c, 'id'))
  const pages = Math.max(1, Math.ceil(shown.lines / annexPageSize))
  const page = Math.min(pages, pageIn(c))
  const deskId = (await bearerOf(db, shown.unitId, today(now))).id
  const rights = { draft: may.draft(actor, shown), sign: may.sign(actor, shown), print: may.print(actor, { deskId }) }
  const [awards, documents, signatures, revocations, certificates, inForce, ...printed] = await Promise.all([
    listAwards(db, shown.id, page),
    listDocuments(db, { decisionId: shown.id }),
    signaturesOf(c, shown),
    listRevocationsOf(db, shown.id),
    listCertificates(db, shown.id),
    listInForce(db, shown.id),
    rights.print ? listPrinters(db, deskId) : [],
    listRuns(db, shown.id),
    countPrints(db, shown.id),
  ])
  const [printers, runs, prints] = printed
  const view = {
    frame,
    locale,
    today: today(now),
    decision: shown,
    awards,
    page,
    pages,
    documents,
    signatures,
    revocations,
    certificates,
    printing: { printers, runs, prints },
    uncertified: inForce.length - certificates.filter(({ state }) => state === 'valid').length,
    returned,
  }
  return html(c, <DecisionPage {...view} may={rights} signerName={actor.name} submission={() => newId(now)} />)
}

/** Keeps the signed copy that came with the form, for whoever may. */
async function keepSigned(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, actor } = c.var
  const { unitId } = await showDecision(db, scope, idIn(c, 'id'))
  if (!may.draft(actor, { unitId })) throw new Refusal('forbidden', 'commendations.keepCopy')
  if (sent.file instanceof File && sent.file.name !== '')
    sent.fileId = (await keepFile(c.var, sent.file, { unitId, only: 'document' })).id
  return sent
}
