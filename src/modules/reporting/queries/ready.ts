import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { leftBefore } from '../ready.ts'
import { type Content, readContent, type ReportHead } from './content.ts'

/**
 * What a report says, where nothing stands between it and its signature. For commands.
 * @throws Refusal `conflict` where a check fails or a doubt is not explained.
 */
export async function readReady(db: Db, report: ReportHead): Promise<Content> {
  const content = await readContent(db, report)
  if (leftBefore(content) > 0) throw new Refusal('conflict', 'reporting.checksOpen')
  return content
}
