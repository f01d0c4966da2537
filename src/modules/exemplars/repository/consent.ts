import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Relation, Use } from '../consent.ts'

export type NewConsents = {
  exemplarId: string
  uses: readonly Use[]
  givenOn: DateText
  until: DateText | null
  giver: string
  relation: Relation
  fileId: string
  recordedBy: string
  recordedAt: Date
}

/** Keeps what a person agreed to, one row a use, so that each can be withdrawn on its own. Gives the ids. */
export async function addConsents(db: Db, { uses, ...it }: NewConsents): Promise<string[]> {
  const rows = uses.map((use) => ({
    ...{ id: newId(it.recordedAt), exemplar_id: it.exemplarId, use, given_on: it.givenOn, until: it.until },
    ...{
      giver: it.giver,
      relation: it.relation,
      file_id: it.fileId,
      recorded_by: it.recordedBy,
      recorded_at: it.recordedAt,
    },
  }))
  await db.insertInto('exemplars.consent').values(rows).execute()
  return rows.map(({ id }) => id)
}

/** A consent of an exemplar, held for change. */
export async function getConsent(db: Db, exemplarId: string, id: string) {
  const consent = await db
    .selectFrom('exemplars.consent')
    .select(['id', 'use', 'given_on as givenOn', 'until', 'withdrawn_on as withdrawnOn'])
    .where('id', '=', id)
    .where('exemplar_id', '=', exemplarId)
    .forUpdate()
    .executeTakeFirst()
  if (!consent) throw new Refusal('missing', 'notFound')
  return { ...consent, use: consent.use as Use }
}

export type Withdrawal = { exemplarId: string; use: Use; on: DateText; reason: string; by: string; at: Date }

/** Ends every consent of an exemplar for a use. The rows stay: they prove what was allowed when. */
export async function withdrawConsents(db: Db, it: Withdrawal): Promise<void> {
  await db
    .updateTable('exemplars.consent')
    .set({ withdrawn_on: it.on, withdrawn_reason: it.reason, withdrawn_by: it.by, withdrawn_at: it.at })
    .where('exemplar_id', '=', it.exemplarId)
    .where('use', '=', it.use)
    .where('withdrawn_on', 'is', null)
    .where((where) => where.or([where('until', 'is', null), where('until', '>=', it.on)]))
    .execute()
}
