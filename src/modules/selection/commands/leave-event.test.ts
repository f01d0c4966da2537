import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedEvent, storedInvitation } from '#modules/events/factory.ts'
import { nameDelegate as nameAtEvent } from '#modules/events/index.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, storedDelegate, storedDelegation } from '../factory.ts'
import { findSeats, readSeated } from '../queries/delegation.ts'
import { joinEvent } from './join-event.ts'
import { leaveEvent } from './leave-event.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const traCu = await anOfficial(db, 'officer', 'huyen-tra-cu')
const eventId = await storedEvent(db, office, { kind: 'honour', state: 'announced' })
const invitationId = await storedInvitation(db, eventId, office, unitId('huyen-tra-cu'), 2)
const hourBefore = new Date(now.getTime() - 3600_000)
await nameAtEvent({ db, actor: traCu, now: hourBefore }, { id: invitationId, name: 'Sơn Thị Ngà' })
const delegationId = await storedDelegation(db, office)
await storedDelegate(db, office, district, { delegationId })
const scene = { db, actor: office, now }
await joinEvent(scene, { delegationId, version: 1, eventId })
const input = { delegationId, version: 2, reason: 'Hội nghị dời sang năm sau' }
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

describe('leaveEvent', () => {
  test('a district may not; without a reason nobody may; a stale form is told so', async () => {
    await assert.rejects(leaveEvent({ ...scene, actor: district }, input), { kind: 'forbidden' })
    await assert.rejects(leaveEvent(scene, { ...input, reason: '' }), { fields: { reason: 'required' } })
    await assert.rejects(leaveEvent(scene, { ...input, version: 1 }), { kind: 'stale' })
    assert.deepEqual(await onRoll(), ['Kim Sa Ri', 'Sơn Thị Ngà'])
  })

  test('once the event has begun it is too late', async () => {
    const late = { ...scene, now: new Date('2024-12-31T02:00:00Z') }
    await assert.rejects(leaveEvent(late, input), { message: 'selection.eventHasBegun' })
  })

  test('each side keeps its own: the delegation its people and seats, the event whom units named there', async () => {
    await leaveEvent(scene, input)
    assert.deepEqual(await onRoll(), ['Sơn Thị Ngà'])
    assert.equal((await readSeated(db, delegationId)).length, 2)
    assert.equal(await findSeats(db, delegationId, unitId('huyen-cau-ke')), 2)
    assert.equal(await findSeats(db, delegationId, unitId('huyen-tra-cu')), 2)
    await nameAtEvent({ db, actor: traCu, now }, { id: invitationId, name: 'Thạch Thị Dân' })
    assert.equal((await audited(db, 'selection.leaveEvent', delegationId)).length, 1)
    await assert.rejects(leaveEvent(scene, { ...input, version: 3 }), { message: 'selection.notJoined' })
    await joinEvent(scene, { delegationId, version: 3, eventId })
    assert.deepEqual(await onRoll(), ['Kim Sa Ri', 'Sơn Thị Ngà', 'Thạch Thị Dân'])
    assert.equal((await readSeated(db, delegationId)).length, 3)
  })
})
