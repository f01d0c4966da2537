import { createHash } from 'node:crypto'
import { getUnit } from '#modules/units/index.ts'
import { listTargets } from '#modules/programmes/index.ts'
import type { Db } from '#platform/db.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { type Check, checkReport } from '../checks.ts'
import { type Doubt, doubtsOf, type Explanation } from '../doubts.ts'
import { type Figures, figuresCounted, figuresOf, said, type TypedFigure } from '../figures.ts'
import { isOpen, type ReportState } from '../lifecycle.ts'
import { type Sections, sectionsOf } from '../sections.ts'
import type { FilledForm } from '../statistics.ts'
import { type Owed, sumOwed } from '../verdict.ts'
import { readEarlier } from './earlier.ts'
import { fullName } from './full-name.ts'
import { countFigures } from './figures.ts'
import { type FiguresOf, listLine } from './report-records.ts'
import { rollUp } from './roll-up.ts'
import { fillForms } from './statistics.ts'
import { listUnnamed } from './unnamed.ts'

/** A unit's line in the appendix of the report that gathers: when it sent, and what it said. */
export type GatheredUnit = {
  unitId: string
  name: string
  reportId: string | null
  state: ReportState | null
  sentOn: DateText | null
  found: number | null
  recognised: number | null
  stories: number | null
  adoptions: number | null
}

/** All that a report says: its figures with what is behind them, what it owes, its texts and how the checks stand. */
export type Content = {
  figures: Figures
  owed: Owed | null
  sections: Sections
  checks: Check[]
  /** What looks wrong and is to be explained, or was. */
  doubts: Doubt[]
  /** The ministry's statistics forms, filled. */
  forms: FilledForm[]
  /** The units gathered, where the report is the one that gathers. */
  units: GatheredUnit[] | null
}

export type ReportHead = {
  id: string
  roundId: string
  unitId: string
  state: ReportState
  year: number
  cutOff: DateText
  figures: unknown
}

/** What is frozen at signing. */
export type Frozen = Pick<Content, 'figures' | 'owed' | 'units' | 'doubts' | 'forms'>

/** Whether the records behind the figures are wanted too: they are, but for a page that shows numbers. */
export type Wanted = 'records' | 'numbers'

/** What a report says: as frozen when it was signed, else as counted now. For commands, and for queries that checked the reader. */
export async function readContent(db: Db, report: ReportHead, wanted: Wanted = 'records'): Promise<Content> {
  const unit = await getUnit(db, report.unitId)
  const of = { ...report, isProvince: unit.kind === 'province', unitKind: unit.kind }
  const written = await db.selectFrom('reporting.section').selectAll().where('report_id', '=', report.id).execute()
  const sections = sectionsOf(written)
  const isFrozen = !isOpen('write', report.state) && report.figures !== null
  const frozen = isFrozen ? frozenOf(report.figures) : await countNow(db, report.id, of, wanted)
  const faults = await db
    .selectFrom('reporting.fault')
    .select((it) => it.fn.countAll<number>().as('open'))
    .where('report_id', '=', report.id)
    .where('cleared_at', 'is', null)
    .executeTakeFirstOrThrow()
  const unnamed = await listUnnamed(db, of)
  const checks = checkReport({ sections, figures: frozen.figures, openFaults: Number(faults.open), unnamed })
  return { ...frozen, sections, checks }
}

/** What was frozen. A report signed before doubts were asked about, or forms were filled, has none. */
const frozenOf = (figures: unknown): Frozen => ({
  doubts: [],
  forms: [],
  ...(figures as Omit<Frozen, 'doubts' | 'forms'>),
})

async function countNow(
  db: Db,
  reportId: string,
  of: FiguresOf & Pick<ReportHead, 'roundId'> & { unitKind: string },
  wanted: Wanted,
): Promise<Frozen> {
  const typed = await listTyped(db, reportId)
  const figures =
    wanted === 'records'
      ? figuresOf(await countFigures(db, of), typed)
      : figuresCounted(await countNumbers(db, of), typed)
  const doubts = doubtsOf(figures, await readEarlier(db, of), await listExplained(db, reportId))
  const units = of.isProvince ? await listGathered(db, of.roundId, of.unitId) : null
  return { figures, owed: await readOwed(db, of), units, doubts, forms: await fillForms(db, of, typed) }
}

/** The numbers alone: the report as one row of a roll-up, of which a page counts anew what was touched since. */
async function countNumbers(db: Db, of: FiguresOf) {
  const row = { id: of.unitId, parts: await listLine(db, of) }
  return (await rollUp(db, { closed: [] }, [row], of)).get(of.unitId)
}

/** The fingerprint of what was frozen, kept beside it. */
export const fingerprint = (frozen: Frozen) => createHash('sha256').update(JSON.stringify(frozen)).digest('hex')

/** Every unit that owes its report of a round to this one, with what it sent. The figures are those frozen when it was signed. */
export async function listGathered(db: Db, roundId: string, toUnitId: string): Promise<GatheredUnit[]> {
  const rows = await db
    .selectFrom('reporting.expected as x')
    .innerJoin('units.label as l', 'l.unit_id', 'x.unit_id')
    .leftJoin('reporting.report as r', (on) =>
      on.onRef('r.round_id', '=', 'x.round_id').onRef('r.unit_id', '=', 'x.unit_id'),
    )
    .select(['x.unit_id as unitId', 'r.id as reportId', 'r.state', 'r.sent_at', 'r.figures'])
    .select(fullName().as('name'))
    .where('x.round_id', '=', roundId)
    .where('x.to_unit_id', '=', toUnitId)
    .execute()
  const vietnamese = new Intl.Collator('vi', { numeric: true })
  return rows
    .map(({ unitId, name, reportId, state, sent_at, figures }) => {
      const isIn = state === 'sent' || state === 'accepted' || state === 'approved'
      const all = isIn ? (figures as unknown as Frozen).figures : null
      return {
        ...{ unitId, name, reportId, state: state as ReportState | null, sentOn: sent_at && today(sent_at) },
        ...{ found: all && said(all.I2), recognised: all && said(all.I3) },
        ...{ stories: all && said(all.I6), adoptions: all && said(all.I9a) },
      }
    })
    .sort((a, b) => vietnamese.compare(a.name, b.name))
}

async function listTyped(db: Db, reportId: string): Promise<Map<string, TypedFigure>> {
  const rows = await db
    .selectFrom('reporting.override as o')
    .innerJoin('identity.official as p', 'p.id', 'o.typed_by')
    .select(['o.indicator', 'o.value', 'o.reason', 'p.name', 'o.typed_at'])
    .where('o.report_id', '=', reportId)
    .execute()
  return new Map(
    rows.map((it) => [it.indicator, { value: it.value, reason: it.reason, by: it.name, on: today(it.typed_at) }]),
  )
}

async function listExplained(db: Db, reportId: string): Promise<Map<string, Explanation>> {
  const rows = await db
    .selectFrom('reporting.explanation as e')
    .innerJoin('identity.official as p', 'p.id', 'e.explained_by')
    .select(['e.doubt', 'e.words', 'p.name', 'e.explained_at'])
    .where('e.report_id', '=', reportId)
    .execute()
  return new Map(rows.map((it) => [it.doubt, { words: it.words, by: it.name, on: today(it.explained_at) }]))
}

async function readOwed(db: Db, of: { unitId: string; isProvince: boolean; roundId: string; cutOff: DateText }) {
  const targets = await listTargets(db, 'publicised_and_replicated', of.cutOff)
  const classes = await db
    .selectFrom('units.quota_class as q')
    .select('q.class')
    .where((it) =>
      of.isProvince
        ? it(
            'q.unit_id',
            'in',
            db
              .selectFrom('reporting.expected')
              .select('unit_id')
              .where('round_id', '=', of.roundId)
              .where('to_unit_id', '=', of.unitId),
          )
        : it('q.unit_id', '=', of.unitId),
    )
    .where(({ eb, fn }) =>
      eb(fn.coalesce('q.valid_from', eb.cast<string>(eb.val('-infinity'), 'date')), '<=', of.cutOff),
    )
    .where(({ or, eb }) => or([eb('q.valid_to', 'is', null), eb('q.valid_to', '>', of.cutOff)]))
    .execute()
  return sumOwed(classes.map((it) => targets.find(({ quotaClass }) => quotaClass === it.class))) ?? null
}
