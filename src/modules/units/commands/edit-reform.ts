import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { formatDate } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { lockReform, standingBefore } from '../queries/reform.ts'
import { linesOrRefuse, reformInput } from '../reform-input.ts'
import { writeLines } from '../reform-text.ts'
import { addLines, saveReform } from '../repository/reform.ts'

/** Changes a draft: its words, its day, its lines as a whole. */
export const editReform = command({
  name: 'units.editReform',
  input: z.object({ id, version, ...reformInput }),
  subject: async (db, input) => {
    const reform = await lockReform(db, input.id)
    return { ...reform, text: writeLines(reform.lines, await standingBefore(db, reform.on)) }
  },
  saved: ({ name, document, on, text }) => ({ name, document, on: formatDate(on), lines: text }),
  allow: (actor, { unitId }) => may.reform(actor, unitId),
  async run({ db, now }, { state }, { id: reformId, lines, name, document, on }) {
    if (state !== 'draft') throw new Refusal('conflict', 'reformClosed')
    const read = linesOrRefuse(lines, await standingBefore(db, on))
    await saveReform(db, reformId, { name, document, on })
    await addLines(db, reformId, read, now)
    return { id: reformId }
  },
})
