import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { approveStory } from './approve.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const orientation = await anOfficial(db, 'orientation', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const stateOf = async (id: string) =>
  (await db.selectFrom('stories.story').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

describe('approving a story', () => {
  test('the head of the desk’s unit approves, and so does orientation above; it is in the audit trail', async () => {
    for (const actor of [head, orientation]) {
      const id = await storedStory(db, officer, { state: 'in_review' })
      await approveStory({ db, actor, now }, { id, version: 2, note: 'Bài tốt' })
      assert.equal(await stateOf(id), 'approved')
      const verdict = await db.selectFrom('stories.verdict').selectAll().where('story_id', '=', id).executeTakeFirst()
      assert.deepEqual([verdict?.verdict, verdict?.note, verdict?.given_by], ['approved', 'Bài tốt', actor.id])
      const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
      assert.deepEqual([entry?.action, entry?.actor_id], ['stories.approve', actor.id])
    }
  })

  test('nobody approves a text that they saved last themselves', async () => {
    const id = await storedStory(db, head, { state: 'in_review' })
    await assert.rejects(approveStory({ db, actor: head, now }, { id, version: 2 }), { kind: 'forbidden' })
    assert.equal(await stateOf(id), 'in_review')
  })

  test('an officer of the desk and a head elsewhere may not, and nothing is written', async () => {
    const id = await storedStory(db, officer, { state: 'in_review' })
    for (const actor of [officer, stranger])
      await assert.rejects(approveStory({ db, actor, now }, { id, version: 2 }), { kind: 'forbidden' })
    assert.equal(await stateOf(id), 'in_review')
  })

  test('another text than the one that was read is not approved, nor a draft', async () => {
    const id = await storedStory(db, officer, { state: 'in_review' })
    await assert.rejects(approveStory({ db, actor: head, now }, { id, version: 1 }), { kind: 'stale' })
    const draft = await storedStory(db, officer)
    await assert.rejects(approveStory({ db, actor: head, now }, { id: draft, version: 1 }), { message: 'wrongState' })
  })

  test('a note that is too long is refused at its field', async () => {
    const id = await storedStory(db, officer, { state: 'in_review' })
    await assert.rejects(approveStory({ db, actor: head, now }, { id, version: 2, note: 'x'.repeat(1001) }), {
      fields: { note: 'tooLong' },
    })
  })
})
