import { randomUUID } from 'node:crypto'
import { storedAchievement, storedExemplar, storedFile } from '#modules/exemplars/factory.ts'
import type { Actor } from '#platform/access/index.ts'
import type { SecretStore } from '#platform/credentials/secret-store.ts'
import type { Db } from '#platform/db.ts'
import { addPrinter } from './commands/add-printer.ts'
import { draftDecision } from './commands/draft-decision.ts'
import { issueCertificates } from './commands/issue-certificates.ts'
import { openDossier } from './commands/open-dossier.ts'
import { sendBack } from './commands/send-back.ts'
import { signDecision } from './commands/sign-decision.ts'
import { submitDossier } from './commands/submit-dossier.ts'
import { addPaperRow } from './repository/content.ts'
import { getSigner } from './repository/signing-key.ts'
import { titleId } from './seed.ts'

type Over = Partial<Record<string, unknown>> & { title?: string; titleFrom?: string; unitKey?: string }

/** A draft dossier of a commune's exemplar for its own letter of merit, unless told otherwise, for tests. */
export async function storedDossier(
  db: Db,
  actor: Actor,
  now: Date,
  { title = 'giay-khen-xa', titleFrom = '2024-01-01', unitKey = 'xa-chau-dien', ...over }: Over = {},
): Promise<{ id: string; exemplarId: string; achievementId: string }> {
  const exemplarId = (over.exemplarId as string) ?? (await storedExemplar(db, actor, { unitKey }))
  const achievementId = (over.achievementId as string) ?? (await storedAchievement(db, exemplarId))
  const { id } = await openDossier(
    { db, actor, now },
    {
      ...{ exemplarId, titleId: titleId(title, titleFrom), merit: 'merit', procedure: 'full', route: 'area' },
      ...{ summary: 'Vá 3,2 km đường ấp trong hai năm.', period: '2024', achievementIds: [achievementId] },
      ...over,
    },
  )
  return { id, exemplarId, achievementId }
}

/** Puts a file under every line that a full dossier of a form of commendation needs. */
export async function fillPapers(db: Db, dossierId: string, actor: Actor, at: Date): Promise<void> {
  for (const paperKey of ['to-trinh', 'bao-cao', 'bien-ban', 'bao-cao-tom-tat']) {
    const fileId = await storedFile(db, actor.post.unitId, `${paperKey}.pdf`, actor)
    await addPaperRow(db, {
      ...{ dossierId, paperKey, fileId, evidenceId: null, title: paperKey, addedBy: actor.id, addedAt: at },
    })
  }
}

/** The same dossier with its papers, sent. */
export async function storedSent(db: Db, actor: Actor, now: Date, over: Over = {}) {
  const dossier = await storedDossier(db, actor, now, over)
  await fillPapers(db, dossier.id, actor, now)
  await submitDossier({ db, actor, now }, { id: dossier.id, version: 1 })
  return dossier
}

/** A draft decision of a commune over one sent dossier. */
export async function storedDraft(db: Db, head: Actor, now: Date, over: Over = {}) {
  const dossier = await storedSent(db, head, now, over)
  const { id: decisionId } = await draftDecision(
    { db, actor: head, now },
    {
      ...{ unitId: head.post.unitId, title: 'Về việc tặng Giấy khen', issuer: 'Chủ tịch Ủy ban nhân dân xã Châu Điền' },
      ...{ symbol: 'QĐ-UBND', items: [`${dossier.id}:2`] },
    },
  )
  return { ...dossier, decisionId }
}

/** The same decision, signed. Gives its award too. */
export async function storedSigned(db: Db, head: Actor, now: Date, over: Over = {}) {
  const draft = await storedDraft(db, head, now, over)
  await signDecision(
    { db, actor: head, now },
    { id: draft.decisionId, version: 1, decidedOn: '10/06/2024', signer: 'Lâm Văn Phước', signerTitle: 'Chủ tịch' },
  )
  const award = await db
    .selectFrom('commendations.award')
    .select('id')
    .where('decision_id', '=', draft.decisionId)
    .executeTakeFirstOrThrow()
  return { ...draft, awardId: award.id }
}

/** A dossier for the province's certificate of merit, sent by a commune: it lies on the district's desk. */
export const storedAtDistrict = (db: Db, actor: Actor, now: Date, over: Over = {}) =>
  storedSent(db, actor, now, { title: 'bang-khen-tinh', ...over })

/** A dossier as it stands, for tests. */
export const dossierNow = (db: Db, id: string) =>
  db.selectFrom('commendations.dossier').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** What the audit trail has about a dossier or a decision, in order, for tests. */
export async function trailOf(db: Db, id: string): Promise<string[]> {
  const rows = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).orderBy('id').execute()
  return rows.map(({ action }) => action.replace('commendations.', ''))
}

/** A dossier for the Order of Bravery, sent by a department: it lies on the province's desk, where the public is asked. */
export async function storedForState(db: Db, actor: Actor, now: Date) {
  const dossier = await storedDossier(db, actor, now, {
    ...{ title: 'huan-chuong-dung-cam', unitKey: 'so-noi-vu', merit: 'sudden', procedure: 'simplified' },
  })
  await fillPapers(db, dossier.id, actor, now)
  await db
    .insertInto('commendations.word')
    .values({
      ...{ dossier_id: dossier.id, condition_key: 'hanh-dong-dung-cam', words: 'Biên bản cứu nạn' },
      ...{ given_by: actor.id, given_at: now },
    })
    .execute()
  await submitDossier({ db, actor, now }, { id: dossier.id, version: 1 })
  return dossier
}

/** One signed decision over several exemplars, each with an achievement of its own. Gives its awards in the annex's order. */
export async function storedSignedMany(db: Db, head: Actor, now: Date, count: number, over: Over = {}) {
  const items: string[] = []
  for (let at = 0; at < count; at++) items.push(`${(await storedSent(db, head, now, over)).id}:2`)
  const scene = { db, actor: head, now }
  const { id: decisionId } = await draftDecision(scene, {
    ...{ unitId: head.post.unitId, title: 'Về việc tặng Giấy khen', issuer: 'Chủ tịch Ủy ban nhân dân xã Châu Điền' },
    ...{ symbol: 'QĐ-UBND', items },
  })
  const signer = { signer: 'Lâm Văn Phước', signerTitle: 'Chủ tịch' }
  await signDecision(scene, { id: decisionId, version: 1, decidedOn: '10/06/2024', ...signer })
  const awards = await db
    .selectFrom('commendations.award')
    .select(['id', 'exemplar_id as exemplarId', 'dossier_id as dossierId'])
    .where('decision_id', '=', decisionId)
    .orderBy('annex_no')
    .execute()
  return { decisionId, awards }
}

/** What the act that takes an award back says of itself, for tests; the signed copy is its sender's own. */
export async function anAct(db: Db, head: Actor, over: object = {}) {
  const fileId = await storedFile(db, head.post.unitId, 'quyet-dinh-huy-bo.pdf', head)
  return {
    ...{ cause: 'false_declaration', reason: 'Kê khai số mét đường không có thật.', numberText: '45/QĐ-UBND', fileId },
    ...{ decidedOn: '11/06/2024', signer: 'Lâm Văn Phước' },
    ...over,
  }
}

/** One signed decision whose awards have their certificates, in the annex's order; signed with the key among these secrets. */
export async function storedCertified(db: Db, head: Actor, secrets: SecretStore, now: Date, count: number) {
  const signed = await storedSignedMany(db, head, now, count)
  const signer = await getSigner(db, secrets, now)
  const issued = { id: signed.decisionId, version: 2, ...signer, baseUrl: 'https://guong.example' }
  await issueCertificates({ db, actor: head, now }, issued)
  const certificates = await db
    .selectFrom('commendations.certificate as c')
    .innerJoin('commendations.award as w', 'w.id', 'c.award_id')
    .select(['c.id', 'c.serial', 'c.award_id as awardId', 'c.list_no as listNo', 'c.list_index as listIndex'])
    .where('w.decision_id', '=', signed.decisionId)
    .orderBy('w.annex_no')
    .execute()
  return { ...signed, certificates }
}

/** A printer of a unit with A4 across in it, for tests. */
export async function storedPrinter(db: Db, actor: Actor, now: Date, over: Partial<Record<string, string>> = {}) {
  const told = {
    unitId: actor.post.unitId,
    name: `Máy in ${randomUUID().slice(-8)}`,
    width: '297',
    height: '210',
    ...over,
  }
  const { id } = await addPrinter({ db, actor, now }, told)
  return id
}

/** A dossier that the district sent back to its commune for one fault. Its version is 3. */
export async function storedReturned(
  db: Db,
  { commune, district, now }: { commune: Actor; district: Actor; now: Date },
) {
  const { id } = await storedAtDistrict(db, commune, now)
  await sendBack({ db, actor: district, now }, { id, version: 2, faults: 'Thiếu chữ ký' })
  const fault = await db
    .selectFrom('commendations.fault')
    .select('id')
    .where('dossier_id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, faultId: fault.id }
}
