import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { aBody, storedPicture, storedStory } from '../factory.ts'
import { saveStory } from './save.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const editor = await anOfficial(db, 'editor', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const words = { title: 'Vườn xanh mùa hạn', standfirst: 'Lời dẫn mới.', author: 'Sô Phia', fieldId: fieldId(1) }
const form = (id: string, over: object = {}) => ({ id, version: '1', ...words, body: JSON.stringify(aBody()), ...over })
const story = (id: string) => db.selectFrom('stories.story').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const versions = (id: string) =>
  db.selectFrom('stories.version').selectAll().where('story_id', '=', id).orderBy('number').execute()

describe('saving a story', () => {
  test('keeps the new text, the old one as a version, and the audit trail without the whole text', async () => {
    const id = await storedStory(db, officer)
    await saveStory({ db, actor: editor, now }, form(id))

    const { title, author, version, state } = await story(id)
    assert.deepEqual([title, author, version, state], [words.title, words.author, 2, 'draft'])
    assert.deepEqual(
      (await versions(id)).map((it) => [it.number, it.title, it.saved_by]),
      [
        [1, 'Vườn dừa sáp giữ nước mưa', officer.id],
        [2, words.title, editor.id],
      ],
    )
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'stories.save')
    assert.equal('body' in (entry.input as object), false)
  })

  for (const [state, next] of [
    ['in_review', 'draft'],
    ['approved', 'draft'],
    ['published', 'published'],
  ] as const)
    test(`a story that is ${state} is ${next} afterwards`, async () => {
      const id = await storedStory(db, officer, { state })
      await saveStory({ db, actor: officer, now }, form(id, { version: 2 }))
      assert.equal((await story(id)).state, next)
    })

  test('somebody else’s newer text is never overwritten: both are given back', async () => {
    const id = await storedStory(db, officer)
    await saveStory({ db, actor: editor, now }, form(id))
    await assert.rejects(saveStory({ db, actor: officer, now }, form(id, { title: 'Tên khác' })), (error: unknown) => {
      const { kind, saved } = error as { kind: string; saved: Record<string, string> }
      assert.equal(kind, 'stale')
      assert.deepEqual([saved.title, saved.standfirst, saved.version], [words.title, words.standfirst, '2'])
      assert.match(saved.body!, /Thu nhập mỗi năm: 96 triệu đồng → 310 triệu đồng/)
      return true
    })
    assert.equal((await versions(id)).length, 2)
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const id = await storedStory(db, officer)
    await assert.rejects(saveStory({ db, actor: stranger, now }, form(id)), { kind: 'forbidden' })
    assert.equal((await versions(id)).length, 1)
  })

  test('a text that is no document, a field that does not exist, a title too long are refused at their fields', async () => {
    const id = await storedStory(db, officer)
    const refused = (over: object, fields: object) =>
      assert.rejects(saveStory({ db, actor: officer, now }, form(id, over)), { fields })
    await refused({ body: '<p>' }, { body: 'richText.notDocument' })
    await refused({ body: '{"type":"doc","content":[{"type":"script"}]}' }, { body: 'richText.unknownNode' })
    await refused({ fieldId: id }, { fieldId: 'notAChoice' })
    await refused({ title: 'x'.repeat(201) }, { title: 'tooLong' })
  })

  test('pictures of another story are refused, in the text and as the cover', async () => {
    const id = await storedStory(db, officer)
    const strange = await storedPicture(db, await storedStory(db, officer), officer)
    await assert.rejects(saveStory({ db, actor: officer, now }, form(id, { coverId: strange })), {
      fields: { coverId: 'notAChoice' },
    })
    const body = aBody({ picture: strange, alt: 'Ảnh bài khác' })
    await assert.rejects(saveStory({ db, actor: officer, now }, form(id, { body })), {
      fields: { body: 'stories.strangePicture' },
    })
  })
})
