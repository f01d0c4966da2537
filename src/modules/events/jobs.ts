import { z } from 'zod'
import { recordOwnEntry } from '#platform/audit.ts'
import { inTransaction } from '#platform/db.ts'
import { enqueue, task } from '#platform/jobs.ts'
import { today } from '#platform/text/dates.ts'
import { t } from './messages/reminder.ts'
import { paths, publicPaths } from './paths.ts'
import { contactKeptMonths } from './person.ts'
import { findLetter, type Letter, listNear } from './queries/reminder.ts'
import { eraseContacts } from './repository/guest-contact.ts'
import { addReminder, endLetter, type Reminded } from './repository/reminder.ts'
import { stageOn } from './reminder.ts'
import { spanOf } from './span.ts'

/** Sends one letter, where there is a server for mail. One that cannot go now is tried again by the queue. */
export const mailEventReminder = task(
  'events.mailReminder',
  z.object({ reminderId: z.uuid() }),
  async ({ db, now, baseUrl, mailer }, { reminderId }) => {
    const found = await findLetter(db, reminderId, now)
    if (!found) return
    if (!mailer || !baseUrl) return endLetter(db, reminderId, 'failed', 'no mail server is set')
    const { subject, parts } = wordsOf(found, baseUrl)
    const html = `<p>${parts.map(escaped).join('</p><p>')}</p>`
    const letter = { id: reminderId, to: found.email, subject, text: parts.join('\n\n'), html }
    const { end, answer } = await mailer.send(letter)
    if (end === 'later') throw new Error(answer)
    await endLetter(db, reminderId, end === 'sent' ? 'sent' : 'failed', answer)
  },
)

/**
 * Every morning: whoever gave an address and comes to an event, and the officers of the units that were asked, are reminded three days
 * and one day before it, once each. Not of what was called off.
 */
export const remindGuests = task('events.remind', z.unknown(), async ({ db, now }) => {
  const day = today(now)
  for (const event of await listNear(db, now, day)) {
    const stage = stageOn(event.beginsOn, day)
    if (stage === undefined) continue
    const people: Reminded[] = [
      ...event.participants.map((participantId) => ({ participantId })),
      ...event.officials.map((officialId) => ({ officialId })),
    ]
    await inTransaction(db, async (held) => {
      let count = 0
      for (const of of people) {
        const made = { eventId: event.id, forDay: event.beginsOn, stage, of, at: now }
        const reminderId = await addReminder(held, made)
        if (!reminderId) continue
        await enqueue(held, mailEventReminder, { reminderId })
        count++
      }
      if (count > 0)
        await recordOwnEntry(held, now, {
          ...{ action: 'events.remind', subjectId: event.id, aboutId: event.id, unitId: event.unitId },
          input: { days: stage, people: count },
        })
    })
  }
})

/** Every night: how to reach who was on the roll of an occasion that ended a year ago is erased, as promised; their names stay. */
export const eraseGuestContacts = task('events.eraseContacts', z.unknown(), async ({ db, now }) => {
  const before = new Date(now)
  before.setUTCMonth(before.getUTCMonth() - contactKeptMonths)
  await inTransaction(db, (inside) => eraseContacts(inside, before, now))
})

/** What a letter says: to whom, what, when and where; the ticket or the page that it opens. */
function wordsOf(it: Letter, baseUrl: string) {
  const words = t(it.locale)
  const when = spanOf(it, it.locale)
  const path = it.code ? publicPaths.ticket(it.code) : paths.show(it.eventId)
  const parts = [
    words.dear(it.name),
    words.letterBody(it.title, when, it.hostName),
    ...(it.place ? [words.letterPlace(it.place)] : []),
    ...(it.link ? [words.letterLink(it.link)] : []),
    ...(it.code ? [words.letterTicket(it.code)] : []),
    new URL(path, baseUrl).href,
    ...(it.code ? [words.letterWhy] : []),
  ]
  return { subject: words.letterSubject(it.title, when), parts }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
