import { z } from 'zod'
import { task } from '#platform/jobs.ts'
import { contactKeptMonths } from './learning.ts'
import { eraseContacts } from './repository/learning.ts'
import { readCardsAloud } from './repository/reading.ts'

/** Every five minutes: the newest model card without a sound is read aloud, so that the voice never takes a machine for itself. */
export const readModelsAloud = task('replication.readAloud', z.unknown(), async ({ db, files, now }) => {
  if (!files) throw new Error('reading aloud needs the store of files')
  await readCardsAloud({ db, files, now }, 1)
})

/** Every night: how to reach readers who were answered a year ago is erased, and their names. */
export const eraseLearnerContacts = task('replication.eraseLearnerContacts', z.unknown(), async ({ db, now }) => {
  const before = new Date(now)
  before.setUTCMonth(before.getUTCMonth() - contactKeptMonths)
  await eraseContacts(db, before)
})
