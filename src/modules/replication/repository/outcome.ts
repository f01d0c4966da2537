import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Milestone } from '../outcome.ts'
import type { Adoption } from './adoption.ts'

type Told = { told: string; fileId: string | null; recordedBy: string; recordedAt: Date }

/** Writes down how an adoption goes after so many months. */
export async function addResult(db: Db, { id, version }: Adoption, months: Milestone, it: Told): Promise<void> {
  await db
    .insertInto('replication.result')
    .values({
      ...{ adoption_id: id, months, told: it.told, file_id: it.fileId },
      ...{ recorded_by: it.recordedBy, recorded_at: it.recordedAt },
    })
    .execute()
  await db
    .updateTable('replication.adoption')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** The months of the results that are told of an adoption. */
export async function listToldMonths(db: Db, adoptionId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('replication.result')
    .select('months')
    .where('adoption_id', '=', adoptionId)
    .execute()
  return rows.map(({ months }) => months)
}

type Failure = {
  failedOn: DateText
  step: number | null
  stepTitle: string | null
  reason: string
  by: string
  at: Date
}

/** Writes down that an adoption failed. From `at` on it no longer counts. */
export async function saveFailure(db: Db, { id, version }: Adoption, it: Failure): Promise<void> {
  await db
    .updateTable('replication.adoption')
    .set({
      ...{ failed_at: it.at, failed_on: it.failedOn, failed_step: it.step, failed_step_title: it.stepTitle },
      ...{ failed_reason: it.reason, failed_by: it.by, version: version + 1 },
    })
    .where('id', '=', id)
    .execute()
}
