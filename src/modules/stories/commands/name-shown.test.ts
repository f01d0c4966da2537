import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedLibraryPicture, storedShowable } from '../factory.ts'
import { nameShown } from './name-shown.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const scene = { db, actor: officer, now }
const pictureOf = (id: string) =>
  db.selectFrom('stories.library_picture').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const peopleIn = (id: string) =>
  db.selectFrom('stories.person_shown').selectAll().where('picture_id', '=', id).execute()

describe('naming somebody in a picture', () => {
  test('an exemplar stands under the consents of their own record, and it is in the audit trail', async () => {
    const id = await storedLibraryPicture(db, officer)
    const exemplarId = await storedShowable(db, officer)
    await nameShown(scene, { id, version: 1, exemplarId })
    const { shown, out_at, version } = await pictureOf(id)
    assert.deepEqual([shown, out_at, version], ['people', null, 2])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'stories.nameShown')
    await assert.rejects(nameShown(scene, { id, version: 2, exemplarId }), {
      fields: { exemplarId: 'stories.namedBefore' },
    })
  })

  test('an exemplar who did not agree takes the picture off the pages', async () => {
    const id = await storedLibraryPicture(db, officer)
    const exemplarId = await storedExemplar(db, officer, { subject: { name: 'Kim Sô Phia' } })
    await nameShown(scene, { id, version: 1, exemplarId })
    assert.equal((await pictureOf(id)).out_reason, 'consent')
  })

  test('a child is flagged on the picture too, and needs a guardian', async () => {
    const id = await storedLibraryPicture(db, officer)
    await nameShown(scene, { id, version: 1, name: 'em bé đứng giữa', isMinor: 'on' })
    const { has_minors, out_reason } = await pictureOf(id)
    assert.deepEqual([has_minors, out_reason], [true, 'guardian'])
  })

  test('without a name, or with an exemplar that the desk may not see, it is refused at the field', async () => {
    const id = await storedLibraryPicture(db, officer)
    const far = await storedExemplar(db, stranger, { unitKey: 'xa-an-phu-tan' })
    await assert.rejects(nameShown(scene, { id, version: 1 }), { kind: 'invalid', fields: { name: 'required' } })
    await assert.rejects(nameShown(scene, { id, version: 1, exemplarId: far }), {
      fields: { exemplarId: 'notAChoice' },
    })
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const id = await storedLibraryPicture(db, officer)
    await assert.rejects(nameShown({ ...scene, actor: stranger }, { id, version: 1, name: 'Ai đó' }), {
      kind: 'forbidden',
    })
    assert.deepEqual(await peopleIn(id), [])
  })
})
