import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent, versionOf } from '../factory.ts'
import { closeEvent } from './close-event.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const exemplarId = await storedRecognised(db, officer)
const stateOf = async (id: string) =>
  (await db.selectFrom('events.event').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

describe('closing an event', () => {
  test('ends its record, and is in the audit trail', async () => {
    const id = await storedEvent(db, officer, { state: 'held', exemplarIds: [exemplarId] })
    await closeEvent({ db, actor: officer, now }, { id, version: await versionOf(db, id) })
    assert.equal(await stateOf(id), 'closed')
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'events.closeEvent')
  })

  test('an exchange at which nobody appeared is none; one that did not take place is not closed', async () => {
    const empty = await storedEvent(db, officer, { state: 'held' })
    const send = async (id: string) => closeEvent({ db, actor: officer, now }, { id, version: await versionOf(db, id) })
    await assert.rejects(send(empty), { fields: { form: 'events.nobodyAppeared' } })
    await assert.rejects(send(await storedEvent(db, officer)), { message: 'wrongState' })
    assert.equal(await stateOf(empty), 'held')
    await send(await storedEvent(db, officer, { state: 'held', kind: 'conference' }))
  })

  test('a unit elsewhere may not, and an id that is none names its field', async () => {
    const id = await storedEvent(db, officer, { state: 'held', exemplarIds: [exemplarId] })
    const version = await versionOf(db, id)
    await assert.rejects(closeEvent({ db, actor: stranger, now }, { id, version }), { kind: 'forbidden' })
    await assert.rejects(closeEvent({ db, actor: officer, now }, { id: '', version }), { fields: { id: 'required' } })
    assert.equal(await stateOf(id), 'held')
  })
})
