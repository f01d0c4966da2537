import { sql } from 'kysely'
import { bearerOf, visible } from '#modules/exemplars/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { RecipientKind } from '../law.ts'
import type { RevocationClass } from '../revocation.ts'
import { unclosedDossier, visibleDossier } from './visible.ts'

/**
 * One award of a signed decision, where the reader may see the decision, the dossier, or records of the unit that proposed.
 * What leads further (dossier, exemplar) is named only where the reader may go there. @throws Refusal `missing`.
 */
export async function showAward(db: Db, scope: Scope, id: string, day: DateText) {
  const row = await db
    .selectFrom('commendations.award as w')
    .innerJoin('commendations.decision as c', 'c.id', 'w.decision_id')
    .innerJoin('commendations.dossier as d', 'd.id', 'w.dossier_id')
    .innerJoin('commendations.title as t', 't.id', 'w.title_id')
    .innerJoin('units.label as l', 'l.unit_id', 'w.unit_id')
    .leftJoin('commendations.revocation as v', 'v.id', 'w.revocation_id')
    .leftJoin('exemplars.exemplar as e', (on) => on.onRef('e.id', '=', 'w.exemplar_id').on(visible(scope)))
    .select(['w.id', 'w.recipient_name as recipientName', 'w.recipient_note as recipientNote', 'w.annex_no as annexNo'])
    .select(['w.recipient_kind as recipientKind', 'w.achievement', 'w.state', 'w.revoked_on as revokedOn'])
    .select(['t.key as titleKey', 't.name_vi as titleName', 'l.name as unitName', 'e.id as exemplarId'])
    .select(['c.id as decisionId', 'c.unit_id as issuerId', 'c.version as decisionVersion', 'c.outside', 'c.issuer'])
    .select(['c.title as decisionTitle', 'c.number_text as numberText', 'c.decided_on as decidedOn'])
    .select(['c.signer', 'c.signer_title as signerTitle', 'v.class as cause', 'v.number_text as revokedBy'])
    .select(sql<string | null>`case when ${visibleDossier(scope)} then d.id end`.as('dossierId'))
    .select((eb) => eb.or([within(scope, 'c.unit_id'), within(scope, 'w.unit_id')]).as('mayOpenDecision'))
    .$narrowType<{ unitName: string; numberText: string; decidedOn: DateText; recipientKind: RecipientKind }>()
    .$narrowType<{ state: 'valid' | 'revoked'; cause: RevocationClass | null }>()
    .where('w.id', '=', id)
    .where('w.state', '<>', 'draft')
    .where(unclosedDossier(scope))
    .where((eb) => eb.or([within(scope, 'c.unit_id'), within(scope, 'w.unit_id'), visibleDossier(scope)]))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return {
    ...row,
    deskId: (await bearerOf(db, row.issuerId, day)).id,
    achievements: await listAchievements(db, id),
    money: await listMoney(db, scope, id),
    certificates: await listCertificatesOf(db, id),
  }
}
export type ShownAward = Awaited<ReturnType<typeof showAward>>

/** What the award rewarded; nothing any more where it was taken back and the deed is free again. */
async function listAchievements(db: Db, awardId: string): Promise<{ id: string; what: string }[]> {
  return await db
    .selectFrom('commendations.rewarded as r')
    .innerJoin('commendations.achievement as a', 'a.id', 'r.achievement_id')
    .select(['a.id', 'a.what'])
    .where('r.award_id', '=', awardId)
    .orderBy('a.what')
    .execute()
}

/** The lines of the ledger that it caused, in the funds that the reader may see. */
async function listMoney(db: Db, scope: Scope, awardId: string) {
  const rows = await db
    .selectFrom('commendations.ledger as g')
    .innerJoin('units.label as l', 'l.unit_id', 'g.unit_id')
    .select(['g.id', 'g.kind', 'g.amount', 'g.on_day as onDay', 'g.multiplier', 'g.base_salary as baseSalary'])
    .select(['g.round_to as roundTo', 'g.legal_basis as legalBasis', 'l.name as unitName'])
    .$narrowType<{ kind: 'prize' | 'recovery'; unitName: string }>()
    .where('g.award_id', '=', awardId)
    .where(within(scope, 'g.unit_id'))
    .orderBy('g.on_day')
    .execute()
  return rows.map((it) => ({
    ...it,
    ...{ amount: Number(it.amount), multiplier: Number(it.multiplier), baseSalary: Number(it.baseSalary) },
    roundTo: it.roundTo ?? 1,
  }))
}

/** Every paper that was ever given out for it, the newest first. */
async function listCertificatesOf(db: Db, awardId: string) {
  return await db
    .selectFrom('commendations.certificate as c')
    .innerJoin('identity.official as i', 'i.id', 'c.issued_by')
    .leftJoin('identity.official as e', 'e.id', 'c.ended_by')
    .select(['c.id', 'c.serial', 'c.version', 'c.issued_at as issuedAt', 'i.name as issuedBy'])
    .select(['c.ended_at as endedAt', 'c.ended_cause as endedCause', 'c.ended_note as endedNote', 'e.name as endedBy'])
    .where('c.award_id', '=', awardId)
    .orderBy('c.issued_at', 'desc')
    .orderBy('c.ended_at', (it) => it.desc().nullsFirst())
    .execute()
}
