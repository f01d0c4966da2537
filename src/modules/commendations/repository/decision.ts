import { sql } from 'kysely'
import { getUnit, type UnitRef } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

export type DecisionState = 'draft' | 'signed' | 'revoked'

/** A decision as commands see it. */
export type Decision = {
  id: string
  unitId: string
  unit: UnitRef
  outside: boolean
  issuer: string
  title: string
  state: DecisionState
  symbol: string
  createdBy: string
  version: number
}

/** Reads a decision for change, holding its row until the transaction ends. */
export async function getDecision(db: Db, id: string): Promise<Decision> {
  const row = await db
    .selectFrom('commendations.decision')
    .select(['id', 'unit_id as unitId', 'outside', 'issuer', 'title', 'state', 'symbol', 'version'])
    .select('created_by as createdBy')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, state: row.state as DecisionState, unit: await getUnit(db, row.unitId) }
}

/** The same with its day, for what may only come after it. */
export async function getSigned(db: Db, id: string): Promise<Decision & { decidedOn: DateText | null }> {
  const decision = await getDecision(db, id)
  const { decided_on } = await db
    .selectFrom('commendations.decision')
    .select('decided_on')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...decision, decidedOn: decided_on }
}

export const savedDecision = ({ title, issuer, state }: Decision): Record<string, string> => ({ title, issuer, state })

type NewDecision = Pick<Decision, 'id' | 'unitId' | 'outside' | 'issuer' | 'title' | 'symbol'> & {
  createdBy: string
  createdAt: Date
}

export async function addDecision(db: Db, it: NewDecision): Promise<void> {
  await db
    .insertInto('commendations.decision')
    .values({
      ...{ id: it.id, unit_id: it.unitId, outside: it.outside, issuer: it.issuer, title: it.title },
      ...{ symbol: it.symbol, created_by: it.createdBy, created_at: it.createdAt },
    })
    .execute()
}

/** Counts a change under a decision as a change of the decision. */
export async function touchDecision(db: Db, { id, version }: Pick<Decision, 'id' | 'version'>): Promise<void> {
  await db
    .updateTable('commendations.decision')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Takes a line off a draft and closes the gap in the annex. Gives the dossier that goes back. */
export async function removeAward(db: Db, decisionId: string, awardId: string): Promise<string> {
  const row = await db
    .deleteFrom('commendations.award')
    .where('id', '=', awardId)
    .where('decision_id', '=', decisionId)
    .where('state', '=', 'draft')
    .returning(['dossier_id', 'annex_no'])
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  await db
    .updateTable('commendations.award')
    .set((eb) => ({ annex_no: eb('annex_no', '-', 1) }))
    .where('decision_id', '=', decisionId)
    .where('annex_no', '>', row.annex_no)
    .execute()
  return row.dossier_id
}

type Signed = {
  number: number | null
  numberText: string
  decidedOn: DateText
  signer: string
  signerTitle: string
  fileId: string | null
  signedBy: string
  signedAt: Date
}

/** The decision is signed: its number, day and signer stand. */
export async function markSigned(db: Db, { id, version }: Decision, it: Signed): Promise<void> {
  await db
    .updateTable('commendations.decision')
    .set({
      ...{ state: 'signed', number: it.number, number_text: it.numberText, decided_on: it.decidedOn },
      ...{ year: Number(it.decidedOn.slice(0, 4)), signer: it.signer, signer_title: it.signerTitle },
      ...{ copy_file_id: it.fileId, signed_by: it.signedBy, signed_at: it.signedAt, version: version + 1 },
    })
    .where('id', '=', id)
    .execute()
}

/** The dossiers of a signed decision are decided. */
export async function closeDossiers(db: Db, decision: Decision, byId: string, at: Date): Promise<void> {
  const theirs = sql`(select dossier_id from commendations.award where decision_id = ${decision.id})`
  await sql`update commendations.dossier set state = 'decided', due_on = null, version = version + 1
    where id in ${theirs}`.execute(db)
  await sql`insert into commendations.move (id, dossier_id, kind, from_id, to_id, by_id, at)
    select gen_random_uuid(), id, 'decided', ${decision.unitId}, unit_id, ${byId}, ${at} from commendations.dossier
    where id in ${theirs}`.execute(db)
}

/** Who signed copy is given later, or given anew. */
export async function keepCopy(db: Db, { id, version }: Decision, fileId: string): Promise<void> {
  await db
    .updateTable('commendations.decision')
    .set({ copy_file_id: fileId, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
