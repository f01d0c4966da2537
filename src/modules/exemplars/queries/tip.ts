import { sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { TipChannel, TipState } from '../tip.ts'
import { hasConsent } from './consent.ts'

/** What whoever gave a tip reads under its receipt: nothing of the record that came of it. */
export type AnsweredTip = {
  receipt: string
  who: string
  unitName: string
  receivedAt: Date
  /** None where it came by itself, from an award or a contest: nobody waits. */
  dueOn: DateText | null
  state: TipState
  answer: string | null
  closedAt: Date | null
}

/** The tip of a receipt; nothing where there is none. The receipt is the whole right to read this. */
export async function findByReceipt(db: Db, receipt: string): Promise<AnsweredTip | undefined> {
  const row = await db
    .selectFrom('exemplars.tip as t')
    .innerJoin('units.label as l', 'l.unit_id', 't.unit_id')
    .select(['t.receipt', 't.who', 'l.name as unitName', 't.received_at as receivedAt', 't.due_on as dueOn'])
    .select(['t.state', 't.answer', 't.closed_at as closedAt'])
    .where('t.receipt', '=', receipt)
    .executeTakeFirst()
  return row as AnsweredTip | undefined
}

/**
 * True when somebody of whom a record came of the tip was recognised and agreed to be shown: no more than anybody may know, for
 * whoever told is thanked with it.
 */
export async function isHonoured(db: Db, receipt: string, day: DateText): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select e.id from exemplars.tip t
    left join exemplars.kept k on k.id = t.exemplar_id
    join exemplars.exemplar e on e.id = coalesce(k.kept_id, t.exemplar_id)
    where t.receipt = ${receipt} and t.closed_at is not null and e.stage = 'recognised'`.execute(db)
  return rows[0] !== undefined && hasConsent(db, rows[0].id, 'portal', day)
}

/** A tip as a desk sees it. */
export type ShownTip = AnsweredTip & {
  id: string
  what: string
  place: string | null
  placeId: string | null
  link: string | null
  contact: string | null
  channel: TipChannel
  unitId: string
  takenBy: string | null
  closedBy: string | null
  exemplarId: string | null
  exemplarCode: string | null
  version: number
}

/** The tips that a reader's desks look into, the open ones first, then by the day they are due. */
export async function listTips(db: Db, scope: Scope, onlyOpen: boolean): Promise<ShownTip[]> {
  const { rows } = await select(sql`${within(scope, 't.unit_id')} and ${tied(scope)}
    ${onlyOpen ? sql`and t.closed_at is null` : sql``}
    order by (t.closed_at is null) desc, t.due_on, t.id limit 200`).execute(db)
  return rows
}

/** One tip. @throws Refusal `missing` where the reader's desks do not look into it. */
export async function showTip(db: Db, scope: Scope, id: string): Promise<ShownTip> {
  const { rows } = await select(sql`t.id = ${id} and ${within(scope, 't.unit_id')} and ${tied(scope)}`).execute(db)
  if (!rows[0]) throw new Refusal('missing', 'notFound')
  return rows[0]
}

/** A tip that became a record is closed to whom that record is closed. */
const tied = (scope: Scope) => open(scope, 't.exemplar_id')

const select = (condition: ReturnType<typeof sql>) => sql<ShownTip>`
  select t.id, t.receipt, t.who, t.what, t.place_id as "placeId", p.name as place, t.link, t.contact, t.channel,
    t.unit_id as "unitId", l.name as "unitName", t.received_at as "receivedAt", t.due_on as "dueOn", t.state, t.answer,
    t.closed_at as "closedAt", k.name as "takenBy", c.name as "closedBy", t.exemplar_id as "exemplarId",
    e.code as "exemplarCode", t.version
  from exemplars.tip t
  join units.label l on l.unit_id = t.unit_id
  left join units.label p on p.unit_id = t.place_id
  left join identity.official k on k.id = t.taken_by
  left join identity.official c on c.id = t.closed_by
  left join exemplars.exemplar e on e.id = t.exemplar_id
  where ${condition}`
