import { sql } from 'kysely'
import { unclosedDossier } from '#modules/commendations/index.ts'
import { within } from '#platform/access/index.ts'
import type { Part } from './tasks.ts'

/** Decisions of the last twelve months with prizes that this unit has not paid: a line a decision, `left` is how many. */
export const prizesToPay: Part = ({ desk, reach, day }) => sql`
  select 'payPrizes', c.id, null::uuid, c.number_text, null::uuid, c.decided_on, (c.decided_on + 30)::date, count(*)::int, 0,
    extract(year from c.decided_on)::text
  from commendations.ledger g
  join commendations.award w on w.id = g.award_id and w.state = 'valid'
  join commendations.dossier d on d.id = w.dossier_id
  join commendations.decision c on c.id = w.decision_id
  where g.kind = 'prize' and g.amount > 0 and g.on_day > ${day}::date - 365 and ${within(desk, 'g.unit_id')}
    and ${unclosedDossier(reach)} and not exists (select from budget.prize p where p.award_id = w.id)
  group by c.id`

/** Prizes that were paid, whose award was taken back since, and whose money has not all come back. */
export const prizesToRecover: Part = ({ desk, reach }) => sql`
  select 'recoverPrize', w.id, null::uuid, w.recipient_name, null::uuid, w.revoked_on, null::date, 0, 0, c.number_text
  from budget.prize p
  join commendations.award w on w.id = p.award_id and w.state = 'revoked'
  join commendations.dossier d on d.id = w.dossier_id
  join commendations.decision c on c.id = w.decision_id
  where p.recovered < p.amount and ${within(desk, 'p.unit_id')} and ${unclosedDossier(reach)}`

/** Tasks of this unit's estimates of this year that wait for money: a line a fund, `left` is how many. */
export const moneyToGive: Part = ({ desk, day }) => sql`
  select 'giveMoney', f.id, null::uuid, x.name_vi, null::uuid, min(t.planned_at)::date, null::date, count(*)::int, 0, f.year::text
  from budget.task t
  join budget.fund f on f.id = t.fund_id
  join budget.source x on x.id = f.source_id
  where t.given = 0 and t.estimated > 0 and t.closed_on is null and f.income > f.given
    and f.year >= extract(year from ${day}::date) and ${within(desk, 'f.unit_id')}
  group by f.id, x.id`
