import { createPdf } from '#platform/documents/pdf.ts'
import { keepFile } from '#platform/files/keep.ts'
import { Refusal } from '#platform/refusal.ts'
import { openPkcs12, largestPkcs12 } from '#platform/signing/pkcs12.ts'
import { signPdf } from '#platform/signing/pades.ts'
import { type PdfSignature, readSignatures } from '#platform/signing/read-signatures.ts'
import { exactTime, today } from '#platform/text/dates.ts'
import { type Ctx, idIn } from '#platform/web/env.ts'
import { composeDocument } from '../documents/compose.ts'
import { may } from '../policy.ts'
import { type ShownDecision, showDecision } from '../queries/decision.ts'

/**
 * Makes the PDF of a decision, signs it with the certificate that came with the form, and keeps the result. The file of
 * the certificate and its password are used here and nowhere else: they leave the form before anything can keep them.
 */
export async function signWithCertificate(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { certificate: upload, password, ...rest } = sent
  delete sent.certificate
  delete sent.password
  const { db, scope, actor, now } = c.var
  const decision = await showDecision(db, scope, idIn(c, 'id'))
  if (!may.sign(actor, decision)) throw new Refusal('forbidden', 'commendations.signCopy')
  if (decision.state !== 'signed') throw new Refusal('conflict', 'wrongState')

  const faults: Record<string, string> = {}
  if (!(upload instanceof File) || upload.size === 0) faults.certificate = 'required'
  else if (upload.size > largestPkcs12) faults.certificate = 'signing.tooLarge'
  if (typeof password !== 'string' || password === '') faults.password = 'required'
  if (!(upload instanceof File) || typeof password !== 'string' || Object.keys(faults).length > 0)
    throw new Refusal('invalid', 'invalid', faults)

  const signer = openPkcs12(Buffer.from(await upload.arrayBuffer()), password, now)
  const ordered = {
    id: decision.id,
    unitId: decision.unitId,
    decisionId: decision.id,
    dossierId: null,
    askedBy: actor.id,
  }
  const way = { day: today(now), progress: async () => {} }
  const composed = await composeDocument(db, scope, { ...ordered, kind: 'decision', format: 'pdf', state: '' }, way)
  const pdf = signPdf(await createPdf({ ...composed.document, signedNote: `Ký số: ${exactTime(now)}` }), {
    ...{ signer, now, name: decision.signer ?? actor.name, place: composed.document.place },
    reason: `Ký ban hành Quyết định số ${decision.numberText}`,
  })
  const made = new File(
    [new Uint8Array(pdf)],
    `quyet-dinh-${decision.numberText!.replace(/[^\p{L}\p{N}]+/gu, '-')}-ky-so.pdf`,
  )
  const kept = await keepFile(c.var, made, { unitId: decision.unitId, only: 'document' })
  const [own] = readSignatures(pdf, [])
  return { ...rest, fileId: kept.id, certificate: own!.signer, issuer: own!.issuer, serial: own!.serial }
}

/** The signatures of a decision's signed copy, checked anew from its bytes; none where there is no PDF. */
export async function signaturesOf(c: Ctx, { copy }: ShownDecision): Promise<PdfSignature[] | undefined> {
  if (!copy?.name.endsWith('.pdf')) return undefined
  return readSignatures(await c.var.files.read(copy.sha256), c.var.authorities)
}
