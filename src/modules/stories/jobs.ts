import { z } from 'zod'
import { getRevokedAct, type RevokedAct } from '#modules/commendations/index.ts'
import { hasConsent, uses } from '#modules/exemplars/index.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { announce } from '#platform/events.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { type Job, task } from '#platform/jobs.ts'
import { speak } from '#platform/speech/voice.ts'
import { today } from '#platform/text/dates.ts'
import { storyPublished, storyTakenDown } from './events.ts'
import { channels, formKinds, useOfChannel, useOfForm } from './form-kind.ts'
import { isOpen, take } from './lifecycle.ts'
import { t as recallWords } from './messages/recall.ts'
import { wordsNaming } from './naming.ts'
import { findKeeper, listFarChannels, listNaming, type Naming } from './queries/naming.ts'
import { listPicturesOf, listRunOut } from './queries/picture-facts.ts'
import { findSource, hasStory } from './queries/source.ts'
import { markDue } from './repository/delivery.ts'
import {
  addEdition,
  type EndReason,
  endEdition,
  findLiveEdition,
  listLiveStories,
  listStoriesAbout,
} from './repository/edition.ts'
import { endForms, getForm, setSound } from './repository/form.ts'
import { releaseAllDue } from './repository/due.ts'
import { readNewestAloud } from './repository/reading.ts'
import { getLibraryPicture, settleServed } from './repository/library.ts'
import { addRecall } from './repository/recall.ts'
import { freeSlug } from './repository/address.ts'
import { addStory, getStory, saveState } from './repository/story.ts'
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

/** Every minute: stories whose moment has come go out, or are skipped with their why. */
export const releaseDue = task('stories.releaseDue', z.unknown(), ({ db, now }) => releaseAllDue(db, now))

const ofUse = z.object({ exemplarId: z.uuid(), use: z.string() })

/** Gives an approved form its voice, unless it has a sound by now or its words changed meanwhile. */
export const speakForm = task('stories.speakForm', z.object({ formId: z.uuid() }), async ({ db, files, now }, it) => {
  if (!files) throw new Error('speaking needs the store of files')
  const form = await inTransaction(db, (inside) => getForm(inside, it.formId))
  if (form.soundId || form.state !== 'approved') return
  const mp3 = await speak(form.text)
  const unitId = form.unitId
  const sound = new File([new Uint8Array(mp3)], `${form.kind}.mp3`, { type: 'audio/mpeg' })
  await inTransaction(db, async (inside) => {
    const { id: fileId } = await keepFile({ db: inside, files, now, actor: undefined }, sound, { unitId })
    if (!(await setSound(inside, form, { fileId, kind: 'voice' }))) return
    const about = { subjectId: form.id, aboutId: form.storyId, unitId, input: { fileId } }
    await recordOwnEntry(inside, now, { action: 'stories.speakForm', ...about })
  })
})

/** Every five minutes: the two newest stories without a sound are read aloud, so that the voice never takes a machine for itself. */
export const readAloud = task('stories.readAloud', z.unknown(), async ({ db, files, now }) => {
  if (!files) throw new Error('reading aloud needs the store of files')
  await readNewestAloud({ db, files, now }, 2)
})

/** A consent to one use was withdrawn: forms of that use end, and where it was carried so it is to be taken back. */
export const recallWithdrawnUse = task('stories.recallWithdrawnUse', ofUse, (job, it) =>
  recallUse(job, it, 'consent_withdrawn'),
)

/** A consent to one use ran out: the same. */
export const recallEndedUse = task('stories.recallEndedUse', ofUse, (job, it) => recallUse(job, it, 'consent_expired'))

async function recallUse(
  { db, now }: Job,
  { exemplarId, use }: z.infer<typeof ofUse>,
  reason: 'consent_withdrawn' | 'consent_expired',
) {
  const known = uses.find((it) => it === use)
  if (!known || (await hasConsent(db, exemplarId, known, today(now)))) return
  const kinds = formKinds.filter((kind) => useOfForm[kind] === use)
  const carriers = channels.filter((channel) => useOfChannel[channel] === use)
  for (const storyId of await listStoriesAbout(db, exemplarId))
    await inTransaction(db, async (inside) => {
      await endForms(inside, storyId, kinds, reason)
      await markDue(inside, storyId, carriers, { due: 'recall', reason, at: now })
    })
}

/** A story came down for what stands in it: all its forms end, and everything that was carried is to be taken back. */
export const recallWithStory = task(
  'stories.recallWithStory',
  z.object({ storyId: z.uuid(), reason: z.string() }),
  async ({ db, now }, { storyId, reason }) => {
    if (reason !== 'taken_down' && reason !== 'honour_revoked') return // each use has a consent of its own
    await inTransaction(db, async (inside) => {
      await endForms(inside, storyId, formKinds, 'taken_down')
      await markDue(inside, storyId, channels, { due: 'recall', reason, at: now })
    })
  },
)

/** A story was corrected: wherever an earlier edition was carried, the correction is to follow it. */
export const correctDeliveries = task(
  'stories.correctDeliveries',
  z.object({ storyId: z.uuid(), editionId: z.uuid() }),
  async ({ db }, { storyId, editionId }) =>
    inTransaction(db, async (inside) => {
      const live = await findLiveEdition(inside, storyId)
      if (live?.id !== editionId || !live.correction) return
      await markDue(inside, storyId, channels, { due: 'correct', reason: 'corrected', at: live.publishedAt }, editionId)
    }),
)

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

const ofRevocation = z.object({ revocationId: z.uuid(), isGrave: z.boolean() })

/**
 * Commendations were taken back. Of every exemplar the stories that name the honour come down, or go on with a note where
 * only the office was at fault; drafts go back to their desk; and what lies beyond the product's reach is put on the recall
 * list of the newsroom and of the unit that proposed.
 */
export const recallRevoked = task(
  'stories.recallRevoked',
  ofRevocation,
  async ({ db, now }, { revocationId, isGrave }) => {
    const act = await getRevokedAct(db, revocationId)
    const exemplars = Map.groupBy(act.honours, ({ exemplarId }) => exemplarId)
    for (const [exemplarId, honours] of exemplars) {
      if (!exemplarId) continue
      const words = wordsNaming(
        act.decisionNumber,
        honours.map(({ names }) => names),
      )
      const naming = await listNaming(db, exemplarId, words)
      for (const story of naming)
        await inTransaction(db, (inside) => recallStory(inside, { act, isGrave, exemplarId, story, now }))
      if (!isGrave && naming.length === 0) continue
      const unitId = naming[0]?.unitId ?? (await findKeeper(db, exemplarId))
      for (const kind of await listFarChannels(db, exemplarId))
        await addRecall(db, { revocationId, kind, unitId, exemplarId, at: now })
    }
    for (const unitId of new Set(act.honours.map((it) => it.unitId)))
      await addRecall(db, { revocationId, kind: 'item', unitId, at: now })
  },
)

type Recalled = { act: RevokedAct; isGrave: boolean; exemplarId: string; story: Naming; now: Date }
async function recallStory(db: Db, { act, isGrave, exemplarId, story, now }: Recalled) {
  const { state, unitId, language } = await getStory(db, story.id)
  const kind = !story.isLive ? 'sent_back' : isGrave ? 'taken_down' : 'corrected'
  const line = { revocationId: act.id, kind, unitId, exemplarId, storyId: story.id, at: now, isDone: true } as const
  if (!(await addRecall(db, line))) return
  if (kind === 'taken_down') return takeDownOne(db, { storyId: story.id, exemplarId, reason: 'honour_revoked', now })

  const about = { subjectId: story.id, aboutId: story.id, unitId, input: { revocationId: act.id, exemplarId } }
  if (kind === 'sent_back') {
    if (isOpen('return', state)) await saveState(db, story.id, take('return', state))
    return recordOwnEntry(db, now, { action: 'stories.sendBackRevoked', ...about })
  }
  const live = await findLiveEdition(db, story.id)
  if (!live) return
  const note = recallWords(language).correction(act)
  await endEdition(db, story.id, { at: now, reason: 'replaced', note: null })
  const correction = live.correction ? `${note} ${live.correction}` : note
  const editionId = await addEdition(db, { ...live, id: story.id }, { by: null, at: now, correction })
  await recordOwnEntry(db, now, { action: 'stories.correctRevoked', ...about })
  await announce(db, storyPublished, { storyId: story.id, editionId })
}

/** What an exemplar agrees to changed, or their record was held: the pictures that show them follow. */
export const settlePicturesOf = task('stories.settlePicturesOf', z.object({ exemplarId: z.uuid() }), (job, it) =>
  settlePictures(job, (db) => listPicturesOf(db, it.exemplarId)),
)

/** Every morning: pictures whose right or consent ran out are no longer served. */
export const settleRunOut = task('stories.settleRunOut', z.unknown(), (job) =>
  settlePictures(job, (db) => listRunOut(db, today(job.now))),
)

async function settlePictures({ db, now }: Job, list: (db: Db) => Promise<string[]>) {
  for (const id of await list(db))
    await inTransaction(db, async (inside) => {
      const change = await settleServed(inside, id, now)
      if (!change) return
      const { unitId } = await getLibraryPicture(inside, id)
      const action = change === 'out' ? 'stories.takeOutPicture' : 'stories.letInPicture'
      await recordOwnEntry(inside, now, { action, subjectId: id, aboutId: id, unitId, input: {} })
    })
}
