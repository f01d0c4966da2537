import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { listComments } from '../queries/comment.ts'
import { addHold } from '../repository/hold.ts'
import { writeComment } from './write-comment.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const orientation = await anOfficial(db, 'orientation', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')

describe('commenting on a story', () => {
  test('a passage is quoted and spoken of, also while somebody else has the story in hand; it is in the audit trail', async () => {
    const id = await storedStory(db, officer)
    await addHold(db, id, { by: officer.id, at: now })
    const quote = 'vườn dừa sáp của ông Thạch Sa Rương'
    await writeComment({ db, actor: orientation, now }, { id, quote, text: 'Ghi rõ ấp nào' })
    const [comment] = await listComments(db, id)
    assert.deepEqual([comment?.quote, comment?.text, comment?.by], [quote, 'Ghi rõ ấp nào', orientation.name])
    assert.equal(comment?.settledAt, null)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.comment')
  })

  test('a passage that the story does not say, and an empty comment, are refused at their fields', async () => {
    const id = await storedStory(db, officer)
    const write = (over: object) => writeComment({ db, actor: officer, now }, { id, text: 'Xem lại', ...over })
    await assert.rejects(write({ quote: 'vườn xoài' }), { fields: { quote: 'stories.quoteNotFound' } })
    await assert.rejects(write({ text: '' }), { fields: { text: 'required' } })
    assert.deepEqual(await listComments(db, id), [])
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const id = await storedStory(db, officer)
    await assert.rejects(writeComment({ db, actor: stranger, now }, { id, text: 'x' }), { kind: 'forbidden' })
    assert.deepEqual(await listComments(db, id), [])
  })
})
