import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { printCertificates } from '../commands/print-certificates.ts'
import { reissueCertificate } from '../commands/reissue-certificate.ts'
import { AwardPage } from '../pages/award.tsx'
import { printForm } from '../pages/print-form.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { showAward } from '../queries/award.ts'
import { listPrinters } from '../queries/printers.ts'
import { listPrints } from '../queries/prints.ts'
import { getSigner } from '../repository/signing-key.ts'

/** One award: its page, printing its certificate, and giving out another in its place. */
export const award = new Hono<Env>()
  .get(paths.award(':id'), (c) => show(c))
  .post(paths.awardAct(':id', 'in'), submit(printCertificates, { ...answers(printForm), prepare: ofDecision }))
  .post(
    paths.awardAct(':id', 'giay/:certificateId/cap-lai'),
    submit(reissueCertificate, { ...answers('cap-lai'), prepare: withKey }),
  )

function answers(form: string) {
  return {
    done: (_: unknown, c: Ctx) => `${paths.award(idIn(c, 'id'))}#giay-chung-nhan`,
    again: (c: Ctx, attempt: Attempt) => show(c, { form, attempt }),
  }
}

async function show(c: Ctx, returned?: { form: string; attempt: Attempt }) {
  const { db, scope, actor, frame, locale, now } = c.var
  const shown = await showAward(db, scope, idIn(c, 'id'), today(now))
  const mayPrint = may.print(actor, shown)
  const [prints, printers] = await Promise.all([
    listPrints(db, shown.id),
    mayPrint ? listPrinters(db, shown.deskId) : [],
  ])
  const view = { frame, locale, award: shown, prints, printers, mayPrint, returned, submission: () => newId(now) }
  return html(c, <AwardPage {...view} />)
}

/** The award of the address, named to the command as a line of its decision. */
async function ofDecision(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, now } = c.var
  const { id, decisionId } = await showAward(db, scope, idIn(c, 'id'), today(now))
  return { ...sent, id: decisionId, awardId: id }
}

/** The certificate of the address, and the key that signs: asked for only by who may, for the first call makes it. */
async function withKey(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, actor, secrets, now, baseUrl } = c.var
  const shown = await showAward(db, scope, idIn(c, 'id'), today(now))
  if (!may.print(actor, shown)) throw new Refusal('forbidden', 'commendations.reissueCertificate')
  const certificate = shown.certificates.find(({ id }) => id === idIn(c, 'certificateId'))
  if (!certificate) throw new Refusal('missing', 'notFound')
  return { ...sent, id: certificate.id, ...(await getSigner(db, secrets, now)), baseUrl }
}
