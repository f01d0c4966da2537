import { z } from 'zod'
import { bearerOf } from '#modules/exemplars/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { choice, id, optionalChoice, optionalId, optionalText } from '#platform/input.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { makePrint } from '../jobs.ts'
import { formOf, isSamePaper, type Layout, type PaperKind, paperKinds, reprintReasons } from '../paper.ts'
import { may } from '../policy.ts'
import { findLayout } from '../queries/paper.ts'
import { getDecision } from '../repository/decision.ts'
import { addRun, lockPrintable, type Printable } from '../repository/print.ts'
import { findPrinterInUse } from '../repository/printer.ts'

/**
 * Orders the certificates of a decision on paper, or that of one award: a file for each kind of paper, made in the background,
 * and a line in the log for each. What was printed before needs a reason; without one only what never was is printed.
 */
export const printCertificates = command({
  name: 'commendations.printCertificates',
  input: z.object({
    ...{ id, awardId: optionalId, paper: choice(paperKinds), printerId: optionalId },
    ...{ which: optionalChoice(['new', 'all']), reason: optionalChoice(reprintReasons), note: optionalText(300) },
  }),
  async subject(db, it, { now }) {
    const decision = await getDecision(db, it.id)
    return { ...decision, deskId: (await bearerOf(db, decision.unitId, today(now))).id }
  },
  allow: (actor, { deskId }) => may.print(actor, { deskId }),
  about: (decision, result) => (result as { awardId?: string | null }).awardId ?? decision.id,
  async run({ db, actor, now }, decision, { awardId, paper, printerId, which, reason, note }) {
    if (decision.state === 'draft') throw new Refusal('conflict', 'wrongState')
    if (decision.outside) throw new Refusal('conflict', 'commendations.printedElsewhere')
    const known = await lockPrintable(db, decision.id, awardId)
    const wanted = awardId || which === 'all' ? known : known.filter(({ printed }) => printed === 0)
    const nothing = 'commendations.nothingToPrint'
    if (wanted.length === 0) throw new Refusal('invalid', 'invalid', awardId ? { form: nothing } : { which: nothing })

    const isAgain = wanted.some(({ printed }) => printed > 0)
    const faults: Record<string, string> = {}
    if (isAgain && !reason) faults.reason = 'commendations.whyAgain'
    if (isAgain && reason === 'other' && !note) faults.note = 'required'
    if (paper === 'preprinted' && !printerId) faults.printerId = 'commendations.choosePrinter'
    const printer = printerId ? await findPrinterInUse(db, printerId, decision.deskId) : undefined
    if (printerId && !printer) faults.printerId = 'notAChoice'
    const parts = await byPaper(db, wanted, { unitId: decision.deskId, kind: paper })
    if (printer && parts.some(({ layout }) => !isSamePaper(layout, printer)))
      faults.printerId = 'commendations.otherPaper'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    const order = { decisionId: decision.id, deskId: decision.deskId, printer, reason, note, by: actor.id, now }
    for (const { layout, certificates } of parts) {
      const runId = await addRun(db, { ...order, layoutId: layout.id, certificates })
      await enqueue(db, makePrint, { runId })
    }
    return { id: decision.id, awardId }
  },
})

/** The certificates by the paper that their titles are printed on. @throws Refusal at `paper` where one has no layout. */
async function byPaper(
  db: Db,
  certificates: readonly Printable[],
  { unitId, kind }: { unitId: string; kind: PaperKind },
) {
  const parts: { layout: Layout; certificates: Printable[] }[] = []
  for (const form of new Set(certificates.map(({ titleKey }) => formOf(titleKey)))) {
    const layout = await findLayout(db, { unitId, form, kind })
    if (!layout) throw new Refusal('invalid', 'invalid', { paper: 'commendations.noLayout' })
    parts.push({ layout, certificates: certificates.filter(({ titleKey }) => formOf(titleKey) === form) })
  }
  return parts
}
