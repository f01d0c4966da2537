import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { InterviewState } from '../interview.ts'

export type NewInterview = {
  id: string
  exemplarId: string
  unitId: string
  agencyId: string
  outlet: string
  purpose: string
  wished: string
  by: string
  at: Date
}

/** Writes down that an agency asks to meet an exemplar. */
export async function addInterview(db: Db, it: NewInterview): Promise<void> {
  await db
    .insertInto('stories.interview')
    .values({
      ...{ id: it.id, exemplar_id: it.exemplarId, unit_id: it.unitId, agency_id: it.agencyId, outlet: it.outlet },
      ...{ purpose: it.purpose, wished: it.wished, asked_by: it.by, asked_at: it.at },
    })
    .execute()
}

/** A request as commands see it, held until the transaction ends. */
export async function getInterview(db: Db, id: string) {
  const row = await db
    .selectFrom('stories.interview')
    .select(['id', 'exemplar_id as exemplarId', 'unit_id as unitId', 'agency_id as agencyId', 'state', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, state: row.state as InterviewState }
}

type Step =
  | { state: 'answered'; answer: string; answered_by: string; answered_at: Date }
  | { state: 'agreed'; agreed_by: string; agreed_on: DateText; agreement_id: string | null }
  | { state: 'done' | 'declined'; ended_on: DateText; end_note: string | null; ended_by: string }

/** Writes down the next step of a request. */
export async function saveInterview(db: Db, id: string, step: Step): Promise<void> {
  await db
    .updateTable('stories.interview')
    .set((it) => ({ ...step, version: it('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
