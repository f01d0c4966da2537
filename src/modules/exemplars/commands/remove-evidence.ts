import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { isOpenToEdit } from '../open.ts'
import { may } from '../policy.ts'
import { getEvidence, remove } from '../repository/evidence.ts'
import { getExemplar, touchExemplar } from '../repository/exemplar.ts'

/** Takes a piece of evidence out of a record; it stays in the history, marked. */
export const removeEvidence = command({
  name: 'exemplars.removeEvidence',
  input: z.object({ id, version, evidenceId: id }),
  subject: (db, input) => getExemplar(db, input.id),
  allow: may.edit,
  async run({ db, now }, exemplar, { evidenceId }) {
    if (!isOpenToEdit(exemplar.stage)) throw new Refusal('conflict', 'exemplars.notOpen')
    const evidence = await getEvidence(db, exemplar.id, evidenceId)
    if (evidence.isRemoved) throw new Refusal('conflict', 'wrongState')
    await remove(db, evidenceId, now)
    await touchExemplar(db, exemplar)
    return { id: exemplar.id }
  },
})
