import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { refuseUnknownCode } from '../queries/refuse-unknown-code.ts'
import { dropOverride as drop } from '../repository/figure.ts'
import { getReport, saveReport } from '../repository/report.ts'

/** The unit goes back to the computed figure. */
export const dropOverride = command({
  name: 'reporting.drop-override',
  input: z.object({ reportId: id, version, code: text(40) }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.write,
  async run({ db }, report, { code }) {
    take('write', report.state)
    await refuseUnknownCode(db, report, code)
    await drop(db, report.id, code)
    await saveReport(db, report, { checked_by: null, checked_at: null })
    return { id: report.id }
  },
})
