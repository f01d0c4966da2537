import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedLibraryPicture } from '../factory.ts'
import { focusPicture } from './focus-picture.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const scene = { db, actor: officer, now }
const pointOf = async (id: string) => {
  const row = await db.selectFrom('stories.library_picture').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return [row.focal_x, row.focal_y].map((it) => it && Math.round(it * 100))
}

describe('setting the focal point of a picture', () => {
  test('keeps it in hundredths from the left and the top, in the audit trail', async () => {
    const id = await storedLibraryPicture(db, officer)
    await focusPicture(scene, { id, version: 1, x: '83', y: '17' })
    assert.deepEqual(await pointOf(id), [83, 17])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'stories.focusPicture')
  })

  test('a point beyond the picture is refused at its field', async () => {
    const id = await storedLibraryPicture(db, officer)
    await assert.rejects(focusPicture(scene, { id, version: 1, x: '101', y: 'giữa' }), {
      kind: 'invalid',
      fields: { x: 'tooLarge', y: 'notANumber' },
    })
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const id = await storedLibraryPicture(db, officer)
    await assert.rejects(focusPicture({ ...scene, actor: stranger }, { id, version: 1, x: 1, y: 1 }), {
      kind: 'forbidden',
    })
    assert.deepEqual(await pointOf(id), [null, null])
  })
})
