import { z } from 'zod'
import { announce } from '#platform/events.ts'
import { task } from '#platform/jobs.ts'
import { addDays, today } from '#platform/text/dates.ts'
import { consentEnded } from './events.ts'
import { listEnded } from './queries/consent.ts'

/** How many days back the clock looks, so that a machine that stood still for some days misses nothing. */
const daysBack = 7

/** Every morning: says which uses of an exemplar have lost their last consent because its term is over. */
export const expireConsents = task('exemplars.expireConsents', z.unknown(), async ({ db, now }) => {
  const day = today(now)
  for (const ended of await listEnded(db, addDays(day, -daysBack), day)) await announce(db, consentEnded, ended)
})
