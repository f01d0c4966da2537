import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { PaperForm, PaperKind, ReprintReason } from '../paper.ts'

/** What a paper says of one award, and what its QR code carries. */
export type Printed = {
  serial: string
  payload: string
  titleKey: string
  titleName: string
  recipientName: string
  recipientNote: string | null
  achievement: string
  numberText: string
  decidedOn: DateText
  issuer: string
  signer: string
  signerTitle: string
}

/** What stands on the papers of one file, in the order of the annex. */
export async function readPrinted(db: Db, runId: string): Promise<Printed[]> {
  return await db
    .selectFrom('commendations.print as p')
    .innerJoin('commendations.certificate as c', 'c.id', 'p.certificate_id')
    .innerJoin('commendations.award as w', 'w.id', 'c.award_id')
    .innerJoin('commendations.decision as d', 'd.id', 'w.decision_id')
    .innerJoin('commendations.title as t', 't.id', 'w.title_id')
    .select(['c.serial', 'c.payload', 't.key as titleKey', 't.name_vi as titleName', 'w.achievement', 'd.issuer'])
    .select(['w.recipient_name as recipientName', 'w.recipient_note as recipientNote', 'd.number_text as numberText'])
    .select(['d.decided_on as decidedOn', 'd.signer', 'd.signer_title as signerTitle'])
    .$narrowType<{ numberText: string; decidedOn: DateText; signer: string; signerTitle: string }>()
    .where('p.run_id', '=', runId)
    .orderBy('w.annex_no')
    .execute()
}

/** A file of certificates: how far it is, for which paper and printer, and the file once it is there. */
export type PrintRun = {
  id: string
  state: 'queued' | 'running' | 'done' | 'failed'
  done: number
  total: number
  fileId: string | null
  form: PaperForm
  kind: PaperKind
  printerName: string | null
  askedBy: string
  askedAt: Date
}

const runs = (db: Db) =>
  db
    .selectFrom('commendations.print_run as r')
    .innerJoin('commendations.paper_layout as l', 'l.id', 'r.layout_id')
    .innerJoin('identity.official as o', 'o.id', 'r.asked_by')
    .leftJoin('commendations.printer as m', 'm.id', 'r.printer_id')
    .select(['r.id', 'r.state', 'r.done', 'r.total', 'r.file_id as fileId', 'l.form', 'l.kind'])
    .select(['m.name as printerName', 'o.name as askedBy', 'r.asked_at as askedAt'])
    .$narrowType<{ state: PrintRun['state']; form: PaperForm; kind: PaperKind }>()

/** The newest files of certificates of a decision that was shown before. */
export async function listRuns(db: Db, decisionId: string): Promise<PrintRun[]> {
  return await runs(db)
    .where('r.decision_id', '=', decisionId)
    .orderBy('r.asked_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(10)
    .execute()
}

/** One print of one certificate, as the log has it. */
export type LoggedPrint = PrintRun & {
  certificateId: string
  ordinal: number
  reason: ReprintReason | null
  note: string | null
}

/** Every print of the certificates of an award that was shown before, the newest first. */
export async function listPrints(db: Db, awardId: string): Promise<LoggedPrint[]> {
  return await runs(db)
    .innerJoin('commendations.print as p', 'p.run_id', 'r.id')
    .innerJoin('commendations.certificate as c', 'c.id', 'p.certificate_id')
    .select(['p.certificate_id as certificateId', 'p.ordinal', 'p.reason', 'p.note'])
    .$narrowType<{ reason: ReprintReason | null }>()
    .where('c.award_id', '=', awardId)
    .orderBy('r.asked_at', 'desc')
    .orderBy('p.ordinal', 'desc')
    .execute()
}

/** How often each certificate in hand of a decision was printed, by its serial. */
export async function countPrints(db: Db, decisionId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('commendations.print as p')
    .innerJoin('commendations.certificate as c', 'c.id', 'p.certificate_id')
    .innerJoin('commendations.award as w', 'w.id', 'c.award_id')
    .select(['c.serial', sql<number>`count(*)::int`.as('prints')])
    .where('w.decision_id', '=', decisionId)
    .where('p.voided_at', 'is', null)
    .groupBy('c.serial')
    .execute()
  return new Map(rows.map(({ serial, prints }) => [serial, prints]))
}
