import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedDelivery, storedStory } from '#modules/stories/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { addReadings } from '../repository/reading.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedStory(db, officer, { state: 'published' })
const draft = await storedStory(db, officer)
const slugOf = async (it: string) =>
  (await db.selectFrom('stories.story').select('slug').where('id', '=', it).executeTakeFirstOrThrow()).slug
const rows = () =>
  db.selectFrom('outreach.reading').select(['day', 'kind', 'story_id', 'count']).orderBy('kind').execute()
const words = async (path: string, actor = officer) => {
  const answer = await deskOf(db, actor).request(path)
  return { status: answer.status, text: (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ') }
}
const root = '/lam-viec/phat-hanh/tiep-can'

describe('how far stories reach', { concurrency: 1 }, () => {
  test('counts of a day add up; what is no story that is out, and no unit, is not kept', async () => {
    const subject = await slugOf(id)
    for (const count of [3, 4])
      await addReadings(db, '2024-06-10', [
        { kind: 'page', subject, count },
        { kind: 'mail', subject, count: 1 },
        { kind: 'feed', subject: 'feed.xml', count: 2 },
        { kind: 'page', subject: await slugOf(draft), count: 9 },
        { kind: 'page', subject: 'bia-ra', count: 9 },
        { kind: 'embed', subject: 'bia-ra', count: 9 },
      ])
    await addReadings(db, '2024-06-10', [])
    assert.deepEqual(
      (await rows()).map((it) => [it.kind, it.story_id, it.count]),
      [
        ['feed', null, 4],
        ['mail', id, 2],
        ['page', id, 7],
      ],
    )
  })

  test('the figures and their list: views, mail, minutes on air from the ledger, within the days asked for', async () => {
    const delivery = await storedDelivery(db, officer, 'radio', id)
    await db.updateTable('stories.delivery').set({ seconds: 240 }).where('id', '=', delivery).execute()
    const { text } = await words(root)
    assert.match(text, /Vườn dừa sáp giữ nước mưa 7 0 2 4 1 Tổng 7 0 2 4 1/)
    assert.match(text, /feed\.xml Nguồn tin 4/)
    assert.match((await words(`${root}/${id}`)).text, /10\/06\/2024 7 2/)
    assert.match((await words(`${root}?tu=01/01/2024&den=31/01/2024`)).text, /Chưa có lượt nào/)
    assert.equal((await words(`${root}?tu=99/99/2024&den=x`)).status, 200)
  })

  test('another unit sees none of it', async () => {
    assert.doesNotMatch((await words(root, stranger)).text, /Vườn dừa/)
    assert.equal((await words(`${root}/${id}`, stranger)).status, 404)
  })
})
