import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { refuseLocked, take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { readReady } from '../queries/ready.ts'
import { freezeFigures } from '../repository/figure.ts'
import { checkedBySigning, getReport, saveReport } from '../repository/report.ts'

/** Signed here and not by hand. */
const unsigned = { paper_on: null, paper_file_id: null }

/** The number of a report, as a unit gives it: `15/BC-UBND`. */
export const reportNumber = text(40).refine((it) => /^\d{1,5}\/BC-[\p{Lu}\d-]+$/u.test(it), {
  error: 'reporting.badNumber',
})

/**
 * The head of the unit signs: every check must pass, what looks wrong must be explained, and the figures are frozen with the
 * records behind them. What nobody presented the head has checked by signing.
 */
export const signReport = command({
  name: 'reporting.sign',
  input: z.object({
    ...{ reportId: id, version, signer: text(120), signerTitle: text(160) },
    number: reportNumber,
  }),
  subject: (db, { reportId }, { now }) => getReport(db, reportId, today(now)),
  allow: may.sign,
  async run({ db, actor, now }, report, { number, signer, signerTitle }) {
    const state = take('sign', report.state)
    refuseLocked(report, today(now))
    const content = await readReady(db, report)

    await freezeFigures(db, report.id, content)
    const signed = { ...unsigned, signed_by: actor.id, signed_at: now, signer, signer_title: signerTitle }
    await saveReport(db, report, { state, number, ...signed, ...checkedBySigning(report, actor.id, now) })
    return { id: report.id }
  },
})
