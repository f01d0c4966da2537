import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { readContent } from '../queries/content.ts'
import { saveExplanation } from '../repository/figure.ts'
import { getReport, saveReport } from '../repository/report.ts'

/** The unit says why a figure that looks wrong is right. It stands in the report beside the figure. */
export const explainDoubt = command({
  name: 'reporting.explain-doubt',
  input: z.object({
    ...{ reportId: id, version, doubt: text(40) },
    words: text(1000).refine((it) => it.length >= 10, { error: 'reporting.shortReason' }),
  }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.write,
  async run({ db, actor, now }, report, { doubt, words }) {
    take('write', report.state)
    const { doubts } = await readContent(db, report)
    if (!doubts.some(({ key }) => key === doubt))
      throw new Refusal('invalid', 'invalid', { doubt: 'reporting.noSuchDoubt' })
    await saveExplanation(db, { reportId: report.id, doubt, words, by: actor.id, at: now })
    await saveReport(db, report, { checked_by: null, checked_at: null })
    return { id: report.id }
  },
})
