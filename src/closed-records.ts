import { listBlindlyJudged } from '#modules/contests/index.ts'
import { hiddenExemplars, hiddenMatters } from '#modules/councils/index.ts'
import { listBlindlyAssessed, listOfPerson } from '#modules/exemplars/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

type Closing = (db: Db, officialId: string, day: DateText) => Promise<string[]>

/**
 * Why a record is closed to somebody whose unit it concerns: they judge it without names; or they sit on the council that
 * decides on it and something ties them to it, or they have not yet said that nothing does; or it is an entry of a contest they judge.
 */
const closings: readonly Closing[] = [listBlindlyAssessed, hiddenMatters, hiddenExemplars, listBlindlyJudged]

/**
 * The records that an official must not reach by any route on a day: pages, lists, search, files, counts. With a record go
 * the others of the same person.
 */
export async function closedTo(db: Db, { id }: Pick<Actor, 'id'>, day: DateText): Promise<string[]> {
  const found = await Promise.all(closings.map((closing) => closing(db, id, day)))
  const closed = [...new Set(found.flat())]
  return [...new Set([...closed, ...(await listOfPerson(db, closed))])]
}
