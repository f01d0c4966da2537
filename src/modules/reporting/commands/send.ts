import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { refuseLocked, take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { getReport, saveReport } from '../repository/report.ts'

/** The unit sends its signed report. The first sending is what its lateness is judged by. */
export const sendReport = command({
  name: 'reporting.send',
  input: z.object({ reportId: id, version }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.write,
  async run({ db, now }, report) {
    refuseLocked(report, today(now))
    await saveReport(db, report, { state: take('send', report.state), sent_at: report.sentAt ?? now })
    return { id: report.id }
  },
})
