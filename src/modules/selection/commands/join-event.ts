import { z } from 'zod'
import { addInvitation, addParticipant, fits, getRoll, keepNamesAt } from '#modules/events/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { findInvitation, findJoinable, listNamedAt } from '../queries/joined-event.ts'
import { addDelegate, type Delegation, lockDelegation, saveDelegate, tieToEvent } from '../repository/delegation.ts'

/**
 * A delegation goes to an event that the province holds itself: from now on its seats are those of the units that are asked
 * there, and whoever is named stands on that roll. One list of people, whichever of the two came first.
 */
export const joinEvent = command({
  name: 'selection.joinEvent',
  input: z.object({ delegationId: id, version, eventId: id }),
  subject: (db, { delegationId }, { now }) => lockDelegation(db, delegationId, now),
  allow: (actor, it) => may.run(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db, actor, now }, delegation, { eventId }) {
    if (delegation.eventId) throw new Refusal('conflict', 'selection.joinedAlready')
    if (!(await findJoinable(db, delegation.officeId, eventId, today(now))))
      throw new Refusal('invalid', 'invalid', { eventId: 'selection.notJoinable' })
    const roll = await getRoll(db, eventId)
    const [named, seats] = [await listNamedAt(db, eventId), await readSeats(db, delegation.id)]
    await inviteUnits(db, roll, seats, { by: actor.id, at: now })
    const known = await seatNamed(db, delegation, { eventId, named }, { by: actor.id, at: now })
    for (const { participantId, name, title, unitId } of named.filter((it) => !known.has(it.participantId)))
      await addDelegate(db, {
        ...{ id: newId(now), delegationId: delegation.id, unitId, exemplarId: null, name, title, gender: null },
        ...{ isKhmer: false, isWorker: false, participantId, by: actor.id, at: now },
      })
    await tieToEvent(db, delegation, eventId)
    await keepNamesAt(db, roll, paths.delegation(delegation.id))
    return { id: delegation.id }
  },
})

type Roll = Awaited<ReturnType<typeof getRoll>>
type Sign = { by: string; at: Date }

const readSeats = (db: Db, delegationId: string) =>
  db
    .selectFrom('selection.seat')
    .select(['unit_id as unitId', 'seats'])
    .where('delegation_id', '=', delegationId)
    .orderBy('unit_id')
    .execute()

/** Units that have seats and are not asked yet are asked, with as many; where they are, the event’s number stands. */
async function inviteUnits(db: Db, roll: Roll, seats: readonly { unitId: string; seats: number }[], sign: Sign) {
  const fresh: { unitId: string; seats: number }[] = []
  for (const it of seats) if (!(await findInvitation(db, roll.id, it.unitId))) fresh.push(it)
  const more = fresh.reduce((sum, it) => sum + it.seats, 0)
  if (!fits(roll.taken, more)) throw new Refusal('conflict', 'selection.eventFull', { eventId: 'selection.eventFull' })
  for (const it of fresh) await addInvitation(db, roll.id, { ...it, name: null, title: '', ...sign })
}

type Gathering = { eventId: string; named: Awaited<ReturnType<typeof listNamedAt>> }

/** Whoever was named before stands on the roll as well: the places of those whom their unit had named there too. */
async function seatNamed(db: Db, { id: delegationId }: Delegation, { eventId, named }: Gathering, sign: Sign) {
  const known = new Set<string>()
  const delegates = await db
    .selectFrom('selection.delegate')
    .select(['id', 'version', 'name', 'title', 'unit_id as unitId'])
    .where('delegation_id', '=', delegationId)
    .where('state', '<>', 'withdrawn')
    .orderBy('id')
    .execute()
  for (const { id, version, name, title, unitId } of delegates) {
    const same = named.find((it) => it.unitId === unitId && fold(it.name) === fold(name))
    if (same) {
      known.add(same.participantId)
      await saveDelegate(db, { id, version }, { participant_id: same.participantId })
      continue
    }
    const invitation = await findInvitation(db, eventId, unitId)
    if (!invitation) throw new Refusal('conflict', 'selection.seatsTaken', { eventId: 'selection.seatsTaken' })
    const place = { invitationId: invitation.id, place: invitation.place, phone: null, email: null }
    const person = { name, title: title.slice(0, 120), source: 'delegation' as const, ...sign }
    const added = await addParticipant(db, eventId, { ...place, ...person })
    if (!added) throw new Refusal('conflict', 'selection.onRollAlready', { eventId: 'selection.onRollAlready' })
    await saveDelegate(db, { id, version }, { participant_id: added.id })
  }
  return known
}
