import { signStatusLists } from '#modules/commendations/index.ts'
import { eraseEntryContacts } from '#modules/contests/index.ts'
import { eraseGuestContacts, remindGuests } from '#modules/events/index.ts'
import { eraseTipContacts, expireConsents, findDuplicates } from '#modules/exemplars/index.ts'
import { eraseStaleAddresses, makeDigests, sendMails } from '#modules/outreach/index.ts'
import { forgetTouched, remindUnits } from '#modules/reporting/index.ts'
import { eraseLearnerContacts, readModelsAloud } from '#modules/replication/index.ts'
import { readAloud, releaseDue, settleRunOut } from '#modules/stories/index.ts'
import { wipePractices } from '#modules/training/index.ts'
import { renewReach } from '#modules/units/index.ts'
import { sealAuditTask } from '#platform/audit-seal.ts'
import type { Task } from '#platform/jobs.ts'

/** Every clock of the product, in Vietnam's time: minute hour day month weekday. */
export const schedule: readonly { cron: string; task: Task }[] = [
  { cron: '5 0 * * *', task: renewReach },
  { cron: '10 0 * * *', task: expireConsents },
  { cron: '12 0 * * *', task: settleRunOut },
  { cron: '30 0 * * *', task: findDuplicates },
  { cron: '12 0 * * *', task: eraseTipContacts },
  { cron: '13 0 * * *', task: eraseEntryContacts },
  { cron: '14 0 * * *', task: eraseLearnerContacts },
  { cron: '16 0 * * *', task: eraseGuestContacts },
  { cron: '15 0 * * *', task: eraseStaleAddresses },
  { cron: '50 3 * * *', task: forgetTouched },
  { cron: '0 6 * * *', task: makeDigests },
  { cron: '0 7 * * *', task: remindUnits },
  { cron: '5 7 * * *', task: remindGuests },
  { cron: '* * * * *', task: sendMails },
  { cron: '* * * * *', task: releaseDue },
  { cron: '*/5 * * * *', task: readAloud },
  { cron: '*/5 * * * *', task: readModelsAloud },
  { cron: '20 * * * *', task: signStatusLists },
  { cron: '*/10 * * * *', task: wipePractices },
  { cron: '40 * * * *', task: sealAuditTask },
]
