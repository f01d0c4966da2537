import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { may } from '../policy.ts'
import { standingBefore } from '../queries/reform.ts'
import { linesOrRefuse, reformInput } from '../reform-input.ts'
import { addLines, addReform } from '../repository/reform.ts'

/** Begins a reform of units: its document, its day and its lines, to be tried out before anything changes. */
export const draftReform = command({
  name: 'units.draftReform',
  input: z.object({ id, ...reformInput }),
  subject: async (_db, _input, { actor }) => ({ unitId: actor.post.unitId }),
  allow: (actor, { unitId }) => may.reform(actor, unitId) && actor.post.unitKind === 'province',
  async run({ db, actor, now }, { unitId }, { id: reformId, lines, ...head }) {
    const read = linesOrRefuse(lines, await standingBefore(db, head.on))
    await addReform(db, { id: reformId, ...head, unitId, by: actor.id, now })
    await addLines(db, reformId, read, now)
    return { id: reformId }
  },
})
