import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { storedStory } from '#modules/stories/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { addSubscriber, confirmSubscriber, type Wish } from '../repository/subscriber.ts'
import { makeDigest } from './make-digest.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const now = new Date('2024-06-10T02:00:00Z')
const scene = { db, now, baseUrl: 'http://localhost' }
const base: Wish = { language: 'vi', frequency: 'weekly', fieldId: null, unitId: null }

async function reader(wish: Partial<Wish>): Promise<string> {
  const id = newId()
  await addSubscriber(db, { id, email: `${id}@vidu.vn`, token: id, wish: { ...base, ...wish }, at: now })
  await confirmSubscriber(db, id, now)
  return id
}

describe('makeDigest', () => {
  test('each reader gets the stories of their language, field and place with all below it, and nothing makes no mail', async () => {
    const story = await storedStory(db, officer, { state: 'published', fieldId: fieldId(6) })
    await db
      .updateTable('stories.edition')
      .set({ published_at: new Date('2024-06-04T02:00:00Z') })
      .execute()
    const wanted = [
      await reader({}),
      await reader({ fieldId: fieldId(6) }),
      await reader({ unitId: unitId('huyen-cau-ke') }),
      await reader({ unitId: unitId('xa-chau-dien') }),
    ]
    await reader({ fieldId: fieldId(1) })
    await reader({ unitId: unitId('huyen-tra-cu') })
    await reader({ language: 'km' })
    await reader({ frequency: 'monthly' })
    assert.equal(await makeDigest(scene, 'weekly'), 4)
    const mails = await db.selectFrom('outreach.mail').select('subscriber_id').execute()
    assert.deepEqual(mails.map((it) => it.subscriber_id).toSorted(), wanted.toSorted())
    const [line] = await db.selectFrom('stories.delivery').selectAll().where('story_id', '=', story).execute()
    assert.match(line!.place!, /4 người nhận/)
    const entries = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('action', '=', 'outreach.makeDigest')
      .execute()
    assert.equal(entries.length, 1)
  })

  test('on a day on which none is due nothing is made, and the same one is never made twice', async () => {
    assert.equal(await makeDigest(scene, 'monthly'), 0)
    assert.equal(await makeDigest(scene, 'weekly'), 0)
    assert.equal((await db.selectFrom('outreach.digest').select('id').execute()).length, 1)
  })
})
