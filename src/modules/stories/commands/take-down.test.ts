import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { approveStory } from './approve.ts'
import { publishStory } from './publish.ts'
import { sendToReview } from './send-to-review.ts'
import { takeDown } from './take-down.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const reason = 'Cần xác minh lại số hộ.'
const editions = (id: string) =>
  db.selectFrom('stories.edition').selectAll().where('story_id', '=', id).orderBy('number').execute()

describe('taking a story down', () => {
  test('ends what readers see, keeps the reason, and is in the audit trail', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    await takeDown({ db, actor: officer, now }, { id, version: 2, reason })

    const [edition] = await editions(id)
    assert.deepEqual([edition?.end_reason, edition?.end_note, edition?.ended_at], ['taken_down', reason, now])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.deepEqual([entry?.action, entry?.actor_id], ['stories.takeDown', officer.id])
  })

  test('it may come back as a new edition, but only after a new approval', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    await takeDown({ db, actor: officer, now }, { id, version: 2, reason })
    await assert.rejects(publishStory({ db, actor: officer, now }, { id, version: 3 }), { message: 'wrongState' })
    await sendToReview({ db, actor: officer, now }, { id, version: 3 })
    await approveStory({ db, actor: head, now }, { id, version: 4 })
    await publishStory({ db, actor: officer, now }, { id, version: 5 })
    assert.deepEqual(
      (await editions(id)).map(({ number, end_reason }) => [number, end_reason]),
      [
        [1, 'taken_down'],
        [2, null],
      ],
    )
  })

  test('a reason is needed', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    await assert.rejects(takeDown({ db, actor: officer, now }, { id, version: 2 }), { fields: { reason: 'required' } })
  })

  test('a head elsewhere may not, and it stays out', async () => {
    const id = await storedStory(db, officer, { state: 'published' })
    await assert.rejects(takeDown({ db, actor: stranger, now }, { id, version: 2, reason }), { kind: 'forbidden' })
    assert.equal((await editions(id))[0]?.ended_at, null)
  })

  test('what is not out cannot be taken down; an older version is refused', async () => {
    const draft = await storedStory(db, officer)
    await assert.rejects(takeDown({ db, actor: officer, now }, { id: draft, version: 1, reason }), {
      message: 'wrongState',
    })
    const id = await storedStory(db, officer, { state: 'published' })
    await assert.rejects(takeDown({ db, actor: officer, now }, { id, version: 1, reason }), { kind: 'stale' })
  })
})
