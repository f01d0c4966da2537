import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedLibraryPicture, storedPerson } from '../factory.ts'
import { nameShown } from './name-shown.ts'
import { removeShown } from './remove-shown.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const scene = { db, actor: officer, now }
const peopleIn = (id: string) =>
  db.selectFrom('stories.person_shown').selectAll().where('picture_id', '=', id).execute()

describe('taking off somebody who was named by mistake', () => {
  test('lets the picture back in, and the audit trail keeps both', async () => {
    const id = await storedLibraryPicture(db, officer)
    const { id: personId } = await nameShown(scene, { id, version: 1, name: 'Nhầm người' })
    await removeShown(scene, { id, version: 2, personId, reason: 'Ghi nhầm ảnh' })
    const row = await db
      .selectFrom('stories.library_picture')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    assert.deepEqual([row.out_at, await peopleIn(id)], [null, []])
    const entries = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('about_id', '=', id)
      .orderBy('id')
      .execute()
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['stories.nameShown', 'stories.removeShown'],
    )
  })

  test('without a reason it is refused at that field', async () => {
    const id = await storedLibraryPicture(db, officer)
    const personId = await storedPerson(db, id, officer)
    await assert.rejects(removeShown(scene, { id, version: 2, personId }), { fields: { reason: 'required' } })
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const id = await storedLibraryPicture(db, officer)
    const personId = await storedPerson(db, id, officer)
    await assert.rejects(removeShown({ ...scene, actor: stranger }, { id, version: 2, personId, reason: 'x' }), {
      kind: 'forbidden',
    })
    assert.equal((await peopleIn(id)).length, 1)
  })
})
