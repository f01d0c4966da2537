import { z } from 'zod'
import { task } from '#platform/jobs.ts'
import { today } from '#platform/text/dates.ts'
import { rebuildReach } from './repository/register.ts'

/** Every night: which units each reaches, as the relations stand on the new day. A reform takes hold by this. */
export const renewReach = task('units.renewReach', z.unknown(), async ({ db, now }) => {
  await rebuildReach(db, today(now))
})
