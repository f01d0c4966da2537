import type { Db } from '#platform/db.ts'
import { getReport } from '../repository/report.ts'
import { readContent } from './content.ts'

/** The keys of what still waits for an explanation in a report, for what plays a demonstration. */
export async function listUnexplained(db: Db, reportId: string): Promise<string[]> {
  const { doubts } = await readContent(db, await getReport(db, reportId))
  return doubts.flatMap(({ key, explanation }) => (explanation ? [] : [key]))
}
