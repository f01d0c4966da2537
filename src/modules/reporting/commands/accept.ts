import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { getReport, saveReport } from '../repository/report.ts'

/** The province accepts a report; from then on it counts in the province's own. */
export const acceptReport = command({
  name: 'reporting.accept',
  input: z.object({ reportId: id, version }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.receive,
  async run({ db, actor, now }, report) {
    const accepted = { accepted_by: actor.id, accepted_at: now }
    await saveReport(db, report, { state: take('accept', report.state), ...accepted })
    return { id: report.id }
  },
})
