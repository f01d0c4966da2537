import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { clearFault as clear } from '../repository/fault.ts'
import { getReport, saveReport } from '../repository/report.ts'

/** The unit ticks off a fault, saying what it did about it. */
export const clearFault = command({
  name: 'reporting.clear-fault',
  input: z.object({ reportId: id, faultId: id, version, answer: text(1000) }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.write,
  async run({ db, actor, now }, report, { faultId, answer }) {
    take('clearFault', report.state)
    await clear(db, { reportId: report.id, faultId, answer, by: actor.id, at: now })
    await saveReport(db, report)
    return { id: report.id }
  },
})
