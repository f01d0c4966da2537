import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPictureFile, storedStory } from '../factory.ts'
import { listClips } from '../repository/clip.ts'
import { addClip } from './add-clip.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const words = { title: 'Lời bà Sa Mươl', transcript: 'Tôi dạy vì\n thương tụi nhỏ.', credit: 'Minh Thư' }

/** A kept sound that an official gave, with no bytes behind it. */
async function storedSoundFile(to: Db, giver: Actor): Promise<string> {
  const id = newId()
  const file = {
    id,
    sha256: id.replaceAll('-', '').padEnd(64, '0'),
    name: 'loi-ke.mp3',
    type: 'audio/mpeg',
    size: 2400,
  }
  await to
    .insertInto('files.file')
    .values({ ...file, unit_id: giver.post.unitId, uploaded_by: giver.id, uploaded_at: now })
    .execute()
  return id
}

describe('adding sound to a story', () => {
  test('keeps it with what is heard in words, in the audit trail of the story', async () => {
    const id = await storedStory(db, officer)
    const fileId = await storedSoundFile(db, officer)
    const clip = await addClip({ db, actor: officer, now }, { id, fileId, ...words })
    const kept = { id: clip.id, fileId, ...words, transcript: 'Tôi dạy vì thương tụi nhỏ.' }
    assert.deepEqual(await listClips(db, id), [kept])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'stories.addClip')
  })

  test('without its words or whoever recorded it, it is refused at those fields', async () => {
    const id = await storedStory(db, officer)
    const fileId = await storedSoundFile(db, officer)
    await assert.rejects(
      addClip({ db, actor: officer, now }, { id, fileId, title: 'Lời', transcript: ' ', credit: '' }),
      {
        fields: { transcript: 'required', credit: 'required' },
      },
    )
  })

  test('what is no sound, and what somebody else sent, is refused at the file', async () => {
    const id = await storedStory(db, officer)
    for (const fileId of [await storedPictureFile(db, officer), await storedSoundFile(db, stranger)])
      await assert.rejects(addClip({ db, actor: officer, now }, { id, fileId, ...words }), {
        fields: { file: 'stories.notSound' },
      })
  })

  test('a desk elsewhere may not, and nothing is written', async () => {
    const id = await storedStory(db, officer)
    const fileId = await storedSoundFile(db, stranger)
    await assert.rejects(addClip({ db, actor: stranger, now }, { id, fileId, ...words }), { kind: 'forbidden' })
    assert.deepEqual(await listClips(db, id), [])
  })
})
