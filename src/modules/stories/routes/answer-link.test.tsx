import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { newToken } from '#platform/credentials/token.ts'
import { testDatabase } from '#test/database.ts'
import { faultsOfHtml } from '#test/valid-html.ts'
import { anOfficial, aStore, deskOf } from '#test/world.ts'
import { libraryOfCover, storedLink, storedStory } from '../factory.ts'
import { linkPaths, paths } from '../paths.ts'

const db = await testDatabase()
const files = aStore()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const desk = deskOf(db, officer)
const outside = deskOf(db, undefined, { files })
const person = {
  outsider: 'Lâm Thị Hồng',
  outsiderTitle: 'Trưởng phòng',
  agency: 'Ban Tuyên giáo',
  email: '',
  days: '3',
}
const title = 'Giữ nước mưa cho vườn dừa'
const inReview = () => storedStory(db, officer, { state: 'in_review', title })
const asked = async () => {
  const storyId = await inReview()
  const { id, token } = await storedLink(db, storyId, head, { decides: true })
  return { storyId, id, token, path: linkPaths.answer(id, token) }
}
const pictureOf = async (storyId: string) =>
  await db
    .selectFrom('stories.picture')
    .select(['id', 'file_id'])
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
const written = async () =>
  JSON.stringify([
    await db.selectFrom('stories.approval_link').selectAll().orderBy('id').execute(),
    await db.selectFrom('audit.entry').selectAll().orderBy('id').execute(),
  ])

describe('a link for somebody outside, on its pages', () => {
  test('is shown once on the desk, opens the text without an account, and takes one answer that the story’s page tells', async () => {
    const id = await inReview()
    const form = { ...person, version: '2', submission: '01900000-0000-7000-8000-0000000000aa' }
    const made = await (await desk.post(paths.links(id), form)).text()
    const path = /http:\/\/localhost(\/duyet\/[\w-]+\/[\w-]{43})/.exec(made)?.[1]
    assert.ok(path)
    assert.equal((await desk.post(paths.links(id), form)).status, 303, 'sent twice it is made once and not shown again')
    assert.match(await (await desk.request(paths.show(id))).text(), /Lâm Thị Hồng[\s\S]*Đang chờ/)

    const page = await (await outside.request(path)).text()
    assert.deepEqual(await faultsOfHtml(page), [])
    assert.match(page, new RegExp(`<h1>${title}</h1>`))
    assert.match(page, /Ban Tuyên giáo/)
    const said = await outside.post(path, { answer: 'approve', typedName: 'Lâm Hồng', note: 'Đúng định hướng' })
    assert.match(await said.text(), /Đã ghi ý kiến đồng ý/)
    const story = await (await desk.request(paths.show(id))).text()
    assert.match(story, /Lâm Hồng \(Ban Tuyên giáo\) đồng ý với bài này[\s\S]*Đúng định hướng/)
    assert.match(story, /Đã dùng/)
  })

  test('is told to nobody: not kept, not found, not named to other sites; opening it changes nothing', async () => {
    const { path } = await asked()
    const before = await written()
    const answer = await outside.request(path)
    const told = ['cache-control', 'referrer-policy', 'x-robots-tag'].map((it) => answer.headers.get(it))
    assert.deepEqual(told, ['no-store', 'no-referrer', 'noindex, nofollow, noarchive'])
    const page = await answer.text()
    assert.match(page, /<meta name="robots" content="noindex, nofollow"/)
    assert.doesNotMatch(page, /rel="canonical"|og:url/)
    assert.equal((await outside.request(path, { method: 'HEAD' })).status, 200)
    assert.equal(await written(), before)
  })

  test('is answered also by a browser that names no origin, as the page asks it to', async () => {
    const { path } = await asked()
    const body = new URLSearchParams({ answer: 'approve', typedName: 'Lâm Hồng', note: '' })
    const answer = await outside.request(path, { method: 'POST', body, headers: { origin: 'null' } })
    assert.match(await answer.text(), /Đã ghi: bài được duyệt/)
  })

  test('opens nothing with another secret, once used, recalled, late or with the text changed, and tells no word of it', async () => {
    const { id, token, path, storyId } = await asked()
    const { id: pictureId } = await pictureOf(storyId)
    for (const wrong of [linkPaths.answer(id, newToken()), linkPaths.answer(id, 'x'), linkPaths.answer('x', token)])
      assert.equal((await outside.request(wrong)).status, 404)
    assert.equal((await outside.request(linkPaths.picture(id, newToken(), pictureId))).status, 404)
    const late = deskOf(db, undefined, { files, now: new Date('2024-06-20T00:00:00Z') })
    const ended: [string, Response][] = [['hết hạn', await late.request(path)]]
    await db.updateTable('stories.story').set({ state: 'draft' }).where('id', '=', storyId).execute()
    ended.push(['đã thay đổi', await outside.request(path)])
    await db.updateTable('stories.story').set({ state: 'in_review' }).where('id', '=', storyId).execute()
    await desk.post(paths.recallLink(storyId, id), {})
    ended.push(['thu hồi', await outside.request(path)])
    const sent = await outside.post(path, { answer: 'return', typedName: 'Lâm Hồng', note: 'Chưa rõ' })
    ended.push(['thu hồi', sent])
    for (const [why, answer] of ended) {
      assert.ok([409, 410].includes(answer.status), `${answer.status}`)
      const page = await answer.text()
      assert.match(page, new RegExp(why))
      assert.doesNotMatch(page, new RegExp(title))
    }
    assert.equal((await outside.request(linkPaths.picture(id, token, pictureId))).status, 404)
  })

  test('shows the pictures of its own story and no other', async () => {
    const { id, token, storyId } = await asked()
    const { id: pictureId, file_id } = await pictureOf(storyId)
    const background = { r: 90, g: 120, b: 60 }
    const bytes = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
      .jpeg()
      .toBuffer()
    await db
      .updateTable('files.file')
      .set({ sha256: await files.put(bytes) })
      .where('id', '=', file_id)
      .execute()
    const shown = await outside.request(linkPaths.picture(id, token, pictureId))
    assert.deepEqual([shown.status, shown.headers.get('content-type')], [200, 'image/webp'])
    assert.equal((await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).width, 960)
    const other = await pictureOf(await inReview())
    assert.equal((await outside.request(linkPaths.picture(id, token, other.id))).status, 404)
    await db
      .updateTable('stories.library_picture')
      .set({ rights_until: '2024-06-01' })
      .where('id', '=', await libraryOfCover(db, storyId))
      .execute()
    assert.equal((await outside.request(linkPaths.picture(id, token, pictureId))).status, 404)
    assert.doesNotMatch(await (await outside.request(linkPaths.answer(id, token))).text(), /\/anh\//)
  })

  test('is in the language that the reader asks for, and answers in it', async () => {
    const { id, token, path } = await asked()
    const page = await (await outside.request(linkPaths.answer(id, token, 'km'))).text()
    assert.match(page, /<html[^>]* lang="km"/)
    assert.match(page, /សូមឆ្លើយមុន/)
    assert.match(page, new RegExp(`href="${path}"[^>]*lang="vi"`))
    const said = await outside.post(linkPaths.answer(id, token, 'km'), {
      answer: 'approve',
      typedName: 'Lâm Hồng',
      note: '',
    })
    assert.match(await said.text(), /បានកត់ត្រា/)
  })

  test('bad input comes back with what was typed, each fault at its field, and nothing is written', async () => {
    const { path } = await asked()
    const before = await written()
    for (const bad of [
      { answer: '', typedName: '', note: '' },
      { answer: 'return', typedName: 'Hồng', note: ' ' },
      { answer: 'approve', typedName: 'a'.repeat(100_000), note: 'a'.repeat(100_000) },
      { answer: 'approve', typedName: 'a\u0000b', note: 'Chữ đã gõ' },
      { answer: 'publish', typedName: 'Hồng', note: '' },
    ]) {
      const answer = await outside.post(path, bad)
      assert.equal(answer.status, 422)
      const page = await answer.text()
      assert.match(page, /aria-invalid="true"/)
      if (bad.note.length < 50 && bad.note.trim()) assert.match(page, /Chữ đã gõ/)
    }
    const plain = await outside.request(path, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    assert.equal(plain.status, 422)
    assert.equal(await written(), before)
  })

  test('is not made by another desk', async () => {
    const id = await inReview()
    assert.equal((await deskOf(db, stranger).post(paths.links(id), { ...person, version: '2' })).status, 404)
    const none = await db.selectFrom('stories.approval_link').select('id').where('story_id', '=', id).execute()
    assert.deepEqual(none, [])
  })

  test('too many tries from one place are refused', async () => {
    const { path } = await asked()
    const tries = deskOf(db, undefined)
    const answers = []
    for (let index = 0; index < 21; index++) answers.push((await tries.post(path, { answer: '' })).status)
    assert.deepEqual([answers[19], answers[20]], [422, 429])
  })
})
