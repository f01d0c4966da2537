import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version, whole } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { refuseUnknownCode } from '../queries/refuse-unknown-code.ts'
import { saveOverride } from '../repository/figure.ts'
import { getReport, saveReport } from '../repository/report.ts'

/** The unit types a figure by hand, or a cell of a statistics form, with its reason; the computed one stays beside it. */
export const overrideFigure = command({
  name: 'reporting.override-figure',
  input: z.object({
    ...{ reportId: id, version, code: text(40), value: whole(0, 1_000_000) },
    reason: text(1000).refine((it) => it.length >= 10, { error: 'reporting.shortReason' }),
  }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.write,
  async run({ db, actor, now }, report, { code, value, reason }) {
    take('write', report.state)
    await refuseUnknownCode(db, report, code)
    await saveOverride(db, { reportId: report.id, code, value, reason, by: actor.id, at: now })
    await saveReport(db, report, { checked_by: null, checked_at: null })
    return { id: report.id }
  },
})
