import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedAchievement } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedFact, storedShowable, storedStory } from '../factory.ts'
import { paths } from '../paths.ts'
import { listSheet } from '../queries/fact-sheet.ts'

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

describe('the fact sheet of a story', () => {
  test('one button takes the record’s achievements; the editor and the story show them with who confirmed', async () => {
    const exemplarId = await storedShowable(db, officer)
    await storedAchievement(db, exemplarId, 'Giúp 14 hộ <b>trữ</b> nước')
    const id = await storedStory(db, officer, { exemplarIds: [exemplarId] })
    assert.match(await page(desk, paths.facts(id)), /Lấy 1 thành tích từ hồ sơ/)
    assert.equal((await desk.post(paths.drawFacts(id), {})).status, 303)
    const [fact] = await listSheet(db, id)
    const own = await page(desk, paths.facts(id))
    assert.match(own, /Giúp 14 hộ &lt;b>trữ/)
    assert.match(own, /Chờ người khác xác nhận/)
    assert.doesNotMatch(own, /Xác nhận đúng/)
    assert.equal((await desk.post(paths.confirmFact(id, fact!.id), { version: '1' })).status, 403)
    assert.match(await page(chief, paths.facts(id)), /Xác nhận đúng/)
    assert.equal((await chief.post(paths.confirmFact(id, fact!.id), { version: '1' })).status, 303)
    for (const path of [paths.show(id), paths.edit(id)])
      assert.match(await page(desk, path), /Cán bộ head xác nhận 11\/06\/2024/)
  })

  test('an approver reads which facts nobody confirmed, or that there is no sheet; it blocks nothing', async () => {
    const id = await storedStory(db, officer, { state: 'in_review' })
    assert.match(await page(chief, paths.show(id)), /Bài chưa có bảng sự thật/)
    await storedFact(db, id, officer, 'Vườn rộng 2,5 ha')
    assert.match(await page(chief, paths.show(id)), /Còn 1 sự thật trong bài chưa ai xác nhận.*Vườn rộng 2,5 ha/s)
    assert.equal((await chief.post(paths.approve(id), { version: '2' })).status, 303)
  })

  test('a line that is wrong comes back open, with its fault at its own field', async () => {
    const id = await storedStory(db, officer)
    const factId = await storedFact(db, id, officer)
    const answer = await desk.post(paths.changeFact(id, factId), { version: '1', claim: '', source: 'Sổ' })
    assert.equal(answer.status, 422)
    const text = await answer.text()
    assert.match(text, new RegExp(`<details open.*id="claim-${factId}-error"`, 's'))
    assert.match(text, new RegExp(`href="#claim-${factId}"`))
  })

  test('of another desk it is neither read nor changed, nor is a line of another story', async () => {
    const id = await storedStory(db, officer)
    const factId = await storedFact(db, id, officer)
    assert.equal((await elsewhere.request(paths.facts(id))).status, 404)
    assert.equal((await elsewhere.post(paths.removeFact(id, factId), { version: '1' })).status, 404)
    const other = await storedStory(db, officer)
    assert.equal((await desk.post(paths.removeFact(other, factId), { version: '1' })).status, 404)
    assert.equal((await listSheet(db, id)).length, 1)
  })
})
