import { z } from 'zod'
import { recordOwnEntry } from '#platform/audit.ts'
import { read } from '#platform/command.ts'
import { newToken } from '#platform/credentials/token.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { choice, optionalId, text } from '#platform/input.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { confirmMail } from '../documents/digest.tsx'
import { sendMails } from '../jobs.ts'
import { addMail } from '../repository/mail.ts'
import { addSubscriber, askAgain, findByEmail, type Wish } from '../repository/subscriber.ts'
import { frequencies, mostAsks } from '../subscription.ts'

/** An address as people type it. */
export const emailAddress = text(254).refine(
  (it) => /^[^\s@<>"',;:\\]+@[^\s@<>"',;:\\]+\.[^\s@<>"',;:\\.]{2,}$/.test(it),
  {
    error: 'outreach.badEmail',
  },
)
const input = z.object({
  ...{ email: emailAddress, language: choice(locales), frequency: choice(frequencies) },
  ...{ fieldId: optionalId, unitId: optionalId },
})
const aDay = 86_400_000

/**
 * Somebody asks for mail: a mail to confirm goes into the outbox. An address that subscribed gets its wish changed only by a
 * new confirmation; one that asked too often today gets nothing. The answer is the same each time, so nobody learns who reads.
 */
export async function subscribe(scene: { db: Db; now: Date; baseUrl: string }, raw: unknown): Promise<void> {
  const { email, ...wish } = read(input, raw)
  const { now, baseUrl } = scene
  await inTransaction(scene.db, async (db) => {
    await refuseUnknown(db, wish)
    const known = await findByEmail(db, email)
    if (known?.state === 'active') return
    const isSameDay = known && now.getTime() - known.askedAt.getTime() < aDay
    if (known && isSameDay && known.asks >= mostAsks) return
    const id = known?.id ?? newId(now)
    const token = known?.token ?? newToken()
    if (known) await askAgain(db, id, wish, { asks: isSameDay ? known.asks + 1 : 1, at: now })
    else await addSubscriber(db, { id, email, token, wish, at: now })
    const words = confirmMail(wish.language as Locale, { baseUrl, token })
    await addMail(db, { subscriberId: id, digestId: null, ...words, stories: [], at: now })
    await enqueue(db, sendMails, {})
    await recordOwnEntry(db, now, {
      ...{ action: 'outreach.subscribe', subjectId: id, aboutId: id, unitId: undefined, input: wish },
    })
  })
}

async function refuseUnknown(db: Db, { fieldId, unitId }: Wish): Promise<void> {
  const has = async (table: 'programmes.field' | 'units.unit', id: string | null) =>
    id === null || (await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined
  const faults = {
    ...(!(await has('programmes.field', fieldId)) && { fieldId: 'notAChoice' }),
    ...(!(await has('units.unit', unitId)) && { unitId: 'notAChoice' }),
  }
  if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
}
