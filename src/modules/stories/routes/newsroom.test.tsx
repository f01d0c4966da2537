import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { storedAchievement } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { aBody, storedPicture, storedShowable, storedStory } from '../factory.ts'
import { paths } from '../paths.ts'
import { listPublications } from '../queries/publication.ts'
import { listClips } from '../repository/clip.ts'
import { getStory } from '../repository/story.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const [desk, chief, elsewhere] = [officer, head, stranger].map((it) => deskOf(db, it)) as [Desk, Desk, Desk]
type Desk = ReturnType<typeof deskOf>

const page = async (of: Desk, path: string) => {
  const answer = await of.request(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}
const picture = async () =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 64, height: 48, channels: 3, background: '#486' } })
          .jpeg()
          .toBuffer(),
      ),
    ],
    'muong.jpg',
    { type: 'image/jpeg' },
  )
const fieldsOf = async (id: string) => {
  const { title, standfirst, fieldId, coverId, version } = await getStory(db, id)
  return { title, standfirst, author: '', fieldId, topicId: '', coverId: coverId ?? '', version: String(version) }
}

describe('the newsroom', () => {
  test('shows the stories of the reader’s desks by state, and narrows them', async () => {
    const id = await storedStory(db, officer, { title: 'Vườn <b>dừa</b> ấp Ô Tưng', state: 'in_review' })
    const board = await page(desk, paths.board())
    assert.match(board, /Vườn &lt;b>dừa&lt;\/b> ấp Ô Tưng/)
    assert.match(board, /Chờ duyệt<\/a> <span>\d/)
    assert.doesNotMatch(await page(elsewhere, paths.board()), new RegExp(id))
    assert.match(await page(desk, `${paths.board()}?tim=ap+o+tung&trang-thai=in_review`), new RegExp(id))
    assert.doesNotMatch(await page(desk, `${paths.board()}?tim=khong+co&trang=x&don-vi=1`), new RegExp(id))
  })

  test('a story is begun from an exemplar that is found without tone marks', async () => {
    const exemplarId = await storedShowable(db, officer, 'Nguyễn Thị Bé Tư')
    assert.match(await page(desk, `${paths.create()}?tim=be+tu`), /Nguyễn Thị Bé Tư/)
    const form = { unitId: unitId('xa-chau-dien'), title: '', exemplars: exemplarId, language: 'vi' }
    const refused = await desk.post(paths.create(), form)
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /id="title-error"[^>]*>Hãy nhập mục này/)
    const begun = await desk.post(paths.create(), { ...form, title: 'Chị Tư và lớp học ấp' })
    assert.equal(begun.status, 303)
    assert.match(begun.headers.get('location')!, /\/sua$/)
  })

  test('the whole way: written, sent, approved by another, published, on the page of the exemplar', async () => {
    const exemplarId = await storedShowable(db, officer, 'Thạch Sa Rương')
    await storedAchievement(db, exemplarId, 'Giúp 14 hộ trữ nước')
    const id = await storedStory(db, officer, { exemplarIds: [exemplarId] })
    const show = paths.show(id)
    assert.match(await page(desk, show), /Giúp 14 hộ trữ nước/)
    assert.equal((await desk.post(paths.send(id), { version: '1' })).status, 303)
    assert.match(await page(desk, show), /Lãnh đạo đơn vị hoặc bộ phận tuyên giáo/)
    assert.equal((await desk.post(paths.approve(id), { version: '2' })).status, 403)
    assert.match(await page(chief, show), /Duyệt bài/)
    assert.equal((await chief.post(paths.approve(id), { version: '2' })).status, 303)
    assert.equal((await desk.post(paths.publish(id), { version: '3' })).status, 303)
    assert.match(await page(desk, show), /Đang hiện/)
    const [publication] = await listPublications(db, [exemplarId])
    assert.deepEqual([publication?.storyId, publication?.endedAt], [id, null])
    assert.match(await page(desk, `/lam-viec/dien-hinh/${exemplarId}`), /id="tin-bai"/)
  })

  test('publishing without a consent says who has none, and where to record it', async () => {
    const exemplarId = await storedShowable(db, officer, 'Kim Sô Phia')
    await db.deleteFrom('exemplars.consent').where('exemplar_id', '=', exemplarId).execute()
    const id = await storedStory(db, officer, { state: 'approved', exemplarIds: [exemplarId] })
    assert.match(await page(desk, paths.show(id)), /Chưa đăng được vì: Kim Sô Phia \(chưa đồng ý đăng\)/)
    const answer = await desk.post(paths.publish(id), { version: '2' })
    assert.equal(answer.status, 409)
    const text = await answer.text()
    assert.match(text, /còn hiệu lực hôm nay của: Kim Sô Phia/)
    assert.match(text, new RegExp(`/lam-viec/dien-hinh/${exemplarId}/dong-y`))
  })

  test('two who save at once: the second sees both texts and may save again', async () => {
    const id = await storedStory(db, officer)
    const fields = { ...(await fieldsOf(id)), body: JSON.stringify(aBody()) }
    assert.equal((await chief.post(paths.edit(id), { ...fields, title: 'Tên của trưởng' })).status, 303)
    const stale = await desk.post(paths.edit(id), { ...fields, title: 'Tên của cán bộ' })
    assert.equal(stale.status, 409)
    const text = await stale.text()
    assert.match(text, /Tên của cán bộ[\s\S]*Tên của trưởng/)
    assert.match(text, /name="version" value="2"/)
    const held = await desk.post(paths.edit(id), { ...fields, title: 'Tên sau cùng', version: '2' })
    assert.equal(held.status, 409)
    assert.match(await held.text(), /bài đang do người khác giữ.*Cán bộ head.*Tên sau cùng/s)
    assert.equal((await desk.post(paths.relieve(id), { note: 'Trưởng đi vắng' })).status, 303)
    assert.equal((await desk.post(paths.edit(id), { ...fields, title: 'Tên sau cùng', version: '2' })).status, 303)
    assert.match(await page(desk, paths.version(id, 3)), /<del>.*trưởng.*<\/ins>/)
    const first = (await page(desk, `${paths.version(id, 3)}?voi=1`)).replace(/<[^>]+>/g, '')
    assert.match(first, /So với bản 1\./)
    assert.match(first, /Tên sau cùng/)
    assert.doesNotMatch(first, /Tên của trưởng/)
    for (const odd of ['3', '99', 'x', ''])
      assert.match(await page(desk, `${paths.version(id, 3)}?voi=${odd}`), /So với bản 2\./)
  })

  test('the form of a story comes back with what was wrong tied to its field', async () => {
    const id = await storedStory(db, officer)
    const answer = await desk.post(paths.edit(id), { ...(await fieldsOf(id)), title: '', body: '{}' })
    const text = await answer.text()
    assert.equal(answer.status, 422)
    assert.match(text, /id="title-error"/)
    assert.match(text, /Nội dung gửi lên không đọc được/)
  })

  test('a picture goes in from the form and from the editor, and is refused without description or credit', async () => {
    const id = await storedStory(db, officer, { withoutCover: true })
    const file = await picture()
    const refused = await desk.post(paths.pictures(id), { file, alt: 'Mương nước', credit: '' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /id="credit-error"/)
    const form = await desk.post(paths.pictures(id), { file, alt: 'Mương nước', credit: 'Minh Thư' })
    assert.equal(form.headers.get('location'), `${paths.edit(id)}#anh`)

    const send = (fields: Record<string, string | File>) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      return desk.request(paths.pictures(id), { method: 'POST', body, headers: { accept: 'application/json' } })
    }
    const bad = await send({ file: new File(['<svg onload=alert(1)>'], 'a.png'), alt: 'x', credit: 'y' })
    assert.equal(bad.status, 422)
    assert.ok(((await bad.json()) as { error: string }).error.length > 10)
    const { id: pictureId } = (await (await send({ file, alt: 'Mương', credit: 'Minh Thư' })).json()) as { id: string }
    const seen = await desk.request(paths.picture(id, pictureId))
    assert.match(seen.headers.get('location')!, /^\/lam-viec\/tep\//)
    assert.equal((await elsewhere.request(paths.picture(id, pictureId))).status, 404)
  })

  test('the buttons beside a picture save the story with it at the end, or as its cover', async () => {
    const id = await storedStory(db, officer, { withoutCover: true })
    const pictureId = await storedPicture(db, id, officer)
    const body = JSON.stringify(aBody())
    const put = await desk.post(paths.editOn(id), { ...(await fieldsOf(id)), body, insert: pictureId })
    assert.equal(put.headers.get('location'), paths.edit(id))
    assert.equal((await getStory(db, id)).body.content.at(-1)?.type, 'picture')
    await desk.post(paths.editOn(id), { ...(await fieldsOf(id)), body, makeCover: pictureId })
    assert.equal((await getStory(db, id)).coverId, pictureId)
  })

  test('sound goes in from its form, into the text by its button, and into a translation; faults stand at its fields', async () => {
    const id = await storedStory(db, officer)
    const mp3 = new File(
      [new Uint8Array([0xff, 0xfb, 0x90, 0x64, ...Array.from({ length: 2000 }, () => 0)])],
      'loi.mp3',
    )
    const refused = await desk.post(paths.clips(id), { file: mp3, title: 'Lời bà', transcript: '', credit: 'Minh Thư' })
    assert.equal(refused.status, 422)
    const told = await refused.text()
    assert.match(told, /href="#clip-transcript"/)
    assert.match(told, /id="clip-transcript-error"/)
    const sent = { file: mp3, title: 'Lời bà', transcript: 'Tôi dạy vì thương tụi nhỏ.', credit: 'Minh Thư' }
    assert.equal((await desk.post(paths.clips(id), sent)).headers.get('location'), `${paths.edit(id)}#am-thanh`)
    const [clip] = await listClips(db, id)
    const body = JSON.stringify(aBody())
    await desk.post(paths.editOn(id), { ...(await fieldsOf(id)), body, insertSound: clip!.id })
    assert.equal((await getStory(db, id)).body.content.at(-1)?.type, 'sound')
    assert.match(await page(desk, paths.show(id)), /<audio[^>]*aria-label="Lời bà"[\s\S]*Tôi dạy vì thương tụi nhỏ/)

    const translation = await desk.post(paths.translate(id), { language: 'km' })
    const other = translation.headers.get('location')!.split('/').at(-2)!
    const last = (await getStory(db, other)).body.content.at(-1)
    assert.equal(last?.type === 'sound' && (await listClips(db, other))[0]?.id, last?.type === 'sound' && last.attrs.id)
    const strange = JSON.stringify({ type: 'doc', content: [last] })
    const stolen = await desk.post(paths.edit(id), { ...(await fieldsOf(id)), body: strange })
    assert.match(await stolen.text(), /âm thanh không thuộc bài này/)
  })

  test('a translation is opened from the page of its original', async () => {
    const id = await storedStory(db, officer)
    const answer = await desk.post(paths.translate(id), { language: 'km' })
    assert.equal(answer.status, 303)
    assert.match(await page(desk, answer.headers.get('location')!), /lang="km"/)
  })

  test('a story of another desk cannot be found, nor one with no proper id', async () => {
    const id = await storedStory(db, officer)
    for (const path of [paths.show(id), paths.edit(id), paths.version(id, 1)])
      assert.equal((await elsewhere.request(path)).status, 404)
    for (const path of [paths.show('abc'), paths.version(id, 99), paths.version(id, 'x')])
      assert.equal((await desk.request(path)).status, 404)
  })
})
