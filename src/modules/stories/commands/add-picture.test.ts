import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPictureFile, storedStory } from '../factory.ts'
import { addPicture } from './add-picture.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const words = { alt: ' Ông Rương bên mương nước ', credit: 'Minh Thư' }
const pictures = (id: string) =>
  db.selectFrom('stories.picture').selectAll().where('story_id', '=', id).orderBy('added_at').execute()

describe('adding a picture to a story', () => {
  test('keeps it with its words, in the audit trail of the story, whose version stays', async () => {
    const id = await storedStory(db, officer, { withoutCover: true })
    const fileId = await storedPictureFile(db, officer)
    const picture = await addPicture({ db, actor: officer, now }, { id, fileId, ...words })

    const [row] = await pictures(id)
    assert.deepEqual([row?.id, row?.alt, row?.caption], [picture.id, 'Ông Rương bên mương nước', ''])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'stories.addPicture')
    const { version } = await db
      .selectFrom('stories.story')
      .select('version')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    assert.equal(version, 1)
  })

  test('a picture without a description or a credit is refused at that field', async () => {
    const id = await storedStory(db, officer)
    const fileId = await storedPictureFile(db, officer)
    await assert.rejects(addPicture({ db, actor: officer, now }, { id, fileId, alt: ' ', credit: '' }), {
      kind: 'invalid',
      fields: { alt: 'required', credit: 'required' },
    })
  })

  test('a file that is no picture, or that somebody else gave, is refused at the file', async () => {
    const id = await storedStory(db, officer)
    const document = await storedFile(db, unitId('xa-chau-dien'), 'bien-ban.pdf', officer)
    for (const fileId of [document, await storedPictureFile(db, stranger)])
      await assert.rejects(addPicture({ db, actor: officer, now }, { id, fileId, ...words }), {
        fields: { file: 'stories.notAPicture' },
      })
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const id = await storedStory(db, officer, { withoutCover: true })
    const fileId = await storedPictureFile(db, stranger)
    await assert.rejects(addPicture({ db, actor: stranger, now }, { id, fileId, ...words }), { kind: 'forbidden' })
    assert.deepEqual(await pictures(id), [])
  })
})
