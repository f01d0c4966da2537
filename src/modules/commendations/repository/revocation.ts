import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Effect, RevocationClass } from '../revocation.ts'
import type { Decision } from './decision.ts'

/** One award that is taken back. */
export type Revoked = { id: string; exemplarId: string | null }

/**
 * The awards of a decision that a revocation names, or all in force, their rows held until the transaction ends.
 * @throws Refusal `conflict` where one of them is no longer in force.
 */
export async function lockAwards(db: Db, decisionId: string, ids: readonly string[] | 'all'): Promise<Revoked[]> {
  const awards = await db
    .selectFrom('commendations.award')
    .select(['id', 'exemplar_id as exemplarId', 'state'])
    .where('decision_id', '=', decisionId)
    .$if(ids === 'all', (q) => q.where('state', '=', 'valid'))
    .$if(ids !== 'all', (q) => q.where(sql<boolean>`id = any (${sql.val(ids)}::uuid[])`))
    .orderBy('id')
    .forUpdate()
    .execute()
  const asked = ids === 'all' ? awards.length : new Set(ids).size
  if (asked === 0) throw new Refusal('invalid', 'invalid', { awardIds: 'commendations.noAwardChosen' })
  if (awards.length !== asked || awards.some(({ state }) => state !== 'valid'))
    throw new Refusal('conflict', 'commendations.notInForce')
  return awards
}

type Act = {
  decisionId: string
  unitId: string
  cause: RevocationClass
  reason: string
  numberText: string
  decidedOn: DateText
  signer: string
  fileId: string
  revokedBy: string
  revokedAt: Date
}

/** Writes down the act that takes back, and takes the awards out of force by it. Gives its id. */
export async function addRevocation(db: Db, awards: readonly Revoked[], it: Act): Promise<string> {
  const id = newId(it.revokedAt)
  await db
    .insertInto('commendations.revocation')
    .values({
      ...{ id, decision_id: it.decisionId, unit_id: it.unitId, class: it.cause, reason: it.reason },
      ...{ number_text: it.numberText, decided_on: it.decidedOn, signer: it.signer, file_id: it.fileId },
      ...{ revoked_by: it.revokedBy, revoked_at: it.revokedAt },
    })
    .execute()
  await sql`update commendations.award set state = 'revoked', revoked_on = ${it.decidedOn}, revocation_id = ${id}
    where ${among(awards)}`.execute(db)
  return id
}

/** What the awards rewarded may be rewarded again. */
export async function freeAchievements(db: Db, awards: readonly Revoked[]): Promise<void> {
  await sql`delete from commendations.rewarded where ${among(awards, 'award_id')}`.execute(db)
}

/** Each prize that was entered is to come back: a line against it, by the same arithmetic, in the fund it went out of. */
export async function enterRecoveries(
  db: Db,
  awards: readonly Revoked[],
  { numberText, day, now }: { numberText: string; day: DateText; now: Date },
): Promise<void> {
  await sql`insert into commendations.ledger
      (id, award_id, unit_id, kind, amount, on_day, multiplier, base_salary, round_to, legal_basis, entered_at)
    select gen_random_uuid(), g.award_id, g.unit_id, 'recovery', -g.amount, ${day}, g.multiplier, g.base_salary, g.round_to,
      ${numberText} || '; ' || g.legal_basis, ${now}
    from commendations.ledger g where g.kind = 'prize' and g.amount > 0 and ${among(awards, 'award_id')}`.execute(db)
}

/** The decision counts as changed; it is revoked itself once no award of it is in force. */
export async function closeDecision(db: Db, { id, version }: Pick<Decision, 'id' | 'version'>): Promise<void> {
  await sql`update commendations.decision set version = ${version + 1}, state = case when exists (
      select 1 from commendations.award w where w.decision_id = ${id} and w.state = 'valid') then state else 'revoked' end
    where id = ${id}`.execute(db)
}

type Reopened = { how: Effect['reopens']; deskId: string; byId: string; at: Date; note: string }

/** The dossiers remember what happened; after a fault of the office they lie on the issuer's desk again. */
export async function reopenDossiers(
  db: Db,
  awards: readonly Revoked[],
  { how, deskId, byId, at, note }: Reopened,
): Promise<void> {
  const theirs = sql`(select dossier_id from commendations.award where ${among(awards)})`
  if (how === 'back')
    await sql`update commendations.dossier set state = case when council_passed then 'passed' else 'moving' end,
      holder_id = ${deskId}, version = version + 1 where id in ${theirs}`.execute(db)
  if (how === 'anew')
    await sql`update commendations.dossier set state = 'moving', council_passed = null, holder_id = ${deskId},
      version = version + 1 where id in ${theirs}`.execute(db)
  await sql`insert into commendations.move (id, dossier_id, kind, from_id, to_id, note, by_id, at)
    select gen_random_uuid(), id, 'revoked', ${deskId}, holder_id, ${note}, ${byId}, ${at} from commendations.dossier
    where id in ${theirs}`.execute(db)
}

const among = (awards: readonly Revoked[], column = 'id') =>
  sql`${sql.ref(column)} = any (${sql.val(awards.map(({ id }) => id))}::uuid[])`
