import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { measured, shownLength } from '../millimetres.ts'
import { may } from '../policy.ts'
import { getPrinter, type Printer, refuseSameName, savePrinter } from '../repository/printer.ts'

/** Changes what a printer is called, which paper lies in it, and by hand how far its prints are moved. */
export const editPrinter = command({
  name: 'commendations.editPrinter',
  input: z.object({
    ...{ id, version, name: text(80), width: measured(100, 600), height: measured(100, 600) },
    ...{ offsetX: measured(-50, 50), offsetY: measured(-50, 50), scale: measured(90, 110) },
  }),
  subject: (db, it) => getPrinter(db, it.id),
  allow: may.keepPaper,
  saved: savedPrinter,
  async run({ db }, printer, { name, width, height, offsetX, offsetY, scale }) {
    if (printer.endedAt) throw new Refusal('conflict', 'wrongState')
    await refuseSameName(db, { unitId: printer.unitId, name, butId: printer.id })
    await savePrinter(db, printer, { name, width, height, offsetX, offsetY, scale })
    return { id: printer.id }
  },
})

function savedPrinter(it: Printer): Record<string, string> {
  const { name, width, height, offsetX, offsetY, scale } = it
  const lengths = Object.entries({ width, height, offsetX, offsetY, scale })
  return { name, ...Object.fromEntries(lengths.map(([key, value]) => [key, shownLength(value)])) }
}
