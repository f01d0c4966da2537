import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent, versionOf } from '../factory.ts'
import { cancelEvent } from './cancel-event.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const stateOf = async (id: string) =>
  (await db.selectFrom('events.event').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const reason = 'Bão số 3 vào vùng biển Trà Vinh'

describe('calling an event off', () => {
  test('keeps why, and is in the audit trail', async () => {
    const id = await storedEvent(db, officer, { state: 'announced' })
    await cancelEvent({ db, actor: officer, now }, { id, version: await versionOf(db, id), reason })
    const row = await db.selectFrom('events.event').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual([row.state, row.cancel_reason], ['cancelled', reason])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'events.cancelEvent')
  })

  test('what took place is not called off any more, and a reason must be there', async () => {
    const held = await storedEvent(db, officer, { state: 'held' })
    const version = await versionOf(db, held)
    await assert.rejects(cancelEvent({ db, actor: officer, now }, { id: held, version, reason }), {
      message: 'wrongState',
    })
    await assert.rejects(cancelEvent({ db, actor: officer, now }, { id: held, version, reason: ' ' }), {
      fields: { reason: 'required' },
    })
    assert.equal(await stateOf(held), 'held')
  })

  test('a unit elsewhere may not', async () => {
    const id = await storedEvent(db, officer)
    await assert.rejects(cancelEvent({ db, actor: stranger, now }, { id, version: 1, reason }), { kind: 'forbidden' })
    assert.equal(await stateOf(id), 'draft')
  })
})
