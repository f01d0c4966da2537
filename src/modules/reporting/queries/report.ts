import { sql } from 'kysely'
import { findParent } from '#modules/units/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { daysLate, type ReportState } from '../lifecycle.ts'
import { type Content, readContent, type Wanted } from './content.ts'
import { keepersOf } from './keeper.ts'

export type ShownFault = {
  id: string
  text: string
  raisedBy: string
  raisedOn: DateText
  answer: string | null
  clearedBy: string | null
  clearedOn: DateText | null
}

export type ShownReport = Content & {
  id: string
  roundId: string
  unitId: string
  unitName: string
  unitKind: string
  /** The body that the unit answers to, by name; none for the province. */
  parentName: string | null
  provinceName: string
  toUnitId: string | null
  toName: string | null
  /** Who answers for it today, and who receives it. */
  keeperId: string
  receiverId: string | null
  state: ReportState
  year: number
  cutOff: DateText
  dueOn: DateText
  /** The last day on which it may be sent, where it never was. */
  locksOn: DateText | null
  late: number
  number: string | null
  signer: string | null
  signerTitle: string | null
  signedOn: DateText | null
  signedAt: Date | null
  sentOn: DateText | null
  acceptedOn: DateText | null
  checkedOn: DateText | null
  approvedOn: DateText | null
  fingerprint: string | null
  /** The scan of what the head signed by hand, and the day on it; none where it was signed here. */
  paperOn: DateText | null
  paperFileId: string | null
  /** What the Chairman said of the province's own report: who, when, on which paper. */
  answeredBy: string | null
  answeredOn: DateText | null
  answerDocument: string | null
  faults: ShownFault[]
  version: number
}

/** A report that the reader's unit writes, or that comes to it or stands below it. @throws Refusal `missing`. */
export async function showReport(
  db: Db,
  scope: Scope,
  id: string,
  day: DateText,
  wanted?: Wanted,
): Promise<ShownReport> {
  const row = await db
    .selectFrom('reporting.report as r')
    .innerJoin('reporting.round as o', 'o.id', 'r.round_id')
    .innerJoin('units.unit as u', 'u.id', 'r.unit_id')
    .leftJoin('reporting.expected as x', (on) =>
      on.onRef('x.round_id', '=', 'r.round_id').onRef('x.unit_id', '=', 'r.unit_id'),
    )
    .select(['r.id', 'r.round_id as roundId', 'r.unit_id as unitId', 'u.kind as unitKind', 'x.to_unit_id as toUnitId'])
    .select([
      'r.state',
      'o.year',
      'o.cut_off as cutOff',
      'o.due_on as dueOn',
      'o.locks_on as locksOn',
      'r.number',
      'r.signer',
      'r.figures',
    ])
    .select([
      'r.signer_title as signerTitle',
      'r.signed_at as signedAt',
      'r.sent_at',
      'r.accepted_at',
      'r.version',
      'r.checked_at',
      'r.approved_at',
    ])
    .select(['r.figures_sha256 as fingerprint', 'r.answered_by as answeredBy', 'r.answered_on as answeredOn'])
    .select(['r.answer_document as answerDocument', 'r.paper_on as paperOn', 'r.paper_file_id as paperFileId'])
    .select(sql<string>`units.name_on(r.unit_id, o.cut_off)`.as('unitName'))
    .select(sql<string | null>`units.name_on(x.to_unit_id, o.cut_off)`.as('toName'))
    .where('r.id', '=', id)
    .where(within(scope, 'r.unit_id', 'x.to_unit_id'))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')

  const { sent_at, accepted_at, checked_at, approved_at, figures, ...rest } = row
  const state = row.state as ReportState
  const content = await readContent(db, { ...rest, state, figures }, wanted)
  const parent = await findParent(db, row.unitId, row.cutOff)
  const kept = await keepersOf(db, row, day)
  const sentOn = sent_at && today(sent_at)
  return {
    ...rest,
    ...content,
    state,
    ...kept,
    parentName: parent ? await nameOn(db, parent.id, row.cutOff) : null,
    provinceName: row.toName ?? row.unitName,
    ...{ signedOn: row.signedAt && today(row.signedAt), sentOn, acceptedOn: accepted_at && today(accepted_at) },
    ...{ checkedOn: checked_at && today(checked_at), approvedOn: approved_at && today(approved_at) },
    late: daysLate(row.dueOn, sentOn, day),
    faults: await listFaults(db, id),
  }
}

/** True when the file is the scan of a report that the reader may see. */
export async function mayReadFileOfReport(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const row = await db
    .selectFrom('reporting.report as r')
    .leftJoin('reporting.expected as x', (on) =>
      on.onRef('x.round_id', '=', 'r.round_id').onRef('x.unit_id', '=', 'r.unit_id'),
    )
    .select('r.id')
    .where('r.paper_file_id', '=', fileId)
    .where(within(scope, 'r.unit_id', 'x.to_unit_id'))
    .executeTakeFirst()
  return row !== undefined
}

/** A report says the names of its own time, whatever units are called since. */
async function nameOn(db: Db, unitId: string, day: DateText): Promise<string> {
  const { rows } = await sql<{ name: string }>`select units.name_on(${unitId}, ${day}::date) as name`.execute(db)
  return rows[0]!.name
}

async function listFaults(db: Db, reportId: string): Promise<ShownFault[]> {
  const rows = await db
    .selectFrom('reporting.fault as f')
    .innerJoin('identity.official as p', 'p.id', 'f.raised_by')
    .leftJoin('identity.official as c', 'c.id', 'f.cleared_by')
    .select(['f.id', 'f.text', 'p.name as raisedBy', 'f.raised_at', 'f.answer', 'c.name as clearedBy', 'f.cleared_at'])
    .where('f.report_id', '=', reportId)
    .orderBy('f.raised_at')
    .orderBy('f.ord')
    .execute()
  return rows.map(({ raised_at, cleared_at, ...fault }) => ({
    ...fault,
    raisedOn: today(raised_at),
    clearedOn: cleared_at && today(cleared_at),
  }))
}
