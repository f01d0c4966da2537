import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { libraryOfCover, storedLibraryPicture, storedStory } from '../factory.ts'
import { reusePicture } from './reuse-picture.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const pictures = (id: string) => db.selectFrom('stories.picture').selectAll().where('story_id', '=', id).execute()

describe('using a picture of the library in one more story', () => {
  test('brings its words and its one entry along, in the audit trail of the story', async () => {
    const libraryId = await libraryOfCover(db, await storedStory(db, officer))
    const id = await storedStory(db, officer, { withoutCover: true })
    await reusePicture({ db, actor: officer, now }, { id, libraryId })
    const [row] = await pictures(id)
    assert.deepEqual([row?.library_id, row?.credit], [libraryId, 'Minh Thư'])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'stories.reusePicture')
    await assert.rejects(reusePicture({ db, actor: officer, now }, { id, libraryId }), {
      fields: { libraryId: 'stories.hasPicture' },
    })
  })

  test('a picture of a desk out of reach is no choice', async () => {
    const id = await storedStory(db, officer, { withoutCover: true })
    const libraryId = await storedLibraryPicture(db, stranger, { unitKey: 'xa-an-phu-tan' })
    await assert.rejects(reusePicture({ db, actor: officer, now }, { id, libraryId }), {
      kind: 'invalid',
      fields: { libraryId: 'notAChoice' },
    })
    assert.deepEqual(await pictures(id), [])
  })

  test('a desk elsewhere may not put one in, and nothing is written', async () => {
    const id = await storedStory(db, officer, { withoutCover: true })
    const libraryId = await storedLibraryPicture(db, stranger, { unitKey: 'xa-an-phu-tan' })
    await assert.rejects(reusePicture({ db, actor: stranger, now }, { id, libraryId }), { kind: 'forbidden' })
    assert.deepEqual(await pictures(id), [])
  })
})
