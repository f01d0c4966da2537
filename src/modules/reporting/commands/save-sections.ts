import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { getReport, saveReport, saveSections as save } from '../repository/report.ts'

const text = optionalText(8000)

/** The unit saves what it writes in its report. A newer text of a colleague is shown beside it, never lost. */
export const saveSections = command({
  name: 'reporting.save-sections',
  input: z.object({
    ...{ reportId: id, version },
    ...{ leading: text, strengths: text, limits: text, plans: text, proposals: text },
  }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.write,
  saved: ({ sections }) => sections,
  async run({ db }, report, { reportId: _, version: __, ...texts }) {
    take('write', report.state)
    await save(db, report.id, texts)
    await saveReport(db, report, { checked_by: null, checked_at: null })
    return { id: report.id }
  },
})
