import { sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { InterviewState } from '../interview.ts'

/** A request for an interview as both sides see it. */
export type ShownInterview = Awaited<ReturnType<typeof listInterviews>>[number]

/** The requests that a reader's units ask or answer, those that wait first. */
export async function listInterviews(db: Db, scope: Scope, exemplarId?: string) {
  return await shown(db, scope)
    .$if(exemplarId !== undefined, (it) => it.where('i.exemplar_id', '=', exemplarId!))
    .orderBy(sql`i.state in ('done', 'declined')`)
    .orderBy('i.asked_at', 'desc')
    .limit(200)
    .execute()
    .then((rows) => rows.map(worded))
}

/** One request. @throws Refusal `missing`. */
export async function showInterview(db: Db, scope: Scope, id: string): Promise<ShownInterview> {
  const row = await shown(db, scope).where('i.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return worded(row)
}

const worded = <T extends { state: string }>(row: T) => ({ ...row, state: row.state as InterviewState })

const shown = (db: Db, scope: Scope) =>
  db
    .selectFrom('stories.interview as i')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'i.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'i.unit_id')
    .innerJoin('identity.official as asker', 'asker.id', 'i.asked_by')
    .leftJoin('identity.official as answerer', 'answerer.id', 'i.answered_by')
    .leftJoin('identity.official as ender', 'ender.id', 'i.ended_by')
    .select(['i.id', 'i.exemplar_id as exemplarId', 's.name', 'i.unit_id as unitId', 'l.name as unitName'])
    .select(['i.agency_id as agencyId', 'i.outlet', 'i.purpose', 'i.wished', 'i.state', 'i.version'])
    .select(['i.asked_at as askedAt', 'asker.name as askedBy', 'i.answer', 'answerer.name as answeredBy'])
    .select(['i.answered_at as answeredAt', 'i.agreed_by as agreedBy', 'i.agreed_on as agreedOn'])
    .select([
      'i.agreement_id as agreementId',
      'i.ended_on as endedOn',
      'i.end_note as endNote',
      'ender.name as endedBy',
    ])
    .$narrowType<{ unitName: string }>()
    .where(within(scope, 'i.unit_id', 'i.agency_id'))
    .where(open(scope, 'i.exemplar_id'))
