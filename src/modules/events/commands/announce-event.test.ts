import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent } from '../factory.ts'
import { announceEvent } from './announce-event.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const stateOf = async (id: string) =>
  (await db.selectFrom('events.event').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

describe('announcing an event', () => {
  test('tells everybody of it, and is in the audit trail', async () => {
    const id = await storedEvent(db, officer)
    await announceEvent({ db, actor: officer, now }, { id, version: 1 })
    assert.equal(await stateOf(id), 'announced')
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'events.announceEvent')
  })

  test('not without a place, not once it began, not twice, and not while it names who did not agree', async () => {
    const send = (id: string, version = 1) => announceEvent({ db, actor: officer, now }, { id, version })
    await assert.rejects(send(await storedEvent(db, officer, { place: null })), {
      fields: { form: 'events.needsPlace' },
    })
    const past = { startsAt: new Date('2024-06-01T01:00:00Z'), endsAt: new Date('2024-06-01T02:00:00Z') }
    await assert.rejects(send(await storedEvent(db, officer, past)), { fields: { form: 'events.alreadyBegan' } })
    const exemplarId = await storedRecognised(db, officer, { name: 'Lâm Thị Hồng', onPortal: false })
    const named = await storedEvent(db, officer, { summary: 'Gặp bà Lâm Thị Hồng.', exemplarIds: [exemplarId] })
    await assert.rejects(send(named, 2), { fields: { form: 'events.namesUnconsented' } })
    assert.equal(await stateOf(named), 'draft')
    const out = await storedEvent(db, officer, { state: 'announced' })
    await assert.rejects(send(out, 2), { message: 'wrongState' })
  })

  test('a unit elsewhere may not, and an id that is none names its field', async () => {
    const id = await storedEvent(db, officer)
    await assert.rejects(announceEvent({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    await assert.rejects(announceEvent({ db, actor: officer, now }, { id: 'x', version: 1 }), {
      fields: { id: 'required' },
    })
    assert.equal(await stateOf(id), 'draft')
  })
})
