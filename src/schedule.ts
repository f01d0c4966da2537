import { expireConsents } from '#modules/exemplars/index.ts'
import type { Task } from '#platform/jobs.ts'

/** Every clock of the product, in Vietnam's time: minute hour day month weekday. */
export const schedule: readonly { cron: string; task: Task }[] = [{ cron: '10 0 * * *', task: expireConsents }]
