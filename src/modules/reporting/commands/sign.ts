import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { readContent } from '../queries/content.ts'
import { freezeFigures, getReport, saveReport } from '../repository.ts'

/** The head of the unit signs: every check must pass, and the figures are frozen with the records behind them. */
export const signReport = command({
  name: 'reporting.sign',
  input: z.object({
    ...{ reportId: id, version, signer: text(120), signerTitle: text(160) },
    number: text(40).refine((it) => /^\d{1,5}\/BC-[\p{Lu}\d-]+$/u.test(it), { error: 'reporting.badNumber' }),
  }),
  subject: (db, { reportId }) => getReport(db, reportId),
  allow: may.sign,
  async run({ db, actor, now }, report, { number, signer, signerTitle }) {
    const state = take('sign', report.state)
    const { checks, figures, owed, units } = await readContent(db, report)
    if (checks.some(({ ok }) => !ok)) throw new Refusal('conflict', 'reporting.checksOpen')

    await freezeFigures(db, report.id, { figures, owed, units })
    const signed = { signed_by: actor.id, signed_at: now, signer, signer_title: signerTitle }
    await saveReport(db, report, { state, number, ...signed })
    return { id: report.id }
  },
})
