import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, date, id, optionalText, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { addFaults } from '../repository/fault.ts'
import { getReport, saveReport } from '../repository/report.ts'
import { writtenFaults } from '../written-faults.ts'

/**
 * The province's own report went to the Chairman: who keeps it writes down whether it was approved, by whom, on which day and
 * paper, or what is to be mended (clause VI.2.c).
 */
export const recordAnswer = command({
  name: 'reporting.record-answer',
  input: z.object({
    ...{ reportId: id, version, answer: choice(['approve', 'return']), by: text(160), on: date },
    ...{ document: optionalText(120), faults: writtenFaults },
  }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.recordAnswer,
  async run({ db, actor, now }, report, { answer, by, on, document, faults }) {
    const state = take(answer === 'approve' ? 'conclude' : 'return', report.state)
    const wrong: Record<string, string> = {}
    if (on > today(now) || (report.sentAt && on < today(report.sentAt))) wrong.on = 'reporting.answeredWhen'
    if (answer === 'return' && faults.length === 0) wrong.faults = 'reporting.needsFault'
    if (Object.keys(wrong).length > 0) throw new Refusal('invalid', 'invalid', wrong)

    const said = { answered_by: by, answered_on: on, answer_document: document }
    if (answer === 'return') {
      await addFaults(db, report.id, faults, actor.id, now)
      await saveReport(db, report, { state, ...said, checked_by: null, checked_at: null })
    } else await saveReport(db, report, { state, ...said, approved_by: actor.id, approved_at: now })
    return { id: report.id }
  },
})
