import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, optionalId, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { refuseLocked, take } from '../lifecycle.ts'
import { paperCode } from '../paper-code.ts'
import { may } from '../policy.ts'
import { readReady } from '../queries/ready.ts'
import { freezeFigures } from '../repository/figure.ts'
import { checkedBySigning, getReport, saveReport } from '../repository/report.ts'
import { reportNumber } from './sign.ts'

/**
 * The head signed the printed report by hand, and the unit keeps its scan. The code on the print must be that of what the
 * records say now: figures are frozen as they were signed, or the report is printed and signed anew.
 */
export const signOnPaper = command({
  name: 'reporting.sign-on-paper',
  input: z.object({
    ...{ reportId: id, version, number: reportNumber, signer: text(120), signerTitle: text(160), on: date },
    ...{ code: text(20), fileId: optionalId },
  }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.write,
  async run({ db, actor, now }, report, { number, signer, signerTitle, on, code, fileId }) {
    const state = take('sign', report.state)
    refuseLocked(report, today(now))
    const content = await readReady(db, report)
    const wrong: Record<string, string> = {}
    if (on > today(now)) wrong.on = 'reporting.inFuture'
    if (code.toUpperCase().replaceAll(/[^0-9A-F]/g, '') !== paperCode(content).replace('-', ''))
      wrong.code = 'reporting.otherPrint'
    if (!fileId) wrong.file = 'required'
    if (Object.keys(wrong).length > 0) throw new Refusal('invalid', 'invalid', wrong)

    await freezeFigures(db, report.id, content)
    const paper = { paper_on: on, paper_file_id: fileId!, signed_by: null, signed_at: now }
    await saveReport(db, report, {
      state,
      number,
      signer,
      signer_title: signerTitle,
      ...paper,
      ...checkedBySigning(report, actor.id, now),
    })
    return { id: report.id }
  },
})
