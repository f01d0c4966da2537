import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { HeldSet } from './set.ts'

export type NewRegulation = {
  unitId: string
  number: string
  issuedOn: DateText
  signer: string
  title: string
  fileId: string
  validFrom: DateText
  validTo: DateText | null
  recordedBy: string
  recordedAt: Date
}

/** The regulation of this number and year, recorded once: one regulation may issue several sets. */
export async function keepRegulation(db: Db, it: NewRegulation): Promise<string> {
  const known = await db
    .selectFrom('criteria.regulation')
    .selectAll()
    .where('unit_id', '=', it.unitId)
    .where('number', '=', it.number)
    .where(sql<boolean>`extract(year from issued_on) = extract(year from ${it.issuedOn}::date)`)
    .executeTakeFirst()
  if (known) {
    const isSame = known.issued_on === it.issuedOn && known.valid_from === it.validFrom && known.valid_to === it.validTo
    if (!isSame) throw new Refusal('conflict', 'otherRegulation', { number: 'otherRegulation' })
    return known.id
  }
  const id = newId(it.recordedAt)
  await db
    .insertInto('criteria.regulation')
    .values({
      ...{ id, unit_id: it.unitId, number: it.number, issued_on: it.issuedOn, signer: it.signer, title: it.title },
      ...{ file_id: it.fileId, valid_from: it.validFrom, valid_to: it.validTo },
      ...{ recorded_by: it.recordedBy, recorded_at: it.recordedAt },
    })
    .execute()
  return id
}

type Term = { regulationId: string; validFrom: DateText; validTo: DateText | null }

/** Puts a draft in force for its term and ends the set it takes the place of. @throws Refusal where that one begins later. */
export async function issueDraft(db: Db, set: HeldSet, { regulationId, validFrom, validTo }: Term): Promise<void> {
  const before = await db
    .selectFrom('criteria.criteria_set')
    .select(['id', 'valid_from as from'])
    .where('unit_id', '=', set.unitId)
    .where(sql<boolean>`(field_id, topic_id, subject_kind) is not distinct from
      (${set.fieldId}::uuid, ${set.topicId}::uuid, ${set.subjectKind}::text)`)
    .where('state', 'in', ['issued', 'superseded'])
    .where(sql<boolean>`daterange(valid_from, valid_to) && daterange(${validFrom}::date, ${validTo}::date)`)
    .forUpdate()
    .execute()
  if (before.some(({ from }) => from !== null && from >= validFrom))
    throw new Refusal('invalid', 'invalid', { validFrom: 'laterSetInForce' })
  for (const { id } of before)
    await db
      .updateTable('criteria.criteria_set')
      .set({ valid_to: validFrom, state: 'superseded' })
      .where('id', '=', id)
      .execute()
  await db
    .updateTable('criteria.criteria_set')
    .set({
      ...{ state: 'issued', regulation_id: regulationId, valid_from: validFrom, valid_to: validTo },
      revision: set.version + 1,
    })
    .where('id', '=', set.id)
    .execute()
}
