import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, text } from '#platform/input.ts'
import { measured } from '../millimetres.ts'
import { may } from '../policy.ts'
import { addPrinter as insertPrinter, refuseSameName } from '../repository/printer.ts'

/** A unit writes down a printer and the paper that lies in it; it prints true to size until somebody measures otherwise. */
export const addPrinter = command({
  name: 'commendations.addPrinter',
  input: z.object({ unitId: id, name: text(80), width: measured(100, 600), height: measured(100, 600) }),
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: may.keepPaper,
  async run({ db, actor, now }, { unitId }, { name, width, height }) {
    await refuseSameName(db, { unitId, name })
    const printerId = newId(now)
    await insertPrinter(db, { id: printerId, unitId, name, width, height, createdBy: actor.id, now })
    return { id: printerId }
  },
})
