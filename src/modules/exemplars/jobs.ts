import { sql } from 'kysely'
import { z } from 'zod'
import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { announce } from '#platform/events.ts'
import { forgetFile } from '#platform/files/forget.ts'
import { task } from '#platform/jobs.ts'
import { addDays, today } from '#platform/text/dates.ts'
import { consentEnded, exemplarHeld } from './events.ts'
import { startsAt, take } from './lifecycle.ts'
import { t } from './messages/life.ts'
import { listEnded } from './queries/consent.ts'
import { prepare } from './likeness.ts'
import { keysOf } from './match-keys.ts'
import { likelyPairs } from './pairs.ts'
import { listKeys, listSubjects } from './queries/alike.ts'
import { replacePairs, saveKeys } from './repository/likely-pair.ts'
import { moveExemplar } from './repository/exemplar.ts'
import { getStanding } from './repository/standing.ts'
import { dropTipPictures, eraseContacts } from './repository/tip.ts'

/** How many days back the clock looks, so that a machine that stood still for some days misses nothing. */
const daysBack = 7

/** Every morning: says which uses of an exemplar have lost their last consent because its term is over. */
export const expireConsents = task('exemplars.expireConsents', z.unknown(), async ({ db, now }) => {
  const day = today(now)
  for (const ended of await listEnded(db, addDays(day, -daysBack), day)) await announce(db, consentEnded, ended)
})

const revoked = z.object({
  ...{ revocationId: z.uuid(), isGrave: z.boolean(), numberText: z.string(), exemplarIds: z.array(z.uuid()) },
})

/**
 * A commendation was taken back for a grave reason: the record stops where it stands, so that nothing of it is shown until
 * its unit has decided on it (principles P8, P9). Recognition under the plan is not touched: that is the unit's own act.
 */
export const holdRevoked = task('exemplars.holdRevoked', revoked, async ({ db, now }, it) => {
  if (!it.isGrave) return
  for (const id of it.exemplarIds)
    await inTransaction(db, async (inside) => {
      const standing = await getStanding(inside, id, now)
      if (!startsAt('hold', standing.stage) || (await wasHeldFor(inside, id, it.revocationId))) return
      const life = take('hold', standing)
      const reason = t('vi').heldByRevocation(it.numberText)
      await moveExemplar(inside, standing, life.stage, { heldStage: standing.stage, reason })
      await recordOwnEntry(inside, now, {
        ...{ action: 'exemplars.holdRevoked', subjectId: id, aboutId: id, unitId: standing.unitId },
        input: { revocationId: it.revocationId, numberText: it.numberText },
      })
      await announce(inside, exemplarHeld, { exemplarId: id })
    })
})

/** Done twice, a hold that an official has lifted meanwhile is not laid again. */
async function wasHeldFor(db: Db, exemplarId: string, revocationId: string): Promise<boolean> {
  const entry = await db
    .selectFrom('audit.entry')
    .select('id')
    .where('about_id', '=', exemplarId)
    .where('action', '=', 'exemplars.holdRevoked')
    .where(sql<boolean>`input ->> 'revocationId' = ${revocationId}`)
    .executeTakeFirst()
  return entry !== undefined
}

/** Every night: who may be written down twice is looked for among everybody, by the rule of today. */
export const findDuplicates = task('exemplars.findDuplicates', z.unknown(), async ({ db, now }) => {
  const subjects = await listSubjects(db, today(now))
  const ready = subjects.map(prepare)
  const kept = await listKeys(db)
  const stale = subjects.flatMap(({ id }, at) => {
    const keys = keysOf(ready[at]!)
    return kept.get(id) === `{${keys.join()}}` ? [] : [{ id, keys }]
  })
  const pairs = likelyPairs(ready).map(({ a, b, likeness }) => ({ a: subjects[a]!.id, b: subjects[b]!.id, likeness }))
  await inTransaction(db, async (inside) => {
    await saveKeys(inside, stale)
    await replacePairs(inside, pairs, now)
  })
})

/**
 * Every night: of tips that were answered long ago, or came longer ago and were never answered, the way to reach whoever told and
 * their pictures are erased, as was promised on the day on which they told.
 */
export const eraseTipContacts = task('exemplars.eraseTipContacts', z.unknown(), async ({ db, now, files }) => {
  await eraseContacts(db, now)
  // All or nothing: a picture that was let go of and not forgotten would be found by no later night.
  await db.transaction().execute(async (inside) => {
    for (const fileId of await dropTipPictures(inside, now)) await forgetFile(inside, files, fileId)
  })
})
