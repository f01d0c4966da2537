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
import { clearTouched } from './repository/touched.ts'

/** Sends one reminder to one person, where there is a server for mail. A letter that cannot go now is tried again by the queue. */
export const mailReminder = task(
  'reporting.mailReminder',
  z.object({ reminderId: z.uuid(), officialId: z.uuid() }),
  async ({ db, baseUrl, mailer }, who) => {
    const found = await findLetter(db, who.reminderId, who.officialId)
    if (!found?.email) return
    if (!mailer || !baseUrl) return endLetter(db, who, 'failed', 'no mail server is set')
    const { subject, body, path } = wordsOf(found)
    const text = [t(found.locale as Locale).dear(found.name), body, new URL(path, baseUrl).href]
    const html = `<p>${text.map(escaped).join('</p><p>')}</p>`
    const { end, answer } = await mailer.send({
      ...{ id: who.reminderId, to: found.email, subject, text: text.join('\n\n'), html },
    })
    if (end === 'later') throw new Error(answer)
    await endLetter(db, who, end === 'sent' ? 'sent' : 'failed', answer)
  },
)

/**
 * Every morning: units that have not sent their report, or answered a question, are reminded 30, 14, 7 and 1 days before it is due, whoever of them can
 * act; when it is late its head is told, once (VI.2.c). Who has sent is left in peace.
 */
export const remindUnits = task('reporting.remind', z.unknown(), async ({ db, now }) => {
  const day = today(now)
  for (const it of await listOwing(db, day)) {
    const stage = stageOn(it.dueOn, day)
    const asks = it.isQuestion ? 'answer' : askedOf(it.state, it.isChecked)
    if (stage === undefined || !asks) continue
    const people = [...new Map(whoActs(it.posts, asks, stage).map((who) => [who.officialId, who])).values()]
    await inTransaction(db, async (held) => {
      const id = newId(now)
      const isNew = await addReminder(held, { id, of: it.of, unitId: it.unitId, stage, asks, at: now }, people)
      if (!isNew) return
      await recordOwnEntry(held, now, {
        ...{ action: 'reporting.remind', subjectId: id, aboutId: Object.values(it.of)[0]!, unitId: it.unitId },
        input: { stage, asks, people: people.length },
      })
      for (const { officialId, email } of people)
        if (email) await enqueue(held, mailReminder, { reminderId: id, officialId })
    })
  }
})

/** Every night: which units were touched is kept for two days; what pages remember is much younger. */
export const forgetTouched = task('reporting.forgetTouched', z.unknown(), ({ db, now }) =>
  clearTouched(db, new Date(now.getTime() - 2 * 24 * 3600 * 1000)),
)

/** What a letter says, and the page that it opens. */
function wordsOf(found: NonNullable<Awaited<ReturnType<typeof findLetter>>>) {
  const words = t(found.locale as Locale)
  const unit = found.unit ?? ''
  if (found.surveyId) {
    const due = formatDate(found.answerBy as DateText)
    const title = found.title ?? ''
    return {
      subject: words.askSubject(title, due),
      body: words.askBody(unit, title, due),
      path: paths.survey(found.surveyId),
    }
  }
  const [year, due] = [found.year ?? 0, formatDate(found.dueOn as DateText)]
  const body = words.body(unit, year, due, words[found.asks as Asked])
  return { subject: words.subject(year, due, found.stage), body, path: paths.rounds(year) }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
