import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { listMembers, type Member } from './council.ts'

/** The members of a council on a day, and the seat of one official among them. */
export async function seatsOf(
  db: Db,
  councilId: string,
  officialId: string,
  day: DateText,
): Promise<{ members: Member[]; own: Member | undefined }> {
  const members = await listMembers(db, councilId, day)
  return { members, own: members.find((it) => it.officialId === officialId) }
}
