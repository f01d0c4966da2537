import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent } from '../factory.ts'
import { invite } from './invite.ts'
import { setRegistration } from './set-registration.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const rollOf = (id: string) => db.selectFrom('events.roll').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('seats and registration', () => {
  test('are set by the host, and are in the audit trail', async () => {
    const id = await storedEvent(db, officer)
    const sent = { id, version: 1, seats: '40', isOpen: '1', closesOn: '18/06/2024' }
    await setRegistration({ db, actor: officer, now }, sent)
    const row = await rollOf(id)
    assert.deepEqual([row.seats, row.is_open, row.closes_on, row.version], [40, true, '2024-06-18', 2])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'events.setRegistration')
  })

  test('not fewer than are asked already, nor open beyond the day itself; what is wrong is told at its field', async () => {
    const id = await storedEvent(db, officer)
    await invite({ db, actor: officer, now }, { id, unitId: stranger.post.unitId, seats: '12' })
    const send = (over: object) => setRegistration({ db, actor: officer, now }, { id, version: 1, ...over })
    await assert.rejects(send({ seats: '11' }), { fields: { seats: 'events.fewerSeats' } })
    await assert.rejects(send({ closesOn: '21/06/2024' }), { fields: { closesOn: 'events.closesAfter' } })
    await assert.rejects(send({ seats: 'nhiều' }), { fields: { seats: 'notANumber' } })
    await send({ seats: '12' })
  })

  test('a unit elsewhere may not, and nothing is written', async () => {
    const id = await storedEvent(db, officer)
    await assert.rejects(setRegistration({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    assert.equal((await rollOf(id)).version, 1)
  })
})
