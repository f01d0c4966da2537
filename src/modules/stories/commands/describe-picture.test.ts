import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { libraryOfCover, storedLibraryPicture, storedPerson, storedStory } from '../factory.ts'
import { describePicture } from './describe-picture.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const scene = { db, actor: officer, now }
const pictureOf = (id: string) =>
  db.selectFrom('stories.library_picture').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const told = {
  ...{ alt: 'Ông Rương bên mương', credit: 'Báo Vĩnh Long', rights: 'permission', holder: 'Báo Vĩnh Long' },
  ...{ terms: 'Đăng trên cổng, không cắt', rightsUntil: '31/12/2024', forPress: 'on', shown: 'nobody' },
}

describe('saying what is known of a picture', () => {
  test('keeps it, in the audit trail of the picture', async () => {
    const id = await storedLibraryPicture(db, officer)
    await describePicture(scene, { id, version: 1, ...told })
    const row = await pictureOf(id)
    assert.deepEqual(
      [row.rights, row.holder, row.rights_until, row.for_press, row.version, row.out_at],
      ['permission', 'Báo Vĩnh Long', '2024-12-31', true, 2, null],
    )
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'stories.describePicture')
  })

  test('a right that has ended takes the picture off at once; prolonged, it is served again', async () => {
    const id = await storedLibraryPicture(db, officer)
    await describePicture(scene, { id, version: 1, ...told, rightsUntil: '10/06/2024' })
    assert.deepEqual([(await pictureOf(id)).out_reason, (await pictureOf(id)).out_at], ['rightsEnded', now])
    await describePicture(scene, { id, version: 2, ...told })
    assert.equal((await pictureOf(id)).out_at, null)
  })

  test('a new credit reaches every story, a new description those that had the old one', async () => {
    const storyId = await storedStory(db, officer)
    const id = await libraryOfCover(db, storyId)
    await db.updateTable('stories.picture').set({ alt: 'Khác' }).where('story_id', '=', storyId).execute()
    await describePicture(scene, { id, version: 1, ...told })
    const row = await db
      .selectFrom('stories.picture')
      .selectAll()
      .where('library_id', '=', id)
      .executeTakeFirstOrThrow()
    assert.deepEqual([row.alt, row.credit], ['Khác', 'Báo Vĩnh Long'])
  })

  test('nobody can be said to be in it while somebody is named', async () => {
    const id = await storedLibraryPicture(db, officer)
    await storedPerson(db, id, officer)
    await assert.rejects(describePicture(scene, { id, version: 2, ...told }), {
      fields: { shown: 'stories.peopleNamed' },
    })
  })

  test('a right that is none and a day that is none are refused at their fields', async () => {
    const id = await storedLibraryPicture(db, officer)
    await assert.rejects(describePicture(scene, { id, version: 1, ...told, rights: 'mine', rightsUntil: '31/02' }), {
      kind: 'invalid',
      fields: { rights: 'notAChoice', rightsUntil: 'notADate' },
    })
  })

  test('an older version is refused with what stands', async () => {
    const id = await storedLibraryPicture(db, officer)
    await describePicture(scene, { id, version: 1, ...told })
    await assert.rejects(describePicture(scene, { id, version: 1, ...told, alt: 'Khác' }), { kind: 'stale' })
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const id = await storedLibraryPicture(db, officer)
    await assert.rejects(describePicture({ ...scene, actor: stranger }, { id, version: 1, ...told }), {
      kind: 'forbidden',
    })
    assert.equal((await pictureOf(id)).rights, 'own')
  })
})
