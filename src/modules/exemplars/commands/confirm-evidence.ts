import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { confirm, getEvidence } from '../repository/evidence.ts'
import { getExemplar, touchExemplar } from '../repository/exemplar.ts'

/** The head of the keeping unit, or somebody above it, stands for a piece of evidence that somebody else added. */
export const confirmEvidence = command({
  name: 'exemplars.confirmEvidence',
  input: z.object({ id, version, evidenceId: id }),
  subject: (db, input) => getExemplar(db, input.id),
  allow: may.confirmEvidence,
  async run({ db, actor, now }, exemplar, { evidenceId }) {
    const evidence = await getEvidence(db, exemplar.id, evidenceId)
    if (evidence.isRemoved || evidence.isConfirmed) throw new Refusal('conflict', 'wrongState')
    if (evidence.addedBy === actor.id) throw new Refusal('conflict', 'exemplars.ownEvidence')
    await confirm(db, evidenceId, actor.id, now)
    await touchExemplar(db, exemplar)
    return { id: exemplar.id }
  },
})
