import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, someDay as now } from '#test/world.ts'
import { keepFile } from './keep.ts'

const db = await testDatabase()
const files = aStore()
const actor = await anOfficial(db, 'officer', 'xa-chau-dien')
const at = { unitId: unitId('xa-chau-dien') }
const keeping = { db, files, now, actor }

const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#a33' } })
  .withExif({ IFD3: { GPSLatitude: '9/1 52/1 0/1' } })
  .jpeg()
  .toBuffer()

describe('keeping an uploaded file', () => {
  test('a photograph is kept without the place where it was taken, under a safe name', async () => {
    const kept = await keepFile(keeping, new File([new Uint8Array(photo)], '../../nhà "ông Rương".jpeg'), at)
    assert.equal(kept.type, 'image/jpeg')
    assert.equal(kept.name, 'nhà ông Rương.jpg')
    assert.equal(kept.width, 300)
    assert.equal((await sharp(await files.read(kept.sha256)).metadata()).exif, undefined)
    const row = await db.selectFrom('files.file').selectAll().where('id', '=', kept.id).executeTakeFirstOrThrow()
    assert.equal(row.uploaded_by, actor.id)
  })

  for (const [what, bytes, code] of [
    ['a renamed program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), 'files.notAllowed'],
    [
      'a drawing with script in it',
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'files.notAllowed',
    ],
    ['an empty file', new Uint8Array(), 'files.empty'],
    ['21 MB', new Uint8Array(21 * 1024 * 1024), 'files.tooLarge'],
  ] as const)
    test(`${what} is refused at its field and nothing is kept`, async () => {
      const before = await db.selectFrom('files.file').select('id').execute()
      await assert.rejects(keepFile(keeping, new File([bytes], 'anh.jpg'), at), {
        kind: 'invalid',
        fields: { file: code },
      })
      assert.equal((await db.selectFrom('files.file').select('id').execute()).length, before.length)
    })

  test('where only a picture may stand, a document is refused', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')
    await assert.rejects(keepFile(keeping, new File([pdf], 'a.pdf'), { ...at, only: 'picture' }), {
      fields: { file: 'files.notAPicture' },
    })
  })
})
