import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPictureFile } from '../factory.ts'
import { keepPicture } from './keep-picture.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const at = unitId('xa-chau-dien')
const kept = () => db.selectFrom('stories.library_picture').select('id').execute()

describe('taking a picture into the library', () => {
  test('keeps it with nothing known yet, once however often it is sent, in the audit trail', async () => {
    const fileId = await storedPictureFile(db, officer)
    const { id } = await keepPicture({ db, actor: officer, now }, { unitId: at, fileId })
    const row = await db
      .selectFrom('stories.library_picture')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    assert.deepEqual([row.unit_id, row.alt, row.rights, row.shown], [at, '', 'unknown', 'unknown'])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'stories.keepPicture')
    assert.equal((await keepPicture({ db, actor: officer, now }, { unitId: at, fileId })).id, id)
  })

  test('a file that somebody else gave is refused at the file', async () => {
    const fileId = await storedPictureFile(db, stranger)
    await assert.rejects(keepPicture({ db, actor: officer, now }, { unitId: at, fileId }), {
      fields: { file: 'stories.notAPicture' },
    })
  })

  test('another desk may not, and nothing is written', async () => {
    const before = (await kept()).length
    const fileId = await storedPictureFile(db, stranger)
    await assert.rejects(keepPicture({ db, actor: stranger, now }, { unitId: at, fileId }), { kind: 'forbidden' })
    assert.equal((await kept()).length, before)
  })
})
