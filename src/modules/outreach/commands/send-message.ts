import { sql } from 'kysely'
import { noteResult, noteUnreached, settleTold } from '#modules/stories/index.ts'
import type { SecretStore } from '#platform/credentials/secret-store.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { today } from '#platform/text/dates.ts'
import { type Answered, sendWebhook } from '#platform/webhook/send.ts'
import { webhookHeaders } from '#platform/webhook/signature.ts'
import { type StoryEvent, storyEvent, takenDownEvent, testEvent } from '../documents/story-event.tsx'
import { mostTries, secretName, secretNumbers } from '../partner.ts'
import { findLastEdition, findTellable, readTold } from '../queries/partner.ts'
import { readEditionNumbers, readToldStory } from '../queries/told-story.ts'
import { beginTry, type Message, noteMessage, readMessage } from '../repository/message.ts'
import { getPartner, type Partner } from '../repository/partner.ts'

type Scene = { db: Db; now: Date; secrets: SecretStore; baseUrl: string; loopback?: boolean | undefined }

/**
 * Tries a message once: nothing that no longer holds is sent, and of one story one at a time goes to one site, so that what
 * comes last holds last. What was not taken waits for the next try of the queue, until the last one.
 * @throws Error where it is to be tried again.
 */
export async function sendMessageOnce(scene: Scene, messageId: string): Promise<void> {
  const { partnerId, storyId } = await readMessage(scene.db, messageId)
  const answered = await scene.db.transaction().execute(async (lock) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${partnerId} ${storyId}`}, 7))`.execute(lock)
    return tryOnce(scene, await readMessage(scene.db, messageId)) // outside the transaction of the lock: a try is counted whatever comes
  })
  if (answered) throw new Error(`the other site did not take it: ${answered.why}`)
}

/** Gives the answer of a try that is to be made again. */
async function tryOnce(scene: Scene, message: Message): Promise<Answered | undefined> {
  const { db, now, secrets, loopback } = scene
  if (message.state !== 'waiting') return undefined
  const partner = await inTransaction(db, (inside) => getPartner(inside, message.partnerId))
  const event = await eventOf(scene, message, partner)
  if (!event) return void (await drop(scene, message, partner))
  await beginTry(db, message, now)
  const tried = { ...message, attempts: message.attempts + 1 }
  const keys = await Promise.all(secretNumbers(partner, now).map((it) => secrets.find(secretName(partner.id, it))))
  const known = keys.filter((it) => it !== undefined)
  const body = JSON.stringify(event)
  const headers = webhookHeaders({ id: message.id, at: now, body }, known)
  const answered: Answered =
    known.length === 0
      ? { isTaken: false, why: 'noSecret' }
      : await sendWebhook(partner.address, { headers, body, loopback })
  if (answered.isTaken) return void (await noteTaken(scene, tried, partner, answered))
  return (await noteNotTaken(scene, tried, partner, answered)) ? answered : undefined
}

/** What a message says now; nothing where it no longer holds. */
async function eventOf(
  { db, now, baseUrl }: Scene,
  message: Message,
  partner: Partner,
): Promise<StoryEvent | undefined> {
  const place = { baseUrl, at: message.queuedAt }
  if (message.type === 'test') return testEvent(place)
  if (partner.state === 'ended') return undefined
  const { isTried, isTaken } = await readTold(db, partner.id, message.storyId!, message.editionId!)
  if (message.type === 'taken_down') {
    const last = await findLastEdition(db, message.storyId!)
    if (!last?.endedAt || !isTried) return undefined
    return takenDownEvent({ ...last, id: message.storyId!, edition: last.number }, place)
  }
  const live = await findTellable(db, message.storyId!, today(now))
  if (live?.editionId !== message.editionId) return undefined
  const [story, numbers] = await Promise.all([
    readToldStory(db, live.editionId, live.language, { use: 'portal', day: today(now) }),
    readEditionNumbers(db, live.editionId),
  ])
  return storyEvent({ ...story, ...numbers }, isTaken, place)
}

/** It no longer holds, or nobody is there to be told: another message says what does. */
async function drop({ db, now }: Scene, message: Message, partner: Partner): Promise<void> {
  await inTransaction(db, async (inside) => {
    await noteMessage(inside, message.id, 'dropped', message.answer)
    const { deliveryId, attempts, storyId } = message
    if (deliveryId) await noteResult(inside, deliveryId, { result: attempts > 0 ? 'failed' : 'dropped', attempts })
    if (message.type !== 'taken_down' || partner.state === 'ended') return
    const last = await findLastEdition(inside, storyId!)
    if (last?.endedAt) await settleRecall(inside, message, partner, { at: now, note: 'Chưa gửi sang nên không cần gỡ' })
  })
}

async function noteTaken({ db, now }: Scene, message: Message, partner: Partner, { why }: Answered): Promise<void> {
  const { storyId, editionId, deliveryId, attempts } = message
  await inTransaction(db, async (inside) => {
    await noteMessage(inside, message.id, 'taken', why)
    if (deliveryId) await noteResult(inside, deliveryId, { result: 'taken', attempts })
    const note = `Cổng đã nhận sau ${attempts} lần gửi`
    if (message.type === 'taken_down') await settleRecall(inside, message, partner, { at: now, note })
    if (message.type !== 'told') return
    const due = { due: 'correct', reason: 'corrected', at: message.queuedAt } as const
    await settleTold(inside, { storyId: storyId!, outlet: partner.name, but: editionId }, due, { at: now, note })
  })
}

/** False where that was the last try: from then on it is for a person. */
async function noteNotTaken({ db }: Scene, message: Message, partner: Partner, { why }: Answered): Promise<boolean> {
  const { storyId, deliveryId, attempts } = message
  const isLast = message.type === 'test' || attempts >= mostTries
  await inTransaction(db, async (inside) => {
    await noteMessage(inside, message.id, isLast ? 'failed' : 'waiting', why)
    if (deliveryId) await noteResult(inside, deliveryId, { result: isLast ? 'failed' : 'waiting', attempts })
    if (isLast && storyId)
      await noteUnreached(inside, storyId, partner.name, `Phần mềm không báo được sau ${attempts} lần (${why})`)
  })
  return !isLast
}

async function settleRecall(
  db: Db,
  { storyId, queuedAt }: Message,
  { name }: Partner,
  end: { at: Date; note: string },
) {
  const due = { due: 'recall', reason: 'taken_down', at: queuedAt } as const
  await settleTold(db, { storyId: storyId!, outlet: name, but: null }, due, end)
}
