import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent, versionOf } from '../factory.ts'
import { holdEvent } from './hold-event.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const past = { startsAt: new Date('2024-06-03T01:00:00Z'), endsAt: new Date('2024-06-03T03:00:00Z') }
const stateOf = async (id: string) =>
  (await db.selectFrom('events.event').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

describe('writing down that an event took place', () => {
  test('of one that was announced and of one that nobody had announced; it is in the audit trail', async () => {
    for (const state of ['announced', 'draft'] as const) {
      const id = await storedEvent(db, officer, { ...past, state })
      await holdEvent({ db, actor: officer, now }, { id, version: await versionOf(db, id) })
      assert.equal(await stateOf(id), 'held')
      const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
      assert.equal(entry?.action, 'events.holdEvent')
    }
  })

  test('not before it began, and not of one that was called off', async () => {
    const early = await storedEvent(db, officer, { state: 'announced' })
    const send = async (id: string) => holdEvent({ db, actor: officer, now }, { id, version: await versionOf(db, id) })
    await assert.rejects(send(early), { fields: { form: 'events.notYet' } })
    const off = await storedEvent(db, officer, { ...past, state: 'cancelled' })
    await assert.rejects(send(off), { message: 'wrongState' })
    assert.equal(await stateOf(early), 'announced')
  })

  test('a unit elsewhere may not, and a version that is none names its field', async () => {
    const id = await storedEvent(db, officer, past)
    await assert.rejects(holdEvent({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    await assert.rejects(holdEvent({ db, actor: officer, now }, { id, version: 'x' }), {
      fields: { version: 'notANumber' },
    })
    assert.equal(await stateOf(id), 'draft')
  })
})
