import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { aBody, agreedTo, storedDelivery, storedForm, storedStory } from '../factory.ts'
import { addClip } from '../repository/clip.ts'
import { listForCentre } from './for-centre.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const fileOf = async (name: string) => {
  const id = newId()
  const sha256 = id.replaceAll('-', '').padEnd(64, '0')
  await db
    .insertInto('files.file')
    .values({ id, sha256, name, type: 'audio/mpeg', size: 2400, unit_id: officer.post.unitId, uploaded_at: someDay })
    .execute()
  return id
}

const clipId = newId()
const body = aBody()
body.content.push(
  {
    type: 'sound',
    attrs: { id: clipId, title: 'Lời ông Rương', transcript: 'Nước ngọt là vàng.', credit: 'Minh Thư' },
  },
  { type: 'videoLink', attrs: { href: 'https://video.example/1', title: 'Ở vườn dừa' } },
)
const storyId = await storedStory(db, officer, { state: 'published', body })
const clip = { id: clipId, fileId: await fileOf('loi.mp3'), title: 'Lời ông Rương', credit: 'Minh Thư' }
await addClip(db, storyId, { ...clip, transcript: 'Nước ngọt là vàng.' }, { by: officer.id, at: someDay })
const { exemplar_id: exemplarId } = await db
  .selectFrom('stories.story_exemplar')
  .select('exemplar_id')
  .where('story_id', '=', storyId)
  .executeTakeFirstOrThrow()
const told = async () => (await listForCentre(db, scopeOf(officer), exemplarId, '2024-06-12'))[0]!

test('the sound and the videos of the text go, and what was recorded for the radio where people agree to the radio', async () => {
  const { id: formId } = await storedForm(db, officer, 'radio', { storyId })
  await db
    .updateTable('stories.form')
    .set({ ...{ state: 'approved', sound_id: await fileOf('ban-thu.mp3'), sound_kind: 'recording' } })
    .where('id', '=', formId)
    .execute()
  const kinds = async () => (await told()).sounds.map(({ kind }) => kind)
  assert.deepEqual(await kinds(), ['clip'])
  await agreedTo(db, storyId, 'radio', officer)
  assert.deepEqual(await kinds(), ['clip', 'recording'])
  assert.deepEqual((await told()).links, [{ kind: 'video', title: 'Ở vườn dừa', address: 'https://video.example/1' }])
})

test('where an outlet carried it is an address too, until it is called back', async () => {
  const id = await storedDelivery(db, officer, 'television', storyId)
  await db.updateTable('stories.delivery').set({ link: 'https://thtv.example/9' }).where('id', '=', id).execute()
  assert.equal((await told()).links[1]?.address, 'https://thtv.example/9')
  await db
    .updateTable('stories.delivery')
    .set({ due: 'recall', due_reason: 'taken_down', due_at: someDay })
    .where('id', '=', id)
    .execute()
  assert.equal((await told()).links.length, 1)
})
