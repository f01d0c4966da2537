import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getPrinter, savePrinter } from '../repository/printer.ts'

/** A printer is used no more. What was printed on it keeps its name in the log. */
export const endPrinter = command({
  name: 'commendations.endPrinter',
  input: z.object({ id, version }),
  subject: (db, it) => getPrinter(db, it.id),
  allow: may.keepPaper,
  async run({ db, now }, printer) {
    if (printer.endedAt) throw new Refusal('conflict', 'wrongState')
    await savePrinter(db, printer, { endedAt: now })
    return { id: printer.id }
  },
})
