import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedSpeaker } from '../factory.ts'
import { listBank } from '../queries/speaker.ts'
import { endSpeaker } from './end-speaker.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedSpeaker(db, officer)
const found = async () =>
  (await listBank(db, scopeOf(stranger), '2024-06-11', { words: 'nuoc ngot' })).map((it) => it.id)

describe('a speaker who agrees no more', () => {
  test('a unit elsewhere may not say so, and an id that is none names its field', async () => {
    await assert.rejects(endSpeaker({ db, actor: stranger, now }, { id }), { kind: 'forbidden' })
    await assert.rejects(endSpeaker({ db, actor: officer, now }, { id: 'x' }), { fields: { id: 'required' } })
    assert.deepEqual(await found(), [id])
  })

  test('is not found by anybody from that day on; it is in the audit trail', async () => {
    await endSpeaker({ db, actor: officer, now }, { id })
    assert.deepEqual(await found(), [])
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'training.endSpeaker')
  })
})
