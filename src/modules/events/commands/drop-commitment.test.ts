import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedCommitment, storedEvent } from '../factory.ts'
import { dropCommitment } from './drop-commitment.ts'

const db = await testDatabase()
const host = await anOfficial(db, 'officer', 'xa-chau-dien')
const guest = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const stranger = await anOfficial(db, 'officer', 'xa-hoa-an')
const exemplarId = await storedRecognised(db, host)
const eventId = await storedEvent(db, host, { state: 'held', exemplarIds: [exemplarId] })
const id = await storedCommitment(db, eventId, exemplarId, guest)
const row = () => db.selectFrom('events.commitment').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const send = (over: object = {}, actor = guest) =>
  dropCommitment({ db, actor, now }, { id, version: '1', reason: 'Đất giồng không giữ được nước', ...over })

describe('a promise that is not kept', () => {
  test('a unit elsewhere may not say so, and it needs its reason', async () => {
    await assert.rejects(send({}, stranger), { kind: 'forbidden' })
    await assert.rejects(send({ reason: ' ' }), { fields: { reason: 'required' } })
    await assert.rejects(send({ version: '3' }), { kind: 'stale' })
    assert.equal((await row()).state, 'promised')
  })

  test('stays on record with why, told by the unit or the host, once; it is in the audit trail', async () => {
    await send({}, host)
    assert.deepEqual([(await row()).state, (await row()).reason], ['dropped', 'Đất giồng không giữ được nước'])
    await assert.rejects(send({ version: '2' }), { message: 'wrongState' })
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', eventId).executeTakeFirst()
    assert.equal(entry?.action, 'events.dropCommitment')
  })
})
