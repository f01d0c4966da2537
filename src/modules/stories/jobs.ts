import { z } from 'zod'
import { hasConsent } from '#modules/exemplars/index.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { announce } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { type Job, task } from '#platform/jobs.ts'
import { today } from '#platform/text/dates.ts'
import { storyTakenDown } from './events.ts'
import { take } from './lifecycle.ts'
import { findSource, hasStory } from './queries/source.ts'
import { type EndReason, endEdition, listLiveStories } from './repository/edition.ts'
import { addStory, freeSlug, getStory, saveState } from './repository/story.ts'
import { scaffold } from './scaffold.ts'
import { wishedSlug } from './slugs.ts'

/** A recognised exemplar deserves a story: a draft at the keeping unit's desk, unless there is one. */
export const openStoryDraft = task('stories.openDraft', z.object({ exemplarId: z.uuid() }), ({ db, now }, it) =>
  inTransaction(db, async (inside) => {
    if (await hasStory(inside, it.exemplarId)) return
    const source = await findSource(inside, it.exemplarId)
    if (!source) return
    const { unitId, fieldId, topicId } = source
    const begun = scaffold(source)
    const id = newId(now)
    await addStory(inside, {
      ...{ id, unitId, language: 'vi', originalId: null, fieldId, topicId, ...begun, author: '', coverId: null },
      slug: await freeSlug(inside, wishedSlug({ title: begun.title, language: 'vi' })),
      ...{ exemplarIds: [it.exemplarId], createdBy: null, createdAt: now },
    })
    const input = { exemplarId: it.exemplarId }
    await recordOwnEntry(inside, now, { action: 'stories.openDraft', subjectId: id, aboutId: id, unitId, input })
  }),
)

const ofUse = z.object({ exemplarId: z.uuid(), use: z.string() })

/** A consent to the portal was withdrawn: every story of that exemplar comes down at once. */
export const takeDownWithdrawn = task('stories.takeDownWithdrawn', ofUse, (job, it) =>
  takeDownUnconsented(job, it, 'consent_withdrawn'),
)

/** A consent to the portal ran out: every story of that exemplar comes down at once. */
export const takeDownEnded = task('stories.takeDownEnded', ofUse, (job, it) =>
  takeDownUnconsented(job, it, 'consent_expired'),
)

/** An exemplar was withdrawn for good: nothing about it stays out. */
export const takeDownWithExemplar = task(
  'stories.takeDownWithExemplar',
  z.object({ exemplarId: z.uuid() }),
  (job, { exemplarId }) => takeDownAll(job, exemplarId, 'taken_down'),
)

async function takeDownUnconsented(job: Job, { exemplarId, use }: z.infer<typeof ofUse>, reason: EndReason) {
  if (use !== 'portal' || (await hasConsent(job.db, exemplarId, 'portal', today(job.now)))) return
  await takeDownAll(job, exemplarId, reason)
}

async function takeDownAll({ db, now }: Job, exemplarId: string, reason: EndReason) {
  for (const storyId of await listLiveStories(db, exemplarId))
    await inTransaction(db, (inside) => takeDownOne(inside, { storyId, exemplarId, reason, now }))
}

type Fall = { storyId: string; exemplarId: string; reason: EndReason; now: Date }
async function takeDownOne(db: Db, { storyId, exemplarId, reason, now }: Fall) {
  const { state, unitId } = await getStory(db, storyId)
  if (!(await endEdition(db, storyId, { at: now, reason, note: null }))) return
  await saveState(db, storyId, take('takeDown', state))
  await recordOwnEntry(db, now, {
    ...{ action: 'stories.takeDown', subjectId: storyId, aboutId: storyId, unitId, input: { reason, exemplarId } },
  })
  await announce(db, storyTakenDown, { storyId, reason })
}
