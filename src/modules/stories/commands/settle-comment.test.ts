import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedComment, storedStory } from '../factory.ts'
import { listComments } from '../queries/comment.ts'
import { settleComment } from './settle-comment.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const orientation = await anOfficial(db, 'orientation', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const other = await anOfficial(db, 'orientation', 'tinh-tra-vinh')
const aComment = async () => {
  const storyId = await storedStory(db, officer)
  return { storyId, id: await storedComment(db, storyId, orientation) }
}

describe('settling a comment', () => {
  for (const actor of [officer, orientation])
    test(`${actor === officer ? 'the desk' : 'its author'} settles it, once; it is in the audit trail`, async () => {
      const { id, storyId } = await aComment()
      await settleComment({ db, actor, now }, { id, version: 1 })
      assert.equal((await listComments(db, storyId))[0]?.settledBy, actor.name)
      const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', storyId).executeTakeFirst()
      assert.equal(entry?.action, 'stories.settleComment')
      await assert.rejects(settleComment({ db, actor, now }, { id, version: 2 }), { message: 'wrongState' })
    })

  test('a desk elsewhere and a reader who did not write it may not; an older page is refused; it stays open', async () => {
    const { id, storyId } = await aComment()
    for (const actor of [stranger, other])
      await assert.rejects(settleComment({ db, actor, now }, { id, version: 1 }), { kind: 'forbidden' })
    await assert.rejects(settleComment({ db, actor: officer, now }, { id, version: 2 }), { kind: 'stale' })
    assert.equal((await listComments(db, storyId))[0]?.settledAt, null)
  })
})
