import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { lockDelegate, saveDelegate } from '../repository/delegation.ts'

/** The standing office puts somebody on the final list of a delegation. */
export const confirmDelegate = command({
  name: 'selection.confirmDelegate',
  input: z.object({ delegateId: id, version }),
  subject: (db, { delegateId }, { now }) => lockDelegate(db, delegateId, now),
  allow: (actor, it) => may.run(actor, it),
  about: ({ delegationId }) => delegationId,
  async run({ db }, delegate) {
    if (delegate.state !== 'named') throw new Refusal('conflict', 'selection.movedOn')
    await saveDelegate(db, delegate, { state: 'confirmed' })
    return { id: delegate.id }
  },
})
