import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { correctionFor } from '../calibration.ts'
import { measured } from '../millimetres.ts'
import { may } from '../policy.ts'
import { getPrinter, savePrinter } from '../repository/printer.ts'

/** Somebody held a ruler to the sheet of crosses: from what it shows, how far and by how much prints are put right. */
export const calibratePrinter = command({
  name: 'commendations.calibratePrinter',
  input: z.object({ id, version, left: measured(-50, 100), top: measured(-50, 100), across: measured(50, 700) }),
  subject: (db, it) => getPrinter(db, it.id),
  allow: may.keepPaper,
  async run({ db, actor, now }, printer, shown) {
    if (printer.endedAt) throw new Refusal('conflict', 'wrongState')
    const correction = correctionFor(shown, printer.width)
    if (!correction) throw new Refusal('invalid', 'invalid', { across: 'commendations.measuredTooFar' })
    await savePrinter(db, printer, { ...correction, measured: { by: actor.id, at: now } })
    return { id: printer.id }
  },
})
