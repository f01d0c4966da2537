import { Hono } from 'hono'
import QRCode from 'qrcode'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { submit } from '#platform/web/submit.ts'
import { issueCertificates } from '../commands/issue-certificates.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { scannedLink } from '../public-address.ts'
import { listCertificates } from '../queries/certificates.ts'
import { showDecision } from '../queries/decision.ts'
import { getSigner } from '../repository/signing-key.ts'

/** Certificates of a decision: issuing them, and the QR code of each. */
export const certificates = new Hono<Env>()
  .post(
    paths.decisionAct(':id', 'cap-giay'),
    submit(issueCertificates, {
      prepare: withKey,
      done: ({ id }) => `${paths.decision(id)}#giay-chung-nhan`,
      again: (c, { errors }) => {
        throw new Refusal('conflict', errors.form ?? 'wrongState', undefined, { id: idIn(c, 'id') })
      },
    }),
  )
  .get('/lam-viec/khen-thuong/quyet-dinh/:id/qr/:serial', async (c) => {
    const { db, scope, baseUrl } = c.var
    const shown = await showDecision(db, scope, idIn(c, 'id'))
    const found = (await listCertificates(db, shown.id)).find(({ serial }) => serial === c.req.param('serial'))
    if (!found) throw new Refusal('missing', 'notFound')
    const link = scannedLink(baseUrl, found.serial, found.payload)
    const svg = await QRCode.toString(link, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
    return c.body(svg, 200, { 'content-type': 'image/svg+xml; charset=utf-8' })
  })

/**
 * The key that signs, and the address that people type, come from where the product runs, never from a form. The first
 * call makes the key, so only for who may issue.
 */
async function withKey(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, actor, secrets, now, baseUrl } = c.var
  const decision = await showDecision(db, scope, idIn(c, 'id'))
  if (!may.draft(actor, decision)) throw new Refusal('forbidden', 'commendations.issueCertificates')
  return { ...sent, ...(await getSigner(db, secrets, now)), baseUrl }
}
