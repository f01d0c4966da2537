import { z } from 'zod'
import { tellOf } from '#modules/exemplars/index.ts'
import { findActorById } from '#modules/identity/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import { inTransaction } from '#platform/db.ts'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf, createPlacedPdf } from '#platform/documents/pdf.ts'
import { fillTemplate } from '#platform/documents/template.ts'
import { keepFile } from '#platform/files/keep.ts'
import { task } from '#platform/jobs.ts'
import { today } from '#platform/text/dates.ts'
import { composeDocument, type Ordered } from './documents/compose.ts'
import { composePrint } from './documents/print-file.ts'
import { take } from './lifecycle.ts'
import { signStatusList } from './credential.ts'
import { listRevokedPositions, saveStatusList } from './repository/certificate.ts'
import { getSigner } from './repository/signing-key.ts'
import { encodeList } from './status-list.ts'
import { addMove, getDossier, saveDossier } from './repository/dossier.ts'
import { getOrdered, markDone, markFailed, noteProgress } from './repository/document.ts'
import { failRun, finishRun, getRun, noteRun } from './repository/print.ts'
import { findTemplate } from './queries/templates.ts'

/**
 * Makes an ordered document in the background, with what the official who ordered it may see, and says how far it has
 * come. Done twice, it is made once.
 */
export const makeDocument = task(
  'commendations.makeDocument',
  z.object({ documentId: z.uuid() }),
  async ({ db, now, files }, { documentId }) => {
    if (!files) throw new Error('documents are made where the store of files is at hand')
    const ordered = await getOrdered(db, documentId)
    if (!ordered || ordered.state === 'done') return
    try {
      const actor = await findActorById(db, ordered.askedBy, today(now))
      if (!actor) throw new Error('whoever ordered the document holds no post today')
      const progress = (done: number) => noteProgress(db, documentId, done)
      const composed = await composeDocument(db, scopeOf(actor), ordered, { day: today(now), progress })
      const template =
        ordered.format === 'docx' ? await findTemplate(db, ordered.unitId, ordered.kind, today(now)) : undefined
      const bytes = template
        ? await fillTemplate(await files.read(template.sha256), composed.data)
        : await (ordered.format === 'pdf' ? createPdf : createDocx)(composed.document)
      const made = new File([new Uint8Array(bytes)], nameOf(ordered))
      const kept = await keepFile({ db, files, now, actor }, made, { unitId: ordered.unitId, only: 'document' })
      await markDone(db, documentId, kept.id, now)
    } catch (error) {
      await markFailed(db, documentId, error instanceof Error ? error.message.slice(0, 500) : 'unknown', now)
    }
  },
)

/**
 * Makes a file of certificates in the background, for whoever ordered it while they hold a post. Done twice, it is made
 * once; where it cannot be made, its lines in the log of prints count no more.
 */
export const makePrint = task(
  'commendations.makePrint',
  z.object({ runId: z.uuid() }),
  async ({ db, now, files, baseUrl }, { runId }) => {
    if (!files || !baseUrl)
      throw new Error('certificates are made where the store of files and the address are at hand')
    const run = await getRun(db, runId)
    if (!run || run.state === 'done' || run.state === 'failed') return
    try {
      const actor = await findActorById(db, run.askedBy, today(now))
      if (!actor) throw new Error('whoever ordered the certificates holds no post today')
      const progress = (done: number) => noteRun(db, runId, done)
      const bytes = await createPlacedPdf(await composePrint(db, run, { baseUrl, progress }))
      const made = new File([new Uint8Array(bytes)], 'giay-khen.pdf')
      const kept = await keepFile({ db, files, now, actor }, made, { unitId: run.deskId, only: 'document' })
      await finishRun(db, runId, kept.id, now)
    } catch (error) {
      await inTransaction(db, (it) =>
        failRun(it, runId, error instanceof Error ? error.message.slice(0, 500) : 'unknown', now),
      )
    }
  },
)

/** The council has decided: a dossier it passed may be put on a decision; another lies on the desk again, with the words. */
export const takeCouncilResult = task(
  'commendations.takeCouncilResult',
  z.object({ itemId: z.uuid(), matterKind: z.string(), matterId: z.uuid(), passed: z.boolean(), words: z.string() }),
  async ({ db, now }, { itemId, matterKind, matterId, passed, words }) => {
    if (matterKind !== 'commendation') return
    await inTransaction(db, async (it) => {
      const dossier = await getDossier(it, matterId, now)
      if (dossier.state !== 'council') return
      const state = take(passed ? 'pass' : 'notPass', dossier)
      const said = { council_item_id: itemId, council_words: words, council_passed: passed, council_at: now }
      await saveDossier(it, dossier, { state, ...said })
      const kind = passed ? 'passed' : 'not_passed'
      await addMove(it, { dossierId: matterId, kind, fromId: dossier.deskId, note: words, byId: null, at: now })
      await recordOwnEntry(it, now, {
        ...{ action: 'commendations.councilResult', subjectId: itemId, aboutId: matterId, unitId: dossier.unitId },
        input: { passed, words },
      })
    })
  },
)

const names: Record<Ordered['kind'], string> = {
  ...{ proposal: 'to-trinh', report: 'bao-cao-thanh-tich', minutes: 'bien-ban' },
  ...{ decision: 'quyet-dinh', annex: 'danh-sach' },
}
const nameOf = ({ kind, format }: Ordered) => `${names[kind]}.${format}`

/** How long a signed list of what is revoked may be relied on: readers fetch it anew after that. */
const listHolds = 26 * 3_600_000

/** Signs the lists of what is revoked anew: after certificates are issued, after a revocation, and every hour. */
export const signStatusLists = task(
  'commendations.signStatusLists',
  z.looseObject({}),
  async ({ db, now, secrets, baseUrl }) => {
    if (!secrets || !baseUrl) throw new Error('no place for secrets')
    const lists = await listRevokedPositions(db)
    if (lists.size === 0) return
    const signer = await getSigner(db, secrets, now)
    const issuerName = await findIssuerName(db, today(now))
    for (const [listNo, revoked] of lists) {
      const list = {
        listNo,
        encodedList: encodeList(revoked),
        signedAt: now,
        until: new Date(now.getTime() + listHolds),
      }
      const credential = signStatusList(signer, list, { baseUrl, issuerName })
      await saveStatusList(db, { listNo, credential, revoked: revoked.length, signedAt: now })
    }
  },
)

/** The province that attests, by its name of the day. */
async function findIssuerName(db: Db, day: string): Promise<string> {
  const [province] = await listUnitsOn(db, day, ['province'])
  return province?.name ?? 'Gương Sáng'
}

/**
 * Whom a movement or a sudden deed brought to light by a decision, and of whom no record is kept, becomes a tip at the unit that
 * proposed them (IV.2.a). The yearly titles of offices are left out: they are no news of anybody. Done twice, it is done once.
 */
export const tellOfAwarded = task(
  'commendations.tellOfAwarded',
  z.object({ decisionId: z.uuid() }),
  async ({ db, now }, { decisionId }) => {
    const awarded = await db
      .selectFrom('commendations.award as w')
      .innerJoin('commendations.dossier as d', 'd.id', 'w.dossier_id')
      .innerJoin('commendations.title as t', 't.id', 'w.title_id')
      .innerJoin('commendations.decision as c', 'c.id', 'w.decision_id')
      .select(['w.id', 'w.recipient_name as who', 'w.recipient_note as note', 'w.achievement', 'w.unit_id as unitId'])
      .select(['t.name_vi as title', 'c.number_text as number'])
      .where('w.decision_id', '=', decisionId)
      .where('w.state', '=', 'valid')
      .where('w.exemplar_id', 'is', null)
      .where('d.merit', 'in', ['themed', 'sudden'])
      .execute()
    for (const { id, who, note, achievement, unitId, title, number } of awarded)
      await tellOf(
        { db, now },
        {
          ...{ cameOf: id, channel: 'movement', who: note ? `${who}, ${note}` : who, unitId },
          what: `${achievement} (${title}${number ? `, Quyết định ${number}` : ''})`,
        },
      )
  },
)
