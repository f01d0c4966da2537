import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

type NewCouncil = {
  id: string
  unitId: string
  keeperId: string
  name: string
  document: string
  from: DateText
  to: DateText | null
  by: string | null
  now: Date
}

/** Keeps a new council. */
export async function addCouncil(
  db: Db,
  { id, unitId, keeperId, name, document, from, to, by, now }: NewCouncil,
): Promise<void> {
  await db
    .insertInto('councils.council')
    .values({
      ...{ id, unit_id: unitId, keeper_id: keeperId, name, document, term_from: from, term_to: to },
      ...{ created_by: by, created_at: now },
    })
    .execute()
}

export type NewMember = {
  id: string
  councilId: string
  officialId: string
  role: string
  title: string
  document: string
  from: DateText
  /** The first day that the seat is no longer theirs. */
  to?: DateText | null
  replacesId: string | null
}

/** Gives somebody a seat; whom they replace gives theirs up that day. */
export async function addMember(
  db: Db,
  { id, councilId, officialId, role, title, document, from, to, replacesId }: NewMember,
): Promise<void> {
  if (replacesId) await endMember(db, replacesId, from)
  await db
    .insertInto('councils.member')
    .values({
      ...{ id, council_id: councilId, official_id: officialId, role, title, document },
      ...{ valid_from: from, valid_to: to ?? null, replaces_id: replacesId },
    })
    .execute()
}

/** A seat ends on a day. */
export async function endMember(db: Db, id: string, on: DateText): Promise<void> {
  await db.updateTable('councils.member').set({ valid_to: on }).where('id', '=', id).execute()
}
