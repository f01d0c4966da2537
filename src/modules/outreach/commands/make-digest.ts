import { addDelivery, settleOwn } from '#modules/stories/index.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { enqueue } from '#platform/jobs.ts'
import { addDays, formatDate, today } from '#platform/text/dates.ts'
import { digestMail, mostInMail } from '../documents/digest.tsx'
import { sendMails } from '../jobs.ts'
import { type DigestStory, listChanges, listDigestStories, listReaders } from '../queries/digest.ts'
import { addMail, beginDigest } from '../repository/mail.ts'
import type { Wish } from '../repository/subscriber.ts'
import { digestDue, type Frequency } from '../subscription.ts'

/** By what name the ledger knows the mail of each rhythm. */
export const outlets: Record<Frequency, string> = {
  weekly: 'Thư hằng tuần gửi bạn đọc',
  monthly: 'Thư hằng tháng gửi bạn đọc',
}

/**
 * Puts the digest that is due on a day into the outbox, one mail for each reader who has something to read, and enters what
 * it carries into the ledger, all or nothing; the same digest is made once. Whoever was sent a story that was corrected or
 * taken down since is told so. Gives how many mails wait.
 */
export async function makeDigest(
  { db: outside, now, baseUrl }: { db: Db; now: Date; baseUrl: string },
  frequency: Frequency,
): Promise<number> {
  const day = today(now)
  const due = digestDue(frequency, day)
  if (!due) return 0
  return inTransaction(outside, async (db) => {
    const digestId = await beginDigest(db, { frequency, ...due, at: now })
    if (!digestId) return 0
    const stories = await listDigestStories(db, due, day)
    const changes = Map.groupBy(await listChanges(db, frequency, day), (it) => it.subscriberId)
    const days = `${formatDate(due.from).slice(0, 5)}–${formatDate(addDays(due.to, -1))}`
    const carried = new Map<string, number>()
    const told = new Map<string, number>()
    let mails = 0
    for (const reader of await listReaders(db, frequency)) {
      const wanted = stories.filter((it) => isWanted(it, reader)).slice(0, mostInMail)
      const news = changes.get(reader.id) ?? []
      if (wanted.length === 0 && news.length === 0) continue
      const { language: locale, token } = reader
      const words = digestMail({ locale, token, baseUrl, days, stories: wanted, changes: news })
      const lines = [
        ...news.map(({ storyId, editionId, kind }) => ({ storyId, editionId, kind })),
        ...wanted
          .filter(({ id }) => !news.some(({ storyId }) => storyId === id))
          .map(({ id, editionId }) => ({ storyId: id, editionId, kind: 'new' as const })),
      ]
      await addMail(db, { subscriberId: reader.id, digestId, ...words, stories: lines, at: now })
      for (const { id } of wanted) carried.set(id, (carried.get(id) ?? 0) + 1)
      for (const { storyId } of news) told.set(storyId, (told.get(storyId) ?? 0) + 1)
      mails++
    }
    for (const [storyId, readers] of told)
      await settleOwn(db, { storyId, channel: 'mail', outlet: outlets[frequency] }, { at: now, note: noteOf(readers) })
    for (const { id: storyId, editionId, unitId } of stories) {
      const readers = carried.get(storyId)
      if (!readers) continue
      await addDelivery(db, {
        ...{ id: newId(now), storyId, editionId, formId: null, channel: 'mail', outlet: outlets[frequency] },
        ...{ carriedOn: day, seconds: null, place: `${days}, ${readers} người nhận`, link: null, fileId: null },
        ...{ unitId, by: null, at: now, due: null },
      })
    }
    if (mails > 0) await enqueue(db, sendMails, {})
    const input = { frequency, from: due.from, mails }
    await recordOwnEntry(db, now, {
      ...{ action: 'outreach.makeDigest', subjectId: digestId, aboutId: digestId, unitId: undefined, input },
    })
    return mails
  })
}

const noteOf = (readers: number) => `Đã báo trong thư gửi ${readers} người nhận`

/** Whether a story is of a reader's language, field and place. */
function isWanted(story: DigestStory, { language, fieldId, unitId }: Wish): boolean {
  return (
    story.language === language &&
    (fieldId === null || story.fieldId === fieldId) &&
    (unitId === null || story.unitId === unitId || story.unitIds.includes(unitId))
  )
}
