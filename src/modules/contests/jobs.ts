import { z } from 'zod'
import { task } from '#platform/jobs.ts'
import { contactKeptMonths } from './entry.ts'
import { eraseContacts } from './repository/entry.ts'

/** Every morning: forgets how to reach the authors of contests that were closed two years ago. */
export const eraseEntryContacts = task('contests.eraseEntryContacts', z.unknown(), async ({ db, now }) => {
  const before = new Date(now)
  before.setUTCMonth(before.getUTCMonth() - contactKeptMonths)
  await eraseContacts(db, before)
})
