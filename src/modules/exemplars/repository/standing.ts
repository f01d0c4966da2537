import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type OpenNomination, readStanding, type Standing } from '../queries/standing.ts'

/** An exemplar whose nomination is under way. */
export type InReview = Standing & { nomination: OpenNomination }

/** Where an exemplar stands, its row held until the transaction ends. */
export async function getStanding(db: Db, id: string, now: Date): Promise<Standing> {
  await db.selectFrom('exemplars.exemplar').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return readStanding(db, id, today(now))
}

/** The same for a step of a nomination: without one under way the step has passed by. */
export async function getInReview(db: Db, id: string, now: Date): Promise<InReview> {
  const standing = await getStanding(db, id, now)
  const { nomination } = standing
  if (!nomination) throw new Refusal('conflict', 'wrongState')
  return { ...standing, nomination }
}

/** The texts that a form shows beside what was typed, when somebody else moved the record first. */
export const savedStanding = ({ stage, holdReason }: Standing): Record<string, string> => ({
  stage,
  reason: holdReason ?? '',
})
