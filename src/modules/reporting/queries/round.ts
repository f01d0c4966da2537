import { sql } from 'kysely'
import { listBearers } from '#modules/units/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { fullName } from './full-name.ts'
import { keepersOf } from './keeper.ts'
import { daysLate, isOpen, type ReportState } from '../lifecycle.ts'

export type Round = { id: string; year: number; cutOff: DateText; dueOn: DateText; locksOn: DateText | null }

/** A unit that owes a report in a round, with how far it is. */
export type RoundLine = {
  unitId: string
  name: string
  kind: string
  toUnitId: string
  reportId: string | null
  state: ReportState | null
  checkedOn: DateText | null
  sentOn: DateText | null
  acceptedOn: DateText | null
  approvedOn: DateText | null
  late: number
  openFaults: number
  /** How often the unit was reminded, last when, and whether anybody holds a post there who could be. */
  reminders: number
  remindedOn: DateText | null
  isReached: boolean
}

/** The rounds that were opened, newest year first. Public. */
export async function listRounds(db: Db): Promise<Round[]> {
  return await db
    .selectFrom('reporting.round')
    .select(['id', 'year', 'cut_off as cutOff', 'due_on as dueOn', 'locks_on as locksOn'])
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
    .select(['r.state', 'r.sent_at', 'r.checked_at', 'r.accepted_at', 'r.approved_at'])
    .select(fullName().as('name'))
    .select((it) =>
      it
        .selectFrom('reporting.fault as f')
        .select(({ fn }) => fn.countAll<number>().as('open'))
        .whereRef('f.report_id', '=', 'r.id')
        .where('f.cleared_at', 'is', null)
        .as('openFaults'),
    )
    .select(remindersOf)
    .where('x.round_id', '=', round.id)
    .where(within(scope, 'x.unit_id', 'x.to_unit_id'))
    .execute()
  return rows
    .map(({ sent_at, checked_at, accepted_at, approved_at, reminded_at, state, openFaults, ...row }) => {
      const sentOn = sent_at && today(sent_at)
      const facts = {
        checkedOn: checked_at && today(checked_at),
        acceptedOn: accepted_at && today(accepted_at),
        approvedOn: approved_at && today(approved_at),
        remindedOn: reminded_at && today(reminded_at),
      }
      const late = daysLate(round.dueOn, sentOn, day)
      return {
        ...row,
        state: state as ReportState | null,
        sentOn,
        ...facts,
        late,
        openFaults: Number(openFaults ?? 0),
        reminders: Number(row.reminders),
      }
    })
    .sort((a, b) => rank(a) - rank(b) || kindOrder(a) - kindOrder(b) || vietnamese.compare(a.name, b.name))
}

/** What the unit of a line was told about its report. */
const remindersOf = () => {
  const of = sql`from reporting.reminder m where m.round_id = x.round_id and m.unit_id = x.unit_id`
  return [
    sql<number>`(select count(*) ${of})`.as('reminders'),
    sql<Date | null>`(select max(m.sent_at) ${of})`.as('reminded_at'),
    sql<boolean>`(select coalesce(bool_or(exists (select 1 from reporting.reminded e where e.reminder_id = m.id)), true) ${of})`.as(
      'isReached',
    ),
  ]
}

/** Of the lines of a round those of ended units that are open, and that a unit answers for today. */
export async function listInherited(db: Db, lines: readonly RoundLine[], unitId: string, day: DateText) {
  const open = lines.filter(
    (it) => it.unitId !== unitId && (it.state === null || isOpen('write', it.state) || it.state === 'signed'),
  )
  const bearers = open.length > 0 ? await listBearers(db, day) : new Map<string, string>()
  const mine: RoundLine[] = []
  for (const line of open)
    if (bearers.get(line.unitId) === unitId && (await keepersOf(db, line, day)).keeperId === unitId) mine.push(line)
  return mine
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
const rank = ({ state }: RoundLine) =>
  state === null ? 4 : state === 'accepted' ? 5 : state === 'approved' ? 6 : states.indexOf(state)
const kindOrder = ({ kind }: RoundLine) => (kinds.indexOf(kind) + kinds.length + 1) % (kinds.length + 1)

const states: readonly ReportState[] = ['sent', 'returned', 'signed', 'draft']
const kinds = ['district', 'commune', 'department', 'party_body', 'front', 'mass_organisation', 'media']
const vietnamese = new Intl.Collator('vi', { numeric: true })
