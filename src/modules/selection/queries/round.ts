import { sql } from 'kysely'
import { bearerOf } from '#modules/exemplars/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { allowanceOf, type Quota } from '../allowance.ts'
import { standings } from './quota.ts'

/** A round as its pages name it. `officeId` is the province that runs it today. */
export type ShownRound = Awaited<ReturnType<typeof showRound>>

/** The rounds that were opened, newest year first. Public to officials: what is chosen in them is not. */
export async function listRounds(db: Db) {
  return await db
    .selectFrom('selection.round')
    .select(['id', 'year', 'document', 'due_on as dueOn'])
    .orderBy('year', 'desc')
    .execute()
}

/** One round; refused as missing where there is none. */
export async function showRound(db: Db, id: string, day: DateText) {
  const row = await db
    .selectFrom('selection.round as r')
    .leftJoin('councils.item as i', 'i.id', 'r.council_item_id')
    .select(['r.id', 'r.year', 'r.document', 'r.due_on as dueOn', 'r.unit_id as unitId', 'r.version'])
    .select(['r.council_item_id as councilItemId', 'r.council_words as councilWords', 'i.state as councilState'])
    .select(['r.council_passed as councilPassed', 'r.council_at as councilAt'])
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, officeId: (await bearerOf(db, row.unitId, day)).id }
}

/** A unit that may choose in a round, with what it did so far. */
export type RoundLine = {
  unitId: string
  name: string
  quotaClass: string
  allowance: Quota
  endedOn: DateText | null
  chosen: number
  sent: number
  waiting: number
  returned: number
  gathered: number
  submitted: number
}

/** The units of the round’s province that choose, with how far they are; only those the reader’s posts reach. */
export async function listLines(
  db: Db,
  scope: Scope,
  round: { id: string; year: number; officeId: string },
  quotas: readonly Quota[],
  day: DateText,
): Promise<RoundLine[]> {
  const count = (states: string) => sql`count(c.id) filter (where c.state in (${sql.raw(states)}))::int`
  const { rows } = await sql<Omit<RoundLine, 'allowance'> & { on: DateText }>`
    select u.id as "unitId", l.name, t.class as "quotaClass", t.on_day as "on",
      case when t.valid_to <= ${day}::date then t.valid_to end as "endedOn",
      ${count(`'chosen'`)} as chosen,
      ${count(`'sent', 'gathered', 'passed', 'submitted', 'returned'`)} as sent,
      ${count(`'sent'`)} as waiting, ${count(`'gathered'`)} as gathered, ${count(`'returned'`)} as returned, ${count(`'submitted'`)} as submitted
    from (${standings(round.year, day)}) t
    join units.unit u on u.id = t.unit_id
    join units.label l on l.unit_id = u.id
    join units.reach h on h.root_id = ${round.officeId} and h.relation = 'administrative' and h.unit_id = u.id
    left join selection.choice c on c.round_id = ${round.id} and c.unit_id = u.id
      and (c.exemplar_id <> all (${sql.val(scope.closed)}::uuid[]))
    where ${within(scope, 'u.id')}
    group by u.id, l.name, t.class, t.on_day, t.valid_to`.execute(db)
  return rows
    .flatMap(({ on, ...row }) => {
      const allowance = allowanceOf(quotas, { quotaClass: row.quotaClass, on })
      return allowance ? [{ ...row, allowance }] : []
    })
    .sort((a, b) => order.indexOf(a.quotaClass) - order.indexOf(b.quotaClass) || vietnamese.compare(a.name, b.name))
}

const order = ['district', 'department', 'commune', 'central_agency', 'enterprise']
const vietnamese = new Intl.Collator('vi', { numeric: true })
