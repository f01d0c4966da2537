import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedEvent, storedInvitation } from '../factory.ts'
import { noteCommitment } from './note-commitment.ts'

const db = await testDatabase()
const now = new Date('2024-06-20T02:00:00Z')
const host = await anOfficial(db, 'officer', 'xa-chau-dien')
const guest = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const exemplarId = await storedRecognised(db, host)
const promise = 'Đào mương trữ nước mưa ở ấp An Lộc, 10 hộ đầu tiên'
const noted = (id: string) => db.selectFrom('events.commitment').selectAll().where('event_id', '=', id).execute()
const anEvent = (over: object = {}) => storedEvent(db, host, { state: 'announced', exemplarIds: [exemplarId], ...over })
const send = (id: string, over: object = {}, actor = host) =>
  noteCommitment(
    { db, actor, now },
    { id, promiserId: guest.post.unitId, exemplarId, promise, dueOn: '01/08/2024', ...over },
  )

describe('a promise made at an event', () => {
  test('is noted by the host for any unit, by the unit itself where it was asked, and is in the audit trail', async () => {
    const id = await anEvent()
    await send(id)
    const other = await anEvent()
    await assert.rejects(send(other, {}, guest), { kind: 'forbidden' })
    await storedInvitation(db, other, host, guest.post.unitId)
    await send(other, {}, guest)
    for (const event of [id, other]) {
      assert.deepEqual(
        (await noted(event)).map((it) => [it.unit_id, it.state, it.due_on]),
        [[guest.post.unitId, 'promised', '2024-08-01']],
      )
      const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', event).executeTakeFirst()
      assert.equal(entry?.action, 'events.noteCommitment')
    }
  })

  test('to follow somebody who appeared and is of another unit, once, by a day after the meeting', async () => {
    const id = await anEvent()
    const elsewhere = await storedRecognised(db, host, { name: 'Sơn Thị Đào' })
    await assert.rejects(send(id, { exemplarId: elsewhere }), { fields: { exemplarId: 'notAChoice' } })
    await assert.rejects(send(id, { promiserId: host.post.unitId }), { fields: { promiserId: 'events.ofSource' } })
    await assert.rejects(send(id, { dueOn: '19/06/2024' }), { fields: { dueOn: 'events.dueBefore' } })
    await send(id)
    await assert.rejects(send(id, { promise: 'Lần nữa' }), { fields: { promiserId: 'events.promisedAlready' } })
    assert.equal((await noted(id)).length, 1)
  })

  test('not before people met, nor once it is closed; bad input names its field', async () => {
    const coming = await anEvent({
      startsAt: new Date('2024-06-21T01:00:00Z'),
      endsAt: new Date('2024-06-21T03:00:00Z'),
    })
    await assert.rejects(send(coming), { message: 'wrongState' })
    await assert.rejects(send(await anEvent({ state: 'closed' })), { message: 'wrongState' })
    const id = await anEvent()
    await assert.rejects(send(id, { promise: ' ', dueOn: 'mai' }), {
      fields: { promise: 'required', dueOn: 'notADate' },
    })
    await assert.rejects(send(id, { promiserId: unitId('xa-chau-dien').replace(/.$/, '0') }), {
      fields: { promiserId: 'notAChoice' },
    })
    assert.deepEqual([await noted(coming), await noted(id)], [[], []])
  })
})
