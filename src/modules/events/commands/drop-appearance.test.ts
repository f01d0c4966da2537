import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedCommitment, storedEvent } from '../factory.ts'
import { dropAppearance } from './drop-appearance.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const exemplarId = await storedRecognised(db, officer)
const appearing = (id: string) => db.selectFrom('events.appearance').selectAll().where('event_id', '=', id).execute()

describe('taking somebody off an event', () => {
  test('they do not appear any more; it is in the audit trail', async () => {
    const id = await storedEvent(db, officer, { exemplarIds: [exemplarId] })
    await dropAppearance({ db, actor: officer, now }, { id, exemplarId })
    assert.equal((await appearing(id)).length, 0)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'events.dropAppearance')
  })

  test('not of an event that is closed', async () => {
    const id = await storedEvent(db, officer, { state: 'closed', exemplarIds: [exemplarId] })
    await assert.rejects(dropAppearance({ db, actor: officer, now }, { id, exemplarId }), { message: 'wrongState' })
    assert.equal((await appearing(id)).length, 1)
  })

  test('not one whom a unit promised there to follow', async () => {
    const id = await storedEvent(db, officer, { state: 'held', exemplarIds: [exemplarId] })
    await storedCommitment(db, id, exemplarId, stranger)
    await assert.rejects(dropAppearance({ db, actor: officer, now }, { id, exemplarId }), {
      fields: { form: 'events.isFollowed' },
    })
    assert.equal((await appearing(id)).length, 1)
  })

  test('a unit elsewhere may not, and an id that is none names its field', async () => {
    const id = await storedEvent(db, officer, { exemplarIds: [exemplarId] })
    await assert.rejects(dropAppearance({ db, actor: stranger, now }, { id, exemplarId }), { kind: 'forbidden' })
    await assert.rejects(dropAppearance({ db, actor: officer, now }, { id, exemplarId: 'x' }), {
      fields: { exemplarId: 'required' },
    })
    assert.equal((await appearing(id)).length, 1)
  })
})
