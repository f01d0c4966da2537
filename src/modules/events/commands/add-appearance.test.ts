import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent } from '../factory.ts'
import { addAppearance } from './add-appearance.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const appearing = (id: string) => db.selectFrom('events.appearance').selectAll().where('event_id', '=', id).execute()

describe('who appears at an event', () => {
  test('an exemplar of another unit too; asked for twice, once; it is in the audit trail', async () => {
    const exemplarId = await storedRecognised(db, stranger, { unitKey: 'xa-an-phu-tan' })
    const id = await storedEvent(db, officer)
    for (let times = 0; times < 2; times++) await addAppearance({ db, actor: officer, now }, { id, exemplarId })
    assert.equal((await appearing(id)).length, 1)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'events.addAppearance')
  })

  test('not one that nobody recognised, not one closed to the official, and none once it is over', async () => {
    const id = await storedEvent(db, officer)
    const emerging = await storedExemplar(db, officer, { stage: 'emerging' })
    const recognised = await storedRecognised(db, officer, { name: 'Kim Sa Vươn' })
    const send = (over: object) => addAppearance({ db, actor: officer, now }, { id, exemplarId: recognised, ...over })
    await assert.rejects(send({ exemplarId: emerging }), { fields: { exemplarId: 'events.notRecognised' } })
    await assert.rejects(send({ unseen: [recognised] }), { fields: { exemplarId: 'events.notRecognised' } })
    const closed = await storedEvent(db, officer, { state: 'closed' })
    await assert.rejects(send({ id: closed }), { message: 'wrongState' })
    assert.equal((await appearing(id)).length, 0)
  })

  test('a unit elsewhere may not, and an id that is none names its field', async () => {
    const id = await storedEvent(db, officer)
    const exemplarId = await storedRecognised(db, officer, { name: 'Sơn Thị Đào' })
    await assert.rejects(addAppearance({ db, actor: stranger, now }, { id, exemplarId }), { kind: 'forbidden' })
    await assert.rejects(addAppearance({ db, actor: officer, now }, { id, exemplarId: 'x' }), {
      fields: { exemplarId: 'required' },
    })
    assert.equal((await appearing(id)).length, 0)
  })
})
