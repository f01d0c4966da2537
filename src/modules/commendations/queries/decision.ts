import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { annexPageSize } from '../listing.ts'
import type { RecipientKind } from '../law.ts'
import type { DecisionState } from '../repository/decision.ts'

/** One line of an annex. */
export type AwardLine = {
  id: string
  annexNo: number
  dossierId: string
  exemplarId: string | null
  recipientName: string
  recipientNote: string | null
  recipientKind: RecipientKind
  titleName: string
  titleKey: string
  unitName: string
  achievement: string
  state: string
  prizeAmount: number | null
}

const decisions = (db: Db) =>
  db
    .selectFrom('commendations.decision as c')
    .innerJoin('units.label as l', 'l.unit_id', 'c.unit_id')
    .select([
      'c.id',
      'c.version',
      'c.unit_id as unitId',
      'c.outside',
      'c.issuer',
      'c.title',
      'c.state',
      'c.symbol',
      'c.number',
    ])
    .select(['c.number_text as numberText', 'c.decided_on as decidedOn', 'c.signer', 'c.signer_title as signerTitle'])
    .select(['c.copy_file_id as copyFileId', 'c.signed_at as signedAt', 'l.name as unitName'])
    .$narrowType<{ unitName: string; state: DecisionState }>()

/** A decision with how many it commends and what it costs, where the reader may see it. @throws Refusal `missing`. */
export async function showDecision(db: Db, scope: Scope, id: string) {
  const row = await decisions(db)
    .where('c.id', '=', id)
    .where((eb) =>
      eb.or([
        within(scope, 'c.unit_id'),
        sql<boolean>`exists (select 1 from commendations.award w where w.decision_id = c.id and ${within(scope, 'w.unit_id')} and c.state <> 'draft')`,
      ]),
    )
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const sums = await db
    .selectFrom('commendations.award')
    .select([sql<number>`count(*)::int`.as('lines'), sql<number>`coalesce(sum(prize_amount), 0)::bigint`.as('money')])
    .where('decision_id', '=', id)
    .executeTakeFirstOrThrow()
  const copy = row.copyFileId
    ? await db
        .selectFrom('files.file')
        .select(['id', 'name', 'sha256'])
        .where('id', '=', row.copyFileId)
        .executeTakeFirst()
    : undefined
  return { ...row, lines: sums.lines, money: Number(sums.money), copy }
}
export type ShownDecision = Awaited<ReturnType<typeof showDecision>>

/** A part of the annex of a decision that was shown or locked before; all of it when no page is named. */
export async function listAwards(db: Db, decisionId: string, page?: number): Promise<AwardLine[]> {
  const rows = await db
    .selectFrom('commendations.award as w')
    .innerJoin('commendations.title as t', 't.id', 'w.title_id')
    .innerJoin('units.label as l', 'l.unit_id', 'w.unit_id')
    .select(['w.id', 'w.annex_no as annexNo', 'w.dossier_id as dossierId', 'w.exemplar_id as exemplarId'])
    .select([
      'w.recipient_name as recipientName',
      'w.recipient_note as recipientNote',
      'w.recipient_kind as recipientKind',
    ])
    .select(['t.name_vi as titleName', 't.key as titleKey', 'l.name as unitName', 'w.achievement', 'w.state'])
    .select('w.prize_amount as prizeAmount')
    .$narrowType<{ unitName: string; recipientKind: RecipientKind }>()
    .where('w.decision_id', '=', decisionId)
    .orderBy('w.annex_no')
    .$if(page !== undefined, (q) => q.limit(annexPageSize).offset((page! - 1) * annexPageSize))
    .execute()
  return rows.map((row) => ({ ...row, prizeAmount: row.prizeAmount === null ? null : Number(row.prizeAmount) }))
}

/** The decisions of the units in scope, drafts first, then the newest. */
export async function listDecisions(db: Db, scope: Scope, page: number, size = 25) {
  const mine = decisions(db).where(within(scope, 'c.unit_id'))
  const rows = await mine
    .select(sql<number>`(select count(*)::int from commendations.award w where w.decision_id = c.id)`.as('lines'))
    .orderBy(sql`c.state <> 'draft'`)
    .orderBy('c.decided_on', (it) => it.desc().nullsFirst())
    .orderBy('c.number', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  const { total } = await db
    .selectFrom('commendations.decision as c')
    .select(sql<number>`count(*)::int`.as('total'))
    .where(within(scope, 'c.unit_id'))
    .executeTakeFirstOrThrow()
  return { rows, total }
}

/** The draft decisions of a unit: where more can be added. */
export async function listDrafts(db: Db, scope: Scope, unitId: string) {
  return await db
    .selectFrom('commendations.decision')
    .select(['id', 'title', 'version'])
    .where('unit_id', '=', unitId)
    .where(within(scope, 'unit_id'))
    .where('state', '=', 'draft')
    .orderBy('created_at')
    .execute()
}
