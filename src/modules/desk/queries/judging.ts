import { listAssigned } from '#modules/exemplars/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { addDays, type DateText, today } from '#platform/text/dates.ts'
import type { Task } from '../task.ts'

/** The records that wait for this official's scores, each as they may see it today: without its name in a blind phase. */
export async function listJudging(db: Db, actor: Actor, day: DateText, locale: Locale): Promise<Task[]> {
  const assigned = await listAssigned(db, actor.id, day, locale)
  return assigned
    .filter(({ permissions }) => permissions.mayScore)
    .map(({ id, record, assignedAt, phase }) => ({
      ...{ kind: 'judge' as const, id, name: record.name, unit: null, note: record.fieldName },
      ...{ since: today(assignedAt), due: phase?.to ? addDays(phase.to, -1) : null, left: 0, of: 0 },
    }))
}
