import { z } from 'zod'
import { task } from '#platform/jobs.ts'
import { readCardsAloud } from './repository/reading.ts'

/** Every five minutes: the newest model card without a sound is read aloud, so that the voice never takes a machine for itself. */
export const readModelsAloud = task('replication.readAloud', z.unknown(), async ({ db, files, now }) => {
  if (!files) throw new Error('reading aloud needs the store of files')
  await readCardsAloud({ db, files, now }, 1)
})
