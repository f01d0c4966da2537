import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedEvent, storedInvitation } from '#modules/events/factory.ts'
import { nameDelegate as nameAtEvent } from '#modules/events/index.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { audited, delegateRow, storedDelegate, storedDelegation } from '../factory.ts'
import { findSeats, readSeated } from '../queries/delegation.ts'
import { joinEvent } from './join-event.ts'
import { nameDelegate } from './name-delegate.ts'
import { setSeats } from './set-seats.ts'
import { withdrawDelegate } from './withdraw-delegate.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const traCu = await anOfficial(db, 'officer', 'huyen-tra-cu')
const eventId = await storedEvent(db, office, { kind: 'honour', state: 'announced', title: 'Lễ tôn vinh' })
const invitationId = await storedInvitation(db, eventId, office, unitId('huyen-tra-cu'), 2)
await nameAtEvent({ db, actor: traCu, now }, { id: invitationId, name: 'Sơn Thị Ngà' })
const delegationId = await storedDelegation(db, office)
const namedBefore = await storedDelegate(db, office, district, { delegationId })
const scene = { db, actor: office, now }
const input = { delegationId, version: 1, eventId }
const onRoll = async () => {
  const rows = await db
    .selectFrom('events.participant')
    .select('name')
    .where('roll_id', '=', eventId)
    .where('dropped_at', 'is', null)
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}

describe('joinEvent', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(joinEvent({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.deepEqual(await onRoll(), ['Sơn Thị Ngà'])
  })

  test('an event that is no honour of the province to come is refused at its field; so is a stale form', async () => {
    const exchange = await storedEvent(db, office, { state: 'announced' })
    await assert.rejects(joinEvent(scene, { ...input, eventId: exchange }), {
      fields: { eventId: 'selection.notJoinable' },
    })
    await assert.rejects(joinEvent(scene, { ...input, version: 7 }), { kind: 'stale' })
  })

  test('the two lists become one: who was named on either stands on both, seats are those of the event', async () => {
    await joinEvent(scene, input)
    assert.equal((await audited(db, 'selection.joinEvent', delegationId)).length, 1)
    assert.deepEqual(await onRoll(), ['Kim Sa Ri', 'Sơn Thị Ngà'])
    assert.equal((await readSeated(db, delegationId)).length, 2)
    assert.equal(await findSeats(db, delegationId, unitId('huyen-cau-ke')), 2)
    assert.equal(await findSeats(db, delegationId, unitId('huyen-tra-cu')), 2)
  })

  test('from then on names and seats have one place each', async () => {
    const again = { delegationId, unitId: unitId('huyen-tra-cu'), exemplarId: '', title: '' }
    await assert.rejects(nameAtEvent({ db, actor: traCu, now }, { id: invitationId, name: 'Thạch Thị Dân' }), {
      message: 'events.namedElsewhere',
    })
    await assert.rejects(setSeats(scene, { delegationId, version: 2, unitId: again.unitId, seats: '1' }), {
      message: 'selection.seatsAtEvent',
    })
    await nameDelegate({ db, actor: traCu, now }, { ...again, name: 'Thạch Thị Dân', gender: 'female' })
    assert.deepEqual(await onRoll(), ['Kim Sa Ri', 'Sơn Thị Ngà', 'Thạch Thị Dân'])
    const { version } = await delegateRow(db, namedBefore)
    await withdrawDelegate({ db, actor: district, now }, { delegateId: namedBefore, version, reason: 'Bận' })
    assert.deepEqual(await onRoll(), ['Sơn Thị Ngà', 'Thạch Thị Dân'])
    const words = await (await deskOf(db, traCu).request(`/lam-viec/su-kien/${eventId}/khach/${invitationId}`)).text()
    assert.match(words, new RegExp(`doan/${delegationId}`))
  })
})
