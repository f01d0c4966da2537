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
const unitId = stranger.post.unitId
const asked = (id: string) => db.selectFrom('events.invitation').selectAll().where('roll_id', '=', id).execute()

describe('asking guests', () => {
  test('a unit with its seats, and a person who gets a ticket at once; the audit trail keeps no name', async () => {
    const id = await storedEvent(db, officer)
    await invite({ db, actor: officer, now }, { id, unitId, seats: '3' })
    await invite({ db, actor: officer, now }, { id, name: 'Thượng tọa Thạch Oai', title: 'Trụ trì chùa' })
    assert.deepEqual((await asked(id)).map(({ seats }) => seats).sort(), [1, 3])
    const people = await db.selectFrom('events.participant').selectAll().where('roll_id', '=', id).execute()
    assert.deepEqual([people.length, people[0]?.source], [1, 'invited'])
    assert.match(people[0]!.code, /^SK-[0-9A-Y]{4}-[0-9A-Y]{4}$/)
    const entries = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
    assert.deepEqual(new Set(entries.map(({ action }) => action)), new Set(['events.invite']))
    assert.doesNotMatch(JSON.stringify(entries.map(({ input }) => input)), /Thạch Oai/)
  })

  test('one of the two, each unit once, and only while seats are left', async () => {
    const id = await storedEvent(db, officer)
    await setRegistration({ db, actor: officer, now }, { id, version: 1, seats: '4' })
    const send = (over: object) => invite({ db, actor: officer, now }, { id, ...over })
    await assert.rejects(send({}), { fields: { unitId: 'events.unitOrPerson' } })
    await assert.rejects(send({ unitId, name: 'Bà Sáu' }), { fields: { unitId: 'events.unitOrPerson' } })
    await send({ unitId, seats: '3' })
    await assert.rejects(send({ unitId }), { fields: { unitId: 'events.invitedAlready' } })
    await assert.rejects(send({ unitId: officer.post.unitId, seats: '2' }), { fields: { seats: 'events.noSeats' } })
    await send({ name: 'Bà Sáu' })
    await assert.rejects(send({ name: 'Ông Bảy' }), { fields: { seats: 'events.noSeats' } })
    assert.equal((await asked(id)).length, 2)
  })

  test('a unit elsewhere may not, and bad input names its field', async () => {
    const id = await storedEvent(db, officer)
    await assert.rejects(invite({ db, actor: stranger, now }, { id, unitId }), { kind: 'forbidden' })
    await assert.rejects(invite({ db, actor: officer, now }, { id, unitId, seats: '0' }), {
      fields: { seats: 'tooSmall' },
    })
    assert.equal((await asked(id)).length, 0)
  })
})
