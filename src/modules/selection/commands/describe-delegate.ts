import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalChoice, optionalId, optionalText, ticked, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { findNameable, isNamed, readSeated } from '../queries/delegation.ts'
import { refuseBrokenShare } from '../queries/refuse-broken-share.ts'
import { lockDelegate, reopen, saveDelegate } from '../repository/delegation.ts'
import { asDelegate } from '../seats.ts'

/**
 * Says of a delegate what the rules of share ask: which exemplar they are, or their gender, people and work. For those whom a
 * unit named at an event, where nobody asked for it, and for what was noted wrong. A settled list is then to be settled again.
 */
export const describeDelegate = command({
  name: 'selection.describeDelegate',
  input: z.object({
    ...{ delegateId: id, version, exemplarId: optionalId, title: optionalText(120) },
    ...{ gender: optionalChoice(['male', 'female']), isKhmer: ticked, isWorker: ticked },
  }),
  subject: (db, { delegateId }, { now }) => lockDelegate(db, delegateId, now),
  allow: (actor, it) => may.drop(actor, { unitId: it.keeperId, officeId: it.officeId }),
  about: ({ delegationId }) => delegationId,
  async run({ db }, delegate, { exemplarId, title, ...told }) {
    if (delegate.state === 'withdrawn') throw new Refusal('conflict', 'selection.movedOn')
    const { delegationId, unitId } = delegate
    const exemplar = exemplarId ? await findNameable(db, unitId, exemplarId) : undefined
    if (exemplarId && !exemplar) throw new Refusal('invalid', 'invalid', { exemplarId: 'selection.notACandidate' })
    if (exemplar && exemplar.id !== delegate.exemplarId && (await isNamed(db, delegationId, exemplar.id)))
      throw new Refusal('conflict', 'selection.namedAlready', { exemplarId: 'selection.namedAlready' })

    const person = asDelegate(exemplar, { ...told, name: delegate.name, title })
    const others = (await readSeated(db, delegationId)).filter(({ id }) => id !== delegate.id)
    const described = { ...person, unitId, state: delegate.state, exemplarId: exemplar?.id ?? null }
    await refuseBrokenShare(db, { id: delegationId, seats: delegate.seats }, others, described, 'exemplarId')
    await saveDelegate(db, delegate, {
      ...{ exemplar_id: described.exemplarId, title: person.title, gender: person.gender },
      ...{ is_khmer: person.isKhmer, is_worker: person.isWorker },
    })
    await reopen(db, delegationId)
    return { id: delegate.id }
  },
})
