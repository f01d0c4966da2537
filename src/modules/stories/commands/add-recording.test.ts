import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedForm } from '../factory.ts'
import { addRecording } from './add-recording.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const row = (id: string) => db.selectFrom('stories.form').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function upload(to: Db, by: Actor, type = 'audio/mpeg'): Promise<string> {
  const id = newId()
  const file = { id, sha256: id.replaceAll('-', '').padEnd(64, '0'), name: 'doc.mp3', type, size: 1200 }
  const kept = { unit_id: by.post.unitId, uploaded_by: by.id, uploaded_at: now }
  await to
    .insertInto('files.file')
    .values({ ...file, ...kept })
    .execute()
  return id
}

describe('addRecording', () => {
  test('a person’s recording becomes the sound of a form that is heard', async () => {
    const { id } = await storedForm(db, officer, 'radio')
    const fileId = await upload(db, officer)
    await addRecording({ db, actor: officer, now }, { id, version: 1, fileId })
    const { sound_id, sound_kind, version } = await row(id)
    assert.deepEqual([sound_id, sound_kind, version], [fileId, 'recording', 2])
  })

  test('what is no sound, what somebody else sent, and a form that nobody hears are refused', async () => {
    const { id } = await storedForm(db, officer, 'radio')
    for (const fileId of [await upload(db, officer, 'application/pdf'), await upload(db, stranger)])
      await assert.rejects(addRecording({ db, actor: officer, now }, { id, version: 1, fileId }), {
        fields: { file: 'stories.notSound' },
      })
    const mute = await storedForm(db, officer, 'social')
    const fileId = await upload(db, officer)
    await assert.rejects(addRecording({ db, actor: officer, now }, { id: mute.id, version: 1, fileId }), {
      fields: { file: 'stories.notHeard' },
    })
  })

  test('another unit may not, a stale page is refused, and nothing is written', async () => {
    const { id } = await storedForm(db, officer, 'radio')
    const fileId = await upload(db, stranger)
    await assert.rejects(addRecording({ db, actor: stranger, now }, { id, version: 1, fileId }), { kind: 'forbidden' })
    await assert.rejects(addRecording({ db, actor: officer, now }, { id, version: 3, fileId }), { kind: 'stale' })
    assert.equal((await row(id)).sound_id, null)
  })
})
