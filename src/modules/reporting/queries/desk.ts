import { type Actor, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { daysLate, type ReportState } from '../lifecycle.ts'

/** What a report asks of a post. */
export type ReportWork = 'start' | 'write' | 'mend' | 'sign' | 'send' | 'receive'

export type WaitingReport = {
  work: ReportWork
  roundId: string
  reportId: string | null
  unitId: string
  unitName: string
  year: number
  dueOn: DateText
  late: number
  openFaults: number
}

/** What the yearly report asks of the post that acts: its own report to write, mend, sign or send; those sent to it. */
export async function listReportWork(db: Db, scope: Scope, { post }: Actor, day: DateText): Promise<WaitingReport[]> {
  if (post.role !== 'officer' && post.role !== 'head') return []
  const rows = await db
    .selectFrom('reporting.expected as x')
    .innerJoin('reporting.round as o', 'o.id', 'x.round_id')
    .innerJoin('units.label as l', 'l.unit_id', 'x.unit_id')
    .leftJoin('reporting.report as r', (on) =>
      on.onRef('r.round_id', '=', 'x.round_id').onRef('r.unit_id', '=', 'x.unit_id'),
    )
    .select(['x.round_id as roundId', 'x.unit_id as unitId', 'x.to_unit_id as toUnitId', 'l.name as unitName'])
    .select(['r.id as reportId', 'r.state', 'r.sent_at', 'o.year', 'o.due_on as dueOn'])
    .select((it) =>
      it
        .selectFrom('reporting.fault as f')
        .select(({ fn }) => fn.countAll<number>().as('open'))
        .whereRef('f.report_id', '=', 'r.id')
        .where('f.cleared_at', 'is', null)
        .as('openFaults'),
    )
    .where(within(scope, 'x.unit_id', 'x.to_unit_id'))
    .where(({ or, eb }) => or([eb('x.unit_id', '=', post.unitId), eb('x.to_unit_id', '=', post.unitId)]))
    .$narrowType<{ unitName: string }>()
    .execute()
  return rows
    .flatMap(({ state, sent_at, toUnitId, openFaults, ...row }) => {
      const own = row.unitId === post.unitId
      const work = workOf(state as ReportState | null, own, post.role === 'head')
      const late = daysLate(row.dueOn, sent_at && today(sent_at), day)
      return work ? [{ ...row, work, late, openFaults: Number(openFaults ?? 0) }] : []
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
}

/** How many units are late with their report to this post's unit, by round. */
export async function countLateReports(db: Db, scope: Scope, { post }: Actor, day: DateText) {
  return await db
    .selectFrom('reporting.expected as x')
    .innerJoin('reporting.round as o', 'o.id', 'x.round_id')
    .leftJoin('reporting.report as r', (on) =>
      on.onRef('r.round_id', '=', 'x.round_id').onRef('r.unit_id', '=', 'x.unit_id'),
    )
    .select(['o.id as roundId', 'o.year'])
    .select(({ fn }) => fn.countAll<number>().as('late'))
    .where(within(scope, 'x.to_unit_id'))
    .where('x.to_unit_id', '=', post.unitId)
    .where('o.due_on', '<', day)
    .where('r.sent_at', 'is', null)
    .groupBy(['o.id', 'o.year'])
    .execute()
}

function workOf(state: ReportState | null, own: boolean, isHead: boolean): ReportWork | undefined {
  if (!own) return state === 'sent' ? 'receive' : undefined
  if (state === null) return 'start'
  if (state === 'returned') return 'mend'
  if (state === 'signed') return 'send'
  return state === 'draft' ? (isHead ? 'sign' : 'write') : undefined
}
