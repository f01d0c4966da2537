import { z } from 'zod'
import { addParticipant } from '#modules/events/index.ts'
import { bearerOf } from '#modules/exemplars/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalChoice, optionalId, optionalText, ticked } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { findNameable, findSeats, isNamed, readSeated } from '../queries/delegation.ts'
import { findInvitation } from '../queries/joined-event.ts'
import { refuseBrokenShare } from '../queries/refuse-broken-share.ts'
import { addDelegate, type Delegation, lockDelegation } from '../repository/delegation.ts'
import { asDelegate, hasSeat, isFull } from '../seats.ts'

/**
 * A unit names who takes one of its seats: a recognised exemplar, or somebody by name, such as the head of a delegation, of
 * whom it says what the rules of share ask. Whoever would make a rule impossible to hold is refused at once. Where the
 * delegation goes to an event of the province, they stand on its roll at the same time.
 */
export const nameDelegate = command({
  name: 'selection.nameDelegate',
  input: z.object({
    ...{ delegationId: id, unitId: id, exemplarId: optionalId, name: optionalText(120), title: optionalText(120) },
    ...{ gender: optionalChoice(['male', 'female']), isKhmer: ticked, isWorker: ticked },
  }),
  async subject(db, { delegationId, unitId }, { now }) {
    const delegation = await lockDelegation(db, delegationId, now)
    const keeper = await bearerOf(db, unitId, today(now))
    return { unitId: keeper.id, ownerId: unitId, delegation }
  },
  allow: (actor, it) => may.choose(actor, it) || may.run(actor, it.delegation),
  about: ({ delegation }) => delegation.id,
  async run({ db, actor, now }, { ownerId, delegation }, { exemplarId, name, title, ...told }) {
    if (delegation.settledOn) throw new Refusal('conflict', 'selection.settledAlready')
    const [seats, seated] = [await findSeats(db, delegation.id, ownerId), await readSeated(db, delegation.id)]
    if (!hasSeat(seated, ownerId, seats)) throw new Refusal('conflict', 'selection.noSeat')
    if (isFull(seated, delegation.seats)) throw new Refusal('conflict', 'selection.delegationFull')
    const exemplar = exemplarId ? await findNameable(db, ownerId, exemplarId) : undefined
    if (exemplarId && !exemplar) throw new Refusal('invalid', 'invalid', { exemplarId: 'selection.notACandidate' })
    if (!exemplar && !name) throw new Refusal('invalid', 'invalid', { name: 'required' })
    const other = exemplar && (await isNamed(db, delegation.id, exemplar.id))
    if (other) throw new Refusal('conflict', 'selection.namedAlready', { exemplarId: 'selection.namedAlready' })

    const person = {
      ...{ unitId: ownerId, exemplarId: exemplar?.id ?? null },
      ...asDelegate(exemplar, { ...told, name: name ?? '', title }),
    }
    const named = { ...person, state: 'named' as const }
    await refuseBrokenShare(db, delegation, seated, named, exemplarId ? 'exemplarId' : 'name')
    const delegateId = newId(now)
    const participantId = await seatAtEvent(db, delegation, { ...person, by: actor.id, at: now })
    await addDelegate(db, {
      ...{ id: delegateId, delegationId: delegation.id, ...person, by: actor.id, at: now },
      ...(participantId && { participantId }),
    })
    return { id: delegateId }
  },
})

type Person = { unitId: string; name: string; title: string; by: string; at: Date }

/** Their place on the roll of the event that the delegation goes to; none where it goes elsewhere. */
async function seatAtEvent(db: Db, { eventId }: Delegation, { unitId, name, title, by, at }: Person) {
  if (!eventId) return undefined
  const invitation = await findInvitation(db, eventId, unitId)
  if (!invitation) throw new Refusal('conflict', 'selection.noSeat')
  const place = { invitationId: invitation.id, place: invitation.place, phone: null, email: null }
  const added = await addParticipant(db, eventId, { ...place, name, title, source: 'delegation', by, at })
  if (!added) throw new Refusal('conflict', 'selection.namedAlready', { name: 'selection.namedAlready' })
  return added.id
}
