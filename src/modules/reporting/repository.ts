import { getUnit } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { ReportState } from './lifecycle.ts'
import { fingerprint, type Frozen, type ReportHead } from './queries/content.ts'
import { type SectionKey, type Sections, sectionsOf } from './sections.ts'

/** A report held for change, with the unit it goes to; none for the report that gathers. */
export type Report = ReportHead & {
  unitKind: string
  toUnitId: string | null
  version: number
  sections: Sections
  sentAt: Date | null
}

/** Reads a report for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getReport(db: Db, id: string): Promise<Report> {
  const row = await db
    .selectFrom('reporting.report as r')
    .innerJoin('reporting.round as o', 'o.id', 'r.round_id')
    .select(['r.id', 'r.round_id as roundId', 'r.unit_id as unitId', 'r.state', 'r.version', 'r.figures'])
    .select(['o.year', 'o.cut_off as cutOff', 'r.sent_at as sentAt'])
    .where('r.id', '=', id)
    .forUpdate('r')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')

  const expected = await findExpected(db, row.roundId, row.unitId)
  const texts = await db.selectFrom('reporting.section').selectAll().where('report_id', '=', id).execute()
  const { kind } = await getUnit(db, row.unitId)
  const sections = sectionsOf(texts)
  return { ...row, state: row.state as ReportState, toUnitId: expected?.toUnitId ?? null, unitKind: kind, sections }
}

/** What a unit owes in a round; none where it owes no report. */
export async function findExpected(db: Db, roundId: string, unitId: string) {
  return await db
    .selectFrom('reporting.expected')
    .select(['unit_id as unitId', 'to_unit_id as toUnitId'])
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .executeTakeFirst()
}

export type NewRound = {
  id: string
  programmeId: string
  year: number
  cutOff: DateText
  dueOn: DateText
  openedAt: Date
}

/** Opens a round and freezes who owes: every unit with a quota class on the cut-off day. */
export async function addRound(db: Db, round: NewRound, toUnitId: string): Promise<void> {
  const { id, programmeId, year, cutOff, dueOn, openedAt } = round
  const values = { id, programme_id: programmeId, year, cut_off: cutOff, due_on: dueOn, opened_at: openedAt }
  await db.insertInto('reporting.round').values(values).execute()
  await db
    .insertInto('reporting.expected')
    .columns(['round_id', 'unit_id', 'to_unit_id'])
    .expression((it) =>
      it
        .selectFrom('units.quota_class as q')
        .select(({ val, cast }) => [
          cast<string>(val(id), 'uuid').as('round_id'),
          'q.unit_id',
          cast<string>(val(toUnitId), 'uuid').as('to_unit_id'),
        ])
        .distinct()
        .where(({ or, eb }) => or([eb('q.valid_from', 'is', null), eb('q.valid_from', '<=', cutOff)]))
        .where(({ or, eb }) => or([eb('q.valid_to', 'is', null), eb('q.valid_to', '>', cutOff)])),
    )
    .execute()
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
  signed_by: string
  signed_at: Date
  sent_at: Date
  accepted_by: string
  accepted_at: Date
}

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

/** Keeps what the figures were at signing, with the records behind each and a fingerprint of it all. */
export async function freezeFigures(db: Db, id: string, frozen: Frozen): Promise<void> {
  await db
    .updateTable('reporting.report')
    .set({ figures: JSON.stringify(frozen), figures_sha256: fingerprint(frozen) })
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

/** Keeps a typed figure with its reason, beside the computed one. */
export async function saveOverride(
  db: Db,
  it: { reportId: string; code: string; value: number; reason: string; by: string; at: Date },
): Promise<void> {
  const typed = { value: it.value, reason: it.reason, typed_by: it.by, typed_at: it.at }
  await db
    .insertInto('reporting.override')
    .values({ report_id: it.reportId, indicator: it.code, ...typed })
    .onConflict((on) => on.columns(['report_id', 'indicator']).doUpdateSet(typed))
    .execute()
}

/** Goes back to the computed figure. The audit trail keeps what had been typed. */
export async function dropOverride(db: Db, reportId: string, code: string): Promise<void> {
  await db.deleteFrom('reporting.override').where('report_id', '=', reportId).where('indicator', '=', code).execute()
}

/** Writes down what must be mended before the report is sent again. */
export async function addFaults(db: Db, reportId: string, texts: readonly string[], by: string, at: Date) {
  await db
    .insertInto('reporting.fault')
    .values(
      texts.map((text, index) => ({
        id: newId(at),
        report_id: reportId,
        ord: index + 1,
        text,
        raised_by: by,
        raised_at: at,
      })),
    )
    .execute()
}

/** Ticks off one fault with what was done about it. @throws Refusal `missing` when it is no open fault of this report. */
export async function clearFault(
  db: Db,
  it: { reportId: string; faultId: string; answer: string; by: string; at: Date },
): Promise<void> {
  const cleared = await db
    .updateTable('reporting.fault')
    .set({ cleared_by: it.by, cleared_at: it.at, answer: it.answer })
    .where('id', '=', it.faultId)
    .where('report_id', '=', it.reportId)
    .where('cleared_at', 'is', null)
    .executeTakeFirst()
  if (cleared.numUpdatedRows === 0n) throw new Refusal('missing', 'notFound')
}

type NewNudge = {
  id: string
  unitId: string
  fromUnitId: string
  year: number
  owed: number
  has: number
  expected: number
  by: string
  at: Date
}

/** Puts down that a unit was told that it will miss its quota. @throws Refusal `conflict` where it was told this year already. */
export async function addNudge(db: Db, it: NewNudge): Promise<void> {
  const added = await db
    .insertInto('reporting.nudge')
    .values({
      ...{ id: it.id, unit_id: it.unitId, from_unit_id: it.fromUnitId, year: it.year, owed: it.owed, has: it.has },
      ...{ expected: it.expected, sent_by: it.by, sent_at: it.at },
    })
    .onConflict((on) => on.columns(['unit_id', 'year']).doNothing())
    .executeTakeFirst()
  if (!added.numInsertedOrUpdatedRows) throw new Refusal('conflict', 'reporting.nudgedAlready')
}

/** What a unit was told, held for its answer. @throws Refusal `missing`. */
export async function getNudge(db: Db, id: string) {
  const row = await db
    .selectFrom('reporting.nudge')
    .select(['id', 'unit_id as unitId', 'answer', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** Keeps what a unit answered. */
export async function answerNudge(
  db: Db,
  { id, version }: { id: string; version: number },
  { answer, by, at }: { answer: string; by: string; at: Date },
): Promise<void> {
  await db
    .updateTable('reporting.nudge')
    .set({ answer, answered_by: by, answered_at: at, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
