import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { lockDelegate, withdraw } from '../repository/delegation.ts'

/**
 * Somebody does not go, with the reason: the unit has its seat back and names another, their ticket opens nothing any more,
 * and a settled list is settled again.
 */
export const withdrawDelegate = command({
  name: 'selection.withdrawDelegate',
  input: z.object({ delegateId: id, version, reason: text(500) }),
  subject: (db, { delegateId }, { now }) => lockDelegate(db, delegateId, now),
  allow: (actor, { keeperId, officeId }) => may.drop(actor, { unitId: keeperId, officeId }),
  about: ({ delegationId }) => delegationId,
  async run({ db, now }, delegate, { reason }) {
    if (delegate.state === 'withdrawn') throw new Refusal('conflict', 'selection.movedOn')
    await withdraw(db, delegate, { reason, at: now })
    return { id: delegate.id }
  },
})
