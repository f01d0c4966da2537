import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedFact, storedStory } from '../factory.ts'
import { listSheet } from '../queries/fact-sheet.ts'
import { removeFact } from './remove-fact.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')

describe('taking a fact off the sheet', () => {
  test('it is gone from the sheet, kept in the database, and in the audit trail', async () => {
    const storyId = await storedStory(db, officer)
    const id = await storedFact(db, storyId, officer)
    await removeFact({ db, actor: officer, now }, { id, version: 1 })
    assert.deepEqual(await listSheet(db, storyId), [])
    const kept = await db.selectFrom('stories.fact').select('removed_at').where('id', '=', id).executeTakeFirst()
    assert.deepEqual(kept?.removed_at, now)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', storyId).executeTakeFirst()
    assert.equal(entry?.action, 'stories.removeFact')
    await assert.rejects(removeFact({ db, actor: officer, now }, { id, version: 2 }), { kind: 'missing' })
  })

  test('a desk elsewhere and an older page are refused, and the claim stays', async () => {
    const storyId = await storedStory(db, officer)
    const id = await storedFact(db, storyId, officer)
    await assert.rejects(removeFact({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    await assert.rejects(removeFact({ db, actor: officer, now }, { id, version: 2 }), { kind: 'stale' })
    assert.equal((await listSheet(db, storyId)).length, 1)
  })
})
