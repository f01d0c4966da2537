import { getUnit } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { ReportState } from '../lifecycle.ts'
import type { ReportHead } from '../queries/content.ts'
import { keepersOf } from '../queries/keeper.ts'
import { type SectionKey, type Sections, sectionsOf } from '../sections.ts'
import { findExpected } from './round.ts'

/** A report held for change, with the unit it goes to; none for the report that gathers. */
export type Report = ReportHead & {
  unitKind: string
  toUnitId: string | null
  /** Who answers for it today, and who receives it: the units themselves, or where they ended who carries on from them. */
  keeperId: string
  receiverId: string | null
  version: number
  sections: Sections
  /** The last day on which a unit that never sent it may still send it. */
  locksOn: DateText | null
  sentAt: Date | null
  checkedBy: string | null
}

/**
 * Reads a report for change, holding its row until the transaction ends; on a `day`, with who answers for it then.
 * @throws Refusal `missing`.
 */
export async function getReport(db: Db, id: string, day?: DateText): Promise<Report> {
  const row = await db
    .selectFrom('reporting.report as r')
    .innerJoin('reporting.round as o', 'o.id', 'r.round_id')
    .select(['r.id', 'r.round_id as roundId', 'r.unit_id as unitId', 'r.state', 'r.version', 'r.figures'])
    .select([
      'o.year',
      'o.cut_off as cutOff',
      'o.locks_on as locksOn',
      'r.sent_at as sentAt',
      'r.checked_by as checkedBy',
    ])
    .where('r.id', '=', id)
    .forUpdate('r')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')

  const expected = await findExpected(db, row.roundId, row.unitId)
  const texts = await db.selectFrom('reporting.section').selectAll().where('report_id', '=', id).execute()
  const { kind } = await getUnit(db, row.unitId)
  const sections = sectionsOf(texts)
  const toUnitId = expected?.toUnitId ?? null
  const units = { unitId: row.unitId, toUnitId }
  const kept = { toUnitId, ...(day ? await keepersOf(db, units, day) : { keeperId: row.unitId, receiverId: toUnitId }) }
  return { ...row, ...kept, state: row.state as ReportState, unitKind: kind, sections }
}

/** Starts a unit's report, or finds the one that was started. */
export async function startReport(db: Db, roundId: string, unitId: string, now: Date): Promise<string> {
  await db
    .insertInto('reporting.report')
    .values({ id: newId(now), round_id: roundId, unit_id: unitId, created_at: now })
    .onConflict((it) => it.columns(['round_id', 'unit_id']).doNothing())
    .execute()
  const { id } = await db
    .selectFrom('reporting.report')
    .select('id')
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .executeTakeFirstOrThrow()
  return id
}

type Changed = {
  state: ReportState
  number: string
  signer: string
  signer_title: string
  signed_by: string | null
  /** The day on the paper that was signed by hand, and its scan. */
  paper_on: DateText | null
  paper_file_id: string | null
  signed_at: Date
  sent_at: Date
  accepted_by: string
  accepted_at: Date
  checked_by: string | null
  checked_at: Date | null
  approved_by: string
  approved_at: Date
}

/** What nobody presented, the one who signs has checked by signing. */
export const checkedBySigning = (
  { checkedBy }: { checkedBy: string | null },
  by: string,
  at: Date,
): Partial<Changed> => (checkedBy ? {} : { checked_by: by, checked_at: at })

/** Changes a report and counts its version on. */
export async function saveReport(
  db: Db,
  { id, version }: Pick<Report, 'id' | 'version'>,
  change: Partial<Changed> = {},
): Promise<void> {
  await db
    .updateTable('reporting.report')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Saves the texts of a report; an emptied one is gone. */
export async function saveSections(db: Db, reportId: string, texts: Partial<Record<SectionKey, string | null>>) {
  for (const [key, text] of Object.entries(texts)) {
    if (!text)
      await db.deleteFrom('reporting.section').where('report_id', '=', reportId).where('key', '=', key).execute()
    else
      await db
        .insertInto('reporting.section')
        .values({ report_id: reportId, key, text })
        .onConflict((it) => it.columns(['report_id', 'key']).doUpdateSet({ text }))
        .execute()
  }
}
