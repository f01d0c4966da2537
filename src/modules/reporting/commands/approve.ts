import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, several } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { getReport, saveReport } from '../repository/report.ts'

/** The head of the office that gathers approves reports that it accepted: all of those named, or none. */
export const approveReports = command({
  name: 'reporting.approve',
  input: z.object({ unitId: id, reports: several(id, 500) }),
  subject: async (_db, { unitId }) => ({ unitId }),
  allow: may.sign,
  async run({ db, actor, now }, { unitId }, { reports }) {
    for (const reportId of new Set(reports)) {
      const report = await getReport(db, reportId, today(now))
      if (report.receiverId !== unitId) throw new Refusal('missing', 'notFound')
      await saveReport(db, report, { state: take('approve', report.state), approved_by: actor.id, approved_at: now })
    }
    return { id: unitId }
  },
})
