import { z } from 'zod'
import { recordOwnEntry } from '#platform/audit.ts'
import { inTransaction } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { enqueue, task } from '#platform/jobs.ts'
import { type DateText, formatDate, today } from '#platform/text/dates.ts'
import { t } from './messages/reminder.ts'
import { paths } from './paths.ts'
import { findLetter, listOwing } from './queries/owing.ts'
import { type Asked, askedOf, stageOn, whoActs } from './reminder.ts'
import { addReminder, endLetter } from './repository/reminder.ts'

/** Sends one reminder to one person, where there is a server for mail. A letter that cannot go now is tried again by the queue. */
export const mailReminder = task(
  'reporting.mailReminder',
  z.object({ reminderId: z.uuid(), officialId: z.uuid() }),
  async ({ db, baseUrl, mailer }, who) => {
    const found = await findLetter(db, who.reminderId, who.officialId)
    if (!found?.email) return
    if (!mailer || !baseUrl) return endLetter(db, who, 'failed', 'no mail server is set')
    const words = t(found.locale as Locale)
    const asked = words[found.asks as Asked]
    const due = formatDate(found.dueOn as DateText)
    const subject = words.subject(found.year, due, found.stage)
    const text = [
      words.dear(found.name),
      words.body(found.unit ?? '', found.year, due, asked),
      new URL(paths.rounds(found.year), baseUrl).href,
    ]
    const html = `<p>${text.map(escaped).join('</p><p>')}</p>`
    const { end, answer } = await mailer.send({
      ...{ id: who.reminderId, to: found.email, subject, text: text.join('\n\n'), html },
    })
    if (end === 'later') throw new Error(answer)
    await endLetter(db, who, end === 'sent' ? 'sent' : 'failed', answer)
  },
)

/**
 * Every morning: units that have not sent their report are reminded 30, 14, 7 and 1 days before it is due, whoever of them can
 * act; when it is late its head is told, once (VI.2.c). Who has sent is left in peace.
 */
export const remindUnits = task('reporting.remind', z.unknown(), async ({ db, now }) => {
  const day = today(now)
  for (const it of await listOwing(db, day)) {
    const stage = stageOn(it.dueOn, day)
    const asks = askedOf(it.state, it.isChecked)
    if (stage === undefined || !asks) continue
    const people = [...new Map(whoActs(it.posts, asks, stage).map((who) => [who.officialId, who])).values()]
    await inTransaction(db, async (held) => {
      const id = newId(now)
      const isNew = await addReminder(
        held,
        { id, roundId: it.roundId, unitId: it.unitId, stage, asks, at: now },
        people,
      )
      if (!isNew) return
      await recordOwnEntry(held, now, {
        ...{ action: 'reporting.remind', subjectId: id, aboutId: it.roundId, unitId: it.unitId },
        input: { stage, asks, people: people.length },
      })
      for (const { officialId, email } of people)
        if (email) await enqueue(held, mailReminder, { reminderId: id, officialId })
    })
  }
})

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
