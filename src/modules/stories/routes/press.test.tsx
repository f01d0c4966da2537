import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedInterview, storedOffered, storedStory } from '../factory.ts'
import { paths } from '../paths.ts'
import { getStory } from '../repository/story.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const editor = await anOfficial(db, 'editor', 'dai-phat-thanh-truyen-hinh')
const judge = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const [desk, agency, outsider] = [officer, editor, judge].map((it) => deskOf(db, it)) as [Desk, Desk, Desk]
type Desk = ReturnType<typeof deskOf>
const page = async (of: Desk, path: string) => {
  const answer = await of.request(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

describe('working with the press', () => {
  test('the offer list names who agrees to the press, and nobody else; it is narrowed by name, field and place', async () => {
    const offered = await storedOffered(db, officer)
    const unasked = await storedStory(db, officer, { state: 'published' })
    const idOf = async (storyId: string) => (await getStory(db, storyId)).exemplarIds[0]!
    const list = await page(agency, paths.offers())
    assert.match(list, new RegExp(await idOf(offered)))
    assert.doesNotMatch(list, new RegExp(await idOf(unasked)))
    assert.doesNotMatch(await page(agency, `${paths.offers()}?tim=khong+co`), new RegExp(await idOf(offered)))
    assert.equal((await agency.request(paths.offer(await idOf(unasked)))).status, 404)
    assert.equal((await outsider.request(paths.offers())).status, 403)
  })

  test('a kit is taken from the page of the exemplar; the desk of the story sees in its ledger who took it', async () => {
    const storyId = await storedOffered(db, officer)
    const [exemplarId] = (await getStory(db, storyId)).exemplarIds
    const offer = paths.offer(exemplarId!)
    assert.match(await page(agency, offer), /Nhận bộ tư liệu/)
    const bad = await agency.post(paths.takeKit(exemplarId!), { storyId, outlet: '', taker: 'Hà' })
    assert.equal(bad.status, 422)
    assert.match(await bad.text(), /id="outlet-0-error"/)
    const taken = await agency.post(paths.takeKit(exemplarId!), { storyId, outlet: 'Đài Trà Vinh', taker: 'Hà' })
    assert.equal(taken.headers.get('location'), `${offer}#da-nhan`)
    assert.match(await page(agency, offer), /Tải tệp ZIP/)
    assert.match(await page(desk, paths.deliveries(storyId)), /Đài Trà Vinh[\s\S]*Đã nhận bộ tư liệu báo chí/)
    const carried = { storyId, channel: 'radio', outlet: 'Đài', carriedOn: '10/06/2024', seconds: '60' }
    assert.equal((await agency.post(paths.carry(exemplarId!), carried)).status, 303)
  })

  test('a request is read by who asks and who answers, and by nobody else', async () => {
    const { id } = await storedInterview(db, editor, officer)
    assert.match(await page(desk, paths.interview(id)), /Chờ đơn vị trả lời[\s\S]*Trả lời của đơn vị/)
    assert.doesNotMatch(await page(agency, paths.interview(id)), /Trả lời của đơn vị/)
    assert.match(await page(desk, paths.interviews()), new RegExp(id))
    const stranger = deskOf(db, await anOfficial(db, 'officer', 'xa-an-phu-tan'))
    assert.equal((await stranger.request(paths.interview(id))).status, 404)
  })

  test('a unit that has ended still names its contact and records what it signed', async () => {
    const later = deskOf(db, await anOfficial(db, 'officer', 'xa-chau-dien', new Date('2025-11-18T02:00:00Z')), {
      now: new Date('2025-11-18T02:00:00Z'),
    })
    assert.match(await page(later, paths.coordination()), new RegExp(`name="unitId" value="${officer.post.unitId}"`))
    const sent = { unitId: officer.post.unitId, name: 'Thảo Vy', phone: '0294 3834 123', email: '' }
    assert.equal((await later.post(paths.pressContact(), sent)).status, 303)
    assert.match(await page(desk, paths.coordination()), /value="0294 3834 123"/)
  })
})
