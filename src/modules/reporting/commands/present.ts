import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { readReady } from '../queries/ready.ts'
import { getReport, saveReport } from '../repository/report.ts'

/** Who wrote the report has checked it and puts it before the head to sign. Writing on takes it back. */
export const presentReport = command({
  name: 'reporting.present',
  input: z.object({ reportId: id, version }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.write,
  async run({ db, actor, now }, report) {
    take('write', report.state)
    await readReady(db, report)
    await saveReport(db, report, { checked_by: actor.id, checked_at: now })
    return { id: report.id }
  },
})
