import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { fullName } from './full-name.ts'
import { daysLate, type ReportState } from '../lifecycle.ts'

export type Round = { id: string; year: number; cutOff: DateText; dueOn: DateText }

/** A unit that owes a report in a round, with how far it is. */
export type RoundLine = {
  unitId: string
  name: string
  kind: string
  toUnitId: string
  reportId: string | null
  state: ReportState | null
  sentOn: DateText | null
  late: number
  openFaults: number
}

/** The rounds that were opened, newest year first. Public. */
export async function listRounds(db: Db): Promise<Round[]> {
  return await db
    .selectFrom('reporting.round')
    .select(['id', 'year', 'cut_off as cutOff', 'due_on as dueOn'])
    .orderBy('year', 'desc')
    .execute()
}

/** Who owes a report in a round, within reach, what waits first: those the reader writes for and those that report to the reader. */
export async function listRoundLines(db: Db, scope: Scope, round: Round, day: DateText): Promise<RoundLine[]> {
  const rows = await db
    .selectFrom('reporting.expected as x')
    .innerJoin('units.unit as u', 'u.id', 'x.unit_id')
    .innerJoin('units.label as l', 'l.unit_id', 'x.unit_id')
    .leftJoin('reporting.report as r', (on) =>
      on.onRef('r.round_id', '=', 'x.round_id').onRef('r.unit_id', '=', 'x.unit_id'),
    )
    .select(['x.unit_id as unitId', 'x.to_unit_id as toUnitId', 'u.kind', 'r.id as reportId'])
    .select(['r.state', 'r.sent_at'])
    .select(fullName().as('name'))
    .select((it) =>
      it
        .selectFrom('reporting.fault as f')
        .select(({ fn }) => fn.countAll<number>().as('open'))
        .whereRef('f.report_id', '=', 'r.id')
        .where('f.cleared_at', 'is', null)
        .as('openFaults'),
    )
    .where('x.round_id', '=', round.id)
    .where(within(scope, 'x.unit_id', 'x.to_unit_id'))
    .execute()
  return rows
    .map(({ sent_at, state, openFaults, ...row }) => {
      const sentOn = sent_at && today(sent_at)
      const late = daysLate(round.dueOn, sentOn, day)
      return { ...row, state: state as ReportState | null, sentOn, late, openFaults: Number(openFaults ?? 0) }
    })
    .sort((a, b) => rank(a) - rank(b) || kindOrder(a) - kindOrder(b) || vietnamese.compare(a.name, b.name))
}

/** The report that gathers a round, where one was started within reach. */
export async function findGathering(db: Db, scope: Scope, roundId: string) {
  const row = await db
    .selectFrom('reporting.report as r')
    .innerJoin('units.unit as u', 'u.id', 'r.unit_id')
    .select(['r.id', 'r.state', 'r.unit_id as unitId'])
    .where('r.round_id', '=', roundId)
    .where('u.kind', '=', 'province')
    .where(within(scope, 'r.unit_id'))
    .executeTakeFirst()
  return row && { ...row, state: row.state as ReportState }
}

/** What waits for the reader stands first, then what is under way, then who has not begun. */
const rank = ({ state }: RoundLine) => (state === null ? 4 : state === 'accepted' ? 5 : states.indexOf(state))
const kindOrder = ({ kind }: RoundLine) => (kinds.indexOf(kind) + kinds.length + 1) % (kinds.length + 1)

const states: readonly ReportState[] = ['sent', 'returned', 'signed', 'draft']
const kinds = ['district', 'commune', 'department', 'party_body', 'front', 'mass_organisation', 'media']
const vietnamese = new Intl.Collator('vi', { numeric: true })
