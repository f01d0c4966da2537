import { z } from 'zod'
import { task } from '#platform/jobs.ts'
import { practiceHours } from './practice.ts'
import { listSpent, noteWiped } from './repository/practice.ts'

/** Wipes practice years that ended, or that have stood for a day. Where no place for them is known nothing is done. */
export const wipePractices = task('training.wipePractices', z.unknown(), async ({ db, now, wipePractice }) => {
  if (!wipePractice) return
  for (const id of await listSpent(db, new Date(now.getTime() - practiceHours * 3_600_000))) {
    await wipePractice(id)
    await noteWiped(db, id, now)
  }
})
