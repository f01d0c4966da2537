import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedComment, storedStory } from '../factory.ts'
import { listComments } from '../queries/comment.ts'
import { answerComment } from './answer-comment.ts'
import { settleComment } from './settle-comment.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const aComment = async () => {
  const storyId = await storedStory(db, officer)
  return { storyId, id: await storedComment(db, storyId, head) }
}

describe('answering a comment', () => {
  test('keeps the answer under it, and is in the audit trail of the story', async () => {
    const { id, storyId } = await aComment()
    await answerComment({ db, actor: officer, now }, { id, text: 'Đã sửa' })
    const [comment] = await listComments(db, storyId)
    assert.deepEqual(
      comment?.answers.map(({ text, by }) => [text, by]),
      [['Đã sửa', officer.name]],
    )
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', storyId).executeTakeFirst()
    assert.equal(entry?.action, 'stories.answerComment')
  })

  test('a desk elsewhere, an empty answer and a settled comment are refused, and nothing is written', async () => {
    const { id, storyId } = await aComment()
    const answer = (actor: typeof officer, text = 'x') => answerComment({ db, actor, now }, { id, text })
    await assert.rejects(answer(stranger), { kind: 'forbidden' })
    await assert.rejects(answer(officer, ' '), { fields: { text: 'required' } })
    await settleComment({ db, actor: officer, now }, { id, version: 1 })
    await assert.rejects(answer(officer), { message: 'wrongState' })
    assert.deepEqual((await listComments(db, storyId))[0]?.answers, [])
  })
})
