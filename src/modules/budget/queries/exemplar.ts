import { sql } from 'kysely'
import { unclosedDossier } from '#modules/commendations/index.ts'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { PrizeState } from './prizes.ts'

/** Something that an exemplar received: a prize, money of a fostering plan, a thing. `amount` is none of a thing. */
export type Received = {
  kind: 'prize' | 'support' | 'gift'
  id: string
  what: string
  amount: bigint | null
  onDay: string
  state: PrizeState | null
}

/** What an exemplar received out of the money and gifts of units in scope, the newest first. */
export async function listReceived(db: Db, scope: Scope, exemplarId: string): Promise<Received[]> {
  const { rows } = await sql<Omit<Received, 'amount'> & { amount: string | null }>`
    select 'prize' as kind, w.id, n.name_vi as what, p.amount::text as amount, p.paid_on as "onDay",
      case when w.state <> 'revoked' then 'paid' when p.recovered < p.amount then 'recovering' else 'recovered' end as state
    from budget.prize p
    join commendations.award w on w.id = p.award_id
    join commendations.dossier d on d.id = w.dossier_id
    join commendations.title n on n.id = w.title_id
    where w.exemplar_id = ${exemplarId} and ${within(scope, 'p.unit_id')} and ${unclosedDossier(scope)}
    union all
    select 'support', a.task_id, x.what, a.amount::text, a.on_day, null
    from budget.act a
    join budget.task t on t.id = a.task_id
    join fostering.support x on x.id = a.support_id
    join fostering.plan f on f.id = x.plan_id
    where f.exemplar_id = ${exemplarId} and ${within(scope, 't.unit_id')} and ${open(scope, 'f.exemplar_id')}
    union all
    select 'gift', g.id, x.quantity || ' ' || g.measure || ' ' || g.what, null, x.on_day, null
    from budget.gift_passed x
    join budget.gift g on g.id = x.gift_id
    where x.exemplar_id = ${exemplarId} and ${within(scope, 'g.unit_id')} and ${open(scope, 'x.exemplar_id')}
    order by "onDay" desc`.execute(db)
  return rows.map((row) => ({ ...row, amount: row.amount === null ? null : BigInt(row.amount) }))
}
