import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { addFaults } from '../repository/fault.ts'
import { getReport, saveReport } from '../repository/report.ts'
import { writtenFaults } from '../written-faults.ts'

/** The province returns a report with the faults to mend, each of which ticks off by itself. */
export const returnReport = command({
  name: 'reporting.return-report',
  input: z.object({
    ...{ reportId: id, version },
    faults: writtenFaults.refine((it) => it.length > 0, { error: 'reporting.needsFault' }),
  }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.receive,
  async run({ db, actor, now }, report, { faults }) {
    const state = take('return', report.state)
    await addFaults(db, report.id, faults, actor.id, now)
    await saveReport(db, report, { state, checked_by: null, checked_at: null })
    return { id: report.id }
  },
})
