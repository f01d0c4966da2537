import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedComment, storedStory } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const [desk, chief, elsewhere] = [deskOf(db, officer), deskOf(db, head), deskOf(db, stranger)]
const page = async (of: typeof desk, path: string) => {
  const answer = await of.request(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

describe('several people at one story', () => {
  test('the holder is named on both pages; the other is told why not, takes over, and the holder reads the reason', async () => {
    const id = await storedStory(db, officer)
    assert.match(await page(desk, paths.show(id)), /Chưa ai giữ bài này/)
    assert.equal((await desk.post(paths.hold(id), {})).headers.get('location'), paths.edit(id))
    assert.match(await page(desk, paths.edit(id)), /Anh\/chị đang giữ bài từ 11\/06\/2024 09:00/)
    for (const path of [paths.show(id), paths.edit(id)])
      assert.match(await page(chief, path), /Cán bộ officer đang giữ bài từ 11\/06\/2024 09:00/)
    assert.match(await page(chief, paths.edit(id)), /aria-disabled.*nhận lại bài rồi mới lưu được/s)
    const bare = await chief.post(paths.relieve(id), { note: '', relieves: '1' })
    assert.match(await bare.text(), /<details open.*id="relieve-note-error"/s)
    assert.equal((await chief.post(paths.relieve(id), { note: 'Anh đi vắng' })).status, 303)
    const told = await page(desk, paths.show(id))
    assert.match(told, /Cán bộ head đã nhận lại bài này lúc 11\/06\/2024 09:00.*Anh đi vắng/s)
    const [, action] = /action="([^"]+\/da-biet)"/.exec(told)!
    assert.equal((await desk.post(action!, {})).status, 303)
    assert.doesNotMatch(await page(desk, paths.show(id)), /đã nhận lại bài này/)
  })

  test('a comment is counted on the board, shown to the writer beside the text, answered and settled', async () => {
    const id = await storedStory(db, officer, { title: 'Bài có góp ý' })
    const quote = 'Vườn dừa sáp giữ nước mưa'
    const refused = await chief.post(paths.comments(id), { quote, text: 'Đặt tên khác', says: '1' })
    assert.match(await refused.text(), /id="quote-error"[^>]*>Không thấy câu này/)
    await chief.post(paths.comments(id), { quote: 'Bài có góp ý', text: 'Đặt tên khác', says: '1' })
    assert.match(await page(desk, paths.board()), /Bài có góp ý<\/a>.*?1 góp ý chưa xong/s)
    assert.match(await page(desk, paths.edit(id)), /Bài có góp ý<\/q>\s*Đặt tên khác/)
    const shown = await page(desk, paths.show(id))
    const commentId = /gop-y\/([^/]+)\/xong/.exec(shown)![1]!
    assert.equal((await desk.post(paths.answer(id, commentId), { text: 'Đã đặt' })).status, 303)
    assert.equal((await desk.post(paths.settleComment(id, commentId), { version: '1' })).status, 303)
    await db.updateTable('stories.story').set({ title: 'Tên mới' }).where('id', '=', id).execute()
    const after = await page(chief, paths.show(id))
    assert.match(after, /Câu này không còn trong bài.*Cán bộ officer đánh dấu đã xong.*Đã đặt/s)
    assert.match(after, /Đã xong hết/)
  })

  test('of another desk nothing is said, taken or settled, nor a comment of another story', async () => {
    const id = await storedStory(db, officer)
    const commentId = await storedComment(db, id, officer)
    assert.equal((await elsewhere.post(paths.hold(id), {})).status, 403)
    assert.equal((await elsewhere.post(paths.settleComment(id, commentId), { version: '1' })).status, 404)
    const other = await storedStory(db, officer)
    assert.equal((await desk.post(paths.answer(other, commentId), { text: 'x' })).status, 404)
  })
})
