import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { prizeOf } from '../prize.ts'

/**
 * Every achievement of the decision's awards is rewarded now.
 * @throws Refusal `conflict` where one was rewarded before, by whatever dossier, even a moment ago.
 */
export async function markRewarded(db: Db, decisionId: string): Promise<void> {
  const asked = sql`select da.achievement_id, w.id from commendations.award w
    join commendations.dossier_achievement da on da.dossier_id = w.dossier_id where w.decision_id = ${decisionId}`
  const { rows: wanted } = await sql<{ achievement_id: string }>`${asked}`.execute(db)
  const { rows: done } = await sql`insert into commendations.rewarded (achievement_id, award_id) ${asked}
    on conflict (achievement_id) do nothing returning achievement_id`.execute(db)
  if (done.length === wanted.length) return

  const { rows } = await sql<{
    what: string
    name: string
    number: string | null
  }>`select a.what, w.recipient_name as name,
      d.number_text as number
    from commendations.award mine
    join commendations.dossier_achievement da on da.dossier_id = mine.dossier_id
    join commendations.achievement a on a.id = da.achievement_id
    join commendations.rewarded r on r.achievement_id = a.id
    join commendations.award w on w.id = r.award_id
    join commendations.decision d on d.id = w.decision_id
    where mine.decision_id = ${decisionId} and (w.id <> mine.id) limit 1`.execute(db)
  const [earlier] = rows
  throw new Refusal('conflict', 'commendations.rewarded', undefined, {
    what: earlier?.what ?? '',
    numberText: earlier?.number ?? '',
    recipientName: earlier?.name ?? '',
  })
}

type Prize = { awardId: string; multiplier: string; roundTo: number; baseSalary: string; basis: string }

/** Puts the awards in force with their prize money by the law of the day, and each sum into the ledger of the issuer. */
export async function payPrizes(
  db: Db,
  { decisionId, unitId, day, now }: { decisionId: string; unitId: string; day: DateText; now: Date },
): Promise<void> {
  const { rows } =
    await sql<Prize>`select w.id as "awardId", p.multiplier, p.round_to as "roundTo", s.amount as "baseSalary",
      concat_ws(', ', p.article, p.legal_basis) as basis
    from commendations.award w
    join commendations.title t on t.id = w.title_id
    join commendations.prize p on p.title_key = t.key and p.recipient_kind = w.recipient_kind
      and daterange(p.valid_from, p.valid_to) @> ${day}::date
    join commendations.base_salary s on daterange(s.valid_from, s.valid_to) @> ${day}::date
    where w.decision_id = ${decisionId}`.execute(db)
  const lines = rows.map((it) => ({
    ...it,
    amount: prizeOf({
      ...{ multiplier: Number(it.multiplier), baseSalary: Number(it.baseSalary), roundTo: it.roundTo },
    }),
  }))
  const given = sql`unnest(${sql.val(lines.map(({ awardId }) => awardId))}::uuid[],
    ${sql.val(lines.map(({ amount }) => amount))}::bigint[]) as g(id, amount)`
  await sql`update commendations.award set state = 'valid', prize_amount = 0 where decision_id = ${decisionId}`.execute(
    db,
  )
  await sql`update commendations.award w set prize_amount = g.amount from ${given} where w.id = g.id`.execute(db)

  const paid = lines.filter(({ amount }) => amount > 0)
  if (paid.length === 0) return
  const column = <K extends keyof (typeof paid)[number]>(key: K) => sql.val(paid.map((it) => it[key]))
  await sql`insert into commendations.ledger
      (id, award_id, unit_id, kind, amount, on_day, multiplier, base_salary, round_to, legal_basis, entered_at)
    select gen_random_uuid(), g.award_id, ${unitId}, 'prize', g.amount, ${day}, g.multiplier, g.base_salary, g.round_to,
      g.basis, ${now}
    from unnest(${column('awardId')}::uuid[], ${column('amount')}::bigint[], ${column('multiplier')}::numeric[],
      ${column('baseSalary')}::bigint[], ${column('roundTo')}::int[], ${column('basis')}::text[])
      as g(award_id, amount, multiplier, base_salary, round_to, basis)`.execute(db)
}

/** The titles of a decision that this kind of issuer may not give on its day. */
export async function listBeyondPower(db: Db, decisionId: string, unitKind: string, day: DateText): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select distinct t.name_vi as name from commendations.award w
    join commendations.title t on t.id = w.title_id
    where w.decision_id = ${decisionId} and not exists (
      select 1 from commendations.title law where law.key = t.key and daterange(law.valid_from, law.valid_to) @> ${day}::date
        and (${unitKind} = any(law.deciders) or (law.deciders = '{}' and ${unitKind} = 'province')))`.execute(db)
  return rows.map(({ name }) => name)
}
