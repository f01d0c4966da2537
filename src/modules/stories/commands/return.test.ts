import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { returnStory } from './return.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'huyen-cau-ke')
const note = 'Nói rõ ai đo 900 m³ nước.'
const stateOf = async (id: string) =>
  (await db.selectFrom('stories.story').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

describe('returning a story', () => {
  test('gives it back to the desk with the reason, from the review and after the approval, in the audit trail', async () => {
    for (const state of ['in_review', 'approved'] as const) {
      const id = await storedStory(db, officer, { state })
      await returnStory({ db, actor: head, now }, { id, version: 2, note })
      assert.equal(await stateOf(id), 'draft')
      const verdict = await db.selectFrom('stories.verdict').selectAll().where('story_id', '=', id).executeTakeFirst()
      assert.deepEqual([verdict?.verdict, verdict?.note], ['returned', note])
      const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
      assert.equal(entry?.action, 'stories.return')
    }
  })

  test('a reason is needed', async () => {
    const id = await storedStory(db, officer, { state: 'in_review' })
    await assert.rejects(returnStory({ db, actor: head, now }, { id, version: 2, note: ' ' }), {
      fields: { note: 'required' },
    })
  })

  test('an officer may not, and nothing is written', async () => {
    const id = await storedStory(db, officer, { state: 'in_review' })
    await assert.rejects(returnStory({ db, actor: officer, now }, { id, version: 2, note }), { kind: 'forbidden' })
    assert.equal(await stateOf(id), 'in_review')
  })

  test('a story that is out is not returned but taken down or corrected; an older version is refused', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    await assert.rejects(returnStory({ db, actor: head, now }, { id, version: 2, note }), { message: 'wrongState' })
    await assert.rejects(returnStory({ db, actor: head, now }, { id, version: 1, note }), { kind: 'stale' })
  })
})
