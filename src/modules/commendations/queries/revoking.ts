import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { RevocationClass } from '../revocation.ts'

/** An award in force, as the form of taking back names it. */
export type InForce = { id: string; recipientName: string; titleName: string; unitName: string }

/** The awards of a decision that are in force, in the order of its annex; those named alone where ids are given. */
export async function listInForce(db: Db, decisionId: string, ids?: readonly string[]): Promise<InForce[]> {
  return await db
    .selectFrom('commendations.award as w')
    .innerJoin('commendations.title as t', 't.id', 'w.title_id')
    .innerJoin('units.label as l', 'l.unit_id', 'w.unit_id')
    .select(['w.id', 'w.recipient_name as recipientName', 't.name_vi as titleName', 'l.name as unitName'])
    .$narrowType<{ unitName: string }>()
    .where('w.decision_id', '=', decisionId)
    .where('w.state', '=', 'valid')
    .$if(ids !== undefined, (q) => q.where(sql<boolean>`w.id = any(${sql.val(ids ?? [])}::uuid[])`))
    .orderBy('w.annex_no')
    .execute()
}

/** What taking these awards back reaches, in figures. */
export type Reached = { prizes: number; money: number; records: number; shown: number }

export async function readReached(db: Db, awardIds: readonly string[]): Promise<Reached> {
  const ids = sql`any(${sql.val(awardIds)}::uuid[])`
  const { rows } = await sql<Reached>`
    select count(g.id)::int as prizes, coalesce(sum(g.amount), 0)::bigint as money,
      count(distinct w.exemplar_id)::int as records,
      (select count(*)::int from commendations.in_force f where f.id = ${ids} and f.is_named) as shown
    from commendations.award w
    left join commendations.ledger g on g.award_id = w.id and g.kind = 'prize' and g.amount > 0
    where w.id = ${ids}`.execute(db)
  const [row] = rows
  return { ...row!, money: Number(row!.money) }
}

/** Each time that something was taken back, by units in scope, the newest first. */
export async function listRevocations(db: Db, scope: Scope) {
  const rows = await db
    .selectFrom('commendations.revocation as v')
    .innerJoin('commendations.decision as d', 'd.id', 'v.decision_id')
    .innerJoin('units.label as l', 'l.unit_id', 'v.unit_id')
    .select(['v.id', 'v.class', 'v.reason', 'v.number_text as numberText', 'v.decided_on as decidedOn', 'v.signer'])
    .select(['v.file_id as fileId', 'd.id as decisionId', 'd.number_text as decisionNumber', 'l.name as unitName'])
    .select(sql<number>`(select count(*)::int from commendations.award w where w.revocation_id = v.id)`.as('awards'))
    .select(
      sql<string>`(select coalesce(-sum(g.amount), 0) from commendations.ledger g
        join commendations.award w on w.id = g.award_id
        where w.revocation_id = v.id and g.kind = 'recovery')`.as('recovered'),
    )
    .where(within(scope, 'v.unit_id'))
    .orderBy('v.decided_on', 'desc')
    .orderBy('v.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, cause: row.class as RevocationClass, recovered: Number(row.recovered) }))
}
export type ListedRevocation = Awaited<ReturnType<typeof listRevocations>>[number]

/** The revocations of a decision that was shown before. */
export async function listRevocationsOf(db: Db, decisionId: string) {
  const rows = await db
    .selectFrom('commendations.revocation')
    .select(['id', 'class', 'number_text as numberText', 'decided_on as decidedOn'])
    .where('decision_id', '=', decisionId)
    .orderBy('decided_on')
    .execute()
  return rows.map((row): { id: string; cause: RevocationClass; numberText: string; decidedOn: DateText } => ({
    ...{ id: row.id, cause: row.class as RevocationClass, numberText: row.numberText, decidedOn: row.decidedOn },
  }))
}
