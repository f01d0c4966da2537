import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import type { EventState } from './event.ts'
import { addAppearance, addEvent, getEvent, moveEvent, type Written } from './repository/event.ts'
import { addCommitment } from './repository/commitment.ts'
import { addInvitation, addParticipant } from './repository/roll.ts'

type Over = Partial<Written> & { unitId?: string; state?: EventState; exemplarIds?: readonly string[] }

/** An exchange of the official’s unit in the morning of 20/06/2024, by default a draft, for tests. */
export async function storedEvent(db: Db, by: Actor, over: Over = {}): Promise<string> {
  const { state = 'draft', exemplarIds = [], unitId = by.post.unitId, ...written } = over
  const at = new Date('2024-06-01T02:00:00Z')
  const id = newId()
  await addEvent(db, {
    ...{ id, unitId, kind: 'exchange', form: 'in_person', withinName: null, title: 'Giao lưu nghề dệt chiếu' },
    ...{ summary: 'Học sinh gặp người giữ nghề.', place: 'Hội trường UBND xã', link: null, audience: 'Học sinh lớp 9' },
    ...{ startsAt: new Date('2024-06-20T01:00:00Z'), endsAt: new Date('2024-06-20T03:30:00Z'), isPublic: true },
    movementId: null,
    ...{ items: [{ at: '08:00', title: 'Khai mạc', who: 'Bí thư Đoàn xã' }], by: by.id, at, ...written },
  })
  for (const exemplarId of exemplarIds) await addAppearance(db, await getEvent(db, id), exemplarId, at)
  if (state === 'held' || state === 'closed') await moveEvent(db, await getEvent(db, id), { state: 'announced', at })
  if (state !== 'draft')
    await moveEvent(db, await getEvent(db, id), { state, at, reason: state === 'cancelled' ? 'Mưa bão' : null })
  return id
}

/** The version that an event has now, for tests. */
export const versionOf = async (db: Db, id: string) => String((await getEvent(db, id)).version)

/** A unit that is asked to an event with so many seats, for tests. */
export const storedInvitation = (db: Db, eventId: string, by: Actor, unitId: string, seats = 2): Promise<string> =>
  addInvitation(db, eventId, { unitId, name: null, title: '', seats, by: by.id, at: new Date('2024-06-02T02:00:00Z') })

type Reachable = { email?: string; phone?: string; language?: Locale }

/** Somebody who registered for an event, for tests. */
export async function storedParticipant(
  db: Db,
  rollId: string,
  name: string,
  place = 'Ấp Rùm Sóc',
  over: Reachable = {},
) {
  const at = new Date('2024-06-03T02:00:00Z')
  const person = { name, place, title: '', phone: null, email: null, ...over }
  const added = await addParticipant(db, rollId, { ...person, invitationId: null, source: 'public', by: null, at })
  return added!
}

/** What a unit promised at an event to follow, by 01/08/2024, for tests. */
export async function storedCommitment(db: Db, eventId: string, exemplarId: string, promiser: Actor): Promise<string> {
  const at = new Date('2024-06-20T03:00:00Z')
  const promise = 'Đào mương trữ nước mưa ở ấp An Lộc'
  const of = { eventId, promiserId: promiser.post.unitId, exemplarId, promise, dueOn: '2024-08-01' }
  return (await addCommitment(db, { ...of, by: promiser.id, at }))!
}
