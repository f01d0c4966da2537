import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { picturesOf } from '#platform/rich-text/pictures.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { aBody, storedPicture, storedStory } from '../factory.ts'
import { getStory } from '../repository/story.ts'
import { saveStory } from './save.ts'
import { translateStory } from './translate.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')

describe('translating a story', () => {
  test('opens a draft of its own with copies of the pictures, and it is in the audit trail', async () => {
    const originalId = await storedStory(db, officer)
    const pictureId = await storedPicture(db, originalId, officer)
    const { title, standfirst, coverId } = await getStory(db, originalId)
    const body = aBody({ picture: pictureId, alt: 'Mương nước' })
    const words = { title, standfirst, author: '', fieldId: fieldId(6), coverId, body }
    await saveStory({ db, actor: officer, now }, { id: originalId, version: 1, ...words })
    const { id } = await translateStory({ db, actor: officer, now }, { id: originalId, language: 'km' })

    const [original, khmer] = [await getStory(db, originalId), await getStory(db, id)]
    assert.deepEqual([khmer.slug, khmer.language, khmer.originalId], [`${original.slug}-km`, 'km', originalId])
    assert.deepEqual([khmer.state, khmer.exemplarIds], ['draft', original.exemplarIds])
    const own = await db.selectFrom('stories.picture').select('id').where('story_id', '=', id).execute()
    const ids = own.map((it) => it.id)
    assert.equal(ids.length, 2)
    assert.ok(khmer.coverId && ids.includes(khmer.coverId))
    assert.ok(picturesOf(khmer.body).every((it) => ids.includes(it.id)))
    assert.equal(picturesOf(khmer.body).length, 1)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.translate')
  })

  test('a second one into the same language is refused, and a translation of a translation', async () => {
    const originalId = await storedStory(db, officer)
    const { id } = await translateStory({ db, actor: officer, now }, { id: originalId, language: 'en' })
    await assert.rejects(translateStory({ db, actor: officer, now }, { id: originalId, language: 'en' }), {
      message: 'stories.translated',
    })
    await assert.rejects(translateStory({ db, actor: officer, now }, { id, language: 'km' }), {
      fields: { language: 'stories.notTranslatable' },
    })
  })

  test('a language that the product has not is refused at its field', async () => {
    const id = await storedStory(db, officer)
    await assert.rejects(translateStory({ db, actor: officer, now }, { id, language: 'fr' }), {
      fields: { language: 'notAChoice' },
    })
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const id = await storedStory(db, officer)
    await assert.rejects(translateStory({ db, actor: stranger, now }, { id, language: 'km' }), { kind: 'forbidden' })
    const made = await db.selectFrom('stories.story').select('id').where('original_id', '=', id).execute()
    assert.deepEqual(made, [])
  })
})
