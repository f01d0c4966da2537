import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { storedForm } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const files = aStore()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const desk = deskOf(db, officer, { files })
const background = { r: 90, g: 120, b: 60 }
const bytes = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
  .jpeg()
  .toBuffer()
/** A text for X, with bytes behind its story's pictures; approved, unless it waits. */
const shared = async ({ state = 'approved', text = 'Vườn dừa sáp vẫn xanh.' } = {}) => {
  const form = await storedForm(db, officer, 'x', { text })
  const pictures = db.selectFrom('stories.picture').select('file_id').where('story_id', '=', form.storyId)
  await db
    .updateTable('files.file')
    .set({ sha256: await files.put(bytes) })
    .where('id', 'in', pictures)
    .execute()
  if (state === 'approved') {
    const approved = { state, approved_by: head.id, approved_at: now }
    await db.updateTable('stories.form').set(approved).where('id', '=', form.id).execute()
  }
  return form.storyId
}

describe('a text for a network', () => {
  test('comes with pictures to share of both shapes, drawn of its edition', async () => {
    const id = await shared()
    assert.match(await (await desk.request(paths.form(id, 'x'))).text(), /Thẻ vuông 1080 × 1080/)
    for (const [shape, width, height] of [
      ['wide', 1200, 630],
      ['square', 1080, 1080],
    ] as const) {
      const answer = await desk.request(paths.card(id, 'x', shape))
      assert.equal(answer.headers.get('content-type'), 'image/png')
      const picture = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
      assert.deepEqual([picture.width, picture.height], [width, height])
    }
  })

  test('has none before it is approved, nor once the story was put right, nor for another desk or shape', async () => {
    const waiting = await shared({ state: 'draft' })
    assert.equal((await desk.request(paths.card(waiting, 'x', 'wide'))).status, 404)
    assert.match(await (await desk.request(paths.form(waiting, 'x'))).text(), /khi bài đăng này đã duyệt/)
    const id = await shared()
    for (const path of [paths.card(id, 'x', 'round'), paths.card(id, 'radio', 'wide'), paths.card(id, 'zalo', 'wide')])
      assert.equal((await desk.request(path)).status, 404, path)
    assert.equal((await deskOf(db, stranger, { files }).request(paths.card(id, 'x', 'wide'))).status, 404)
    const ended = { ended_at: now, end_reason: 'replaced' }
    await db.updateTable('stories.edition').set(ended).where('story_id', '=', id).execute()
    assert.equal((await desk.request(paths.card(id, 'x', 'wide'))).status, 404)
  })

  test('that is longer than the network takes says so, by how the network counts and since when it is known', async () => {
    const page = await (await desk.request(paths.form(await shared({ text: 'ấ'.repeat(141) }), 'x'))).text()
    assert.match(page, /282 trên 280 ký tự[\s\S]*Quá dài với mạng này[\s\S]*tính đến 01\/11\/2025, cần xác nhận/)
    const fits = await (await desk.request(paths.form(await shared({ text: 'a'.repeat(280) }), 'x'))).text()
    assert.doesNotMatch(fits, /Quá dài với mạng này/)
  })
})
