import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedDelivery, storedStory } from '../factory.ts'
import { markDue } from '../repository/delivery.ts'
import { settleDelivery } from './settle-delivery.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const row = (id: string) => db.selectFrom('stories.delivery').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function owing(due: 'correct' | 'recall' = 'recall') {
  const storyId = await storedStory(db, officer, { state: 'published' })
  const id = await storedDelivery(db, officer, 'print', storyId)
  await markDue(db, storyId, ['print'], { due, reason: due === 'recall' ? 'taken_down' : 'corrected', at: now })
  return { id, storyId }
}

describe('settleDelivery', () => {
  test('how it ended is kept with who says so; once', async () => {
    const { id } = await owing()
    await settleDelivery({ db, actor: officer, now }, { id, version: 2, settled: 'unreachable', note: 'Báo đã in' })
    const { settled, settled_by, settled_note } = await row(id)
    assert.deepEqual([settled, settled_by, settled_note], ['unreachable', officer.id, 'Báo đã in'])
    await assert.rejects(settleDelivery({ db, actor: officer, now }, { id, version: 3, settled: 'done' }), {
      message: 'wrongState',
    })
  })

  test('what could not be reached says why; a stranger and an older page are refused', async () => {
    const { id } = await owing()
    const settle = (actor: typeof officer, version: number) =>
      settleDelivery({ db, actor, now }, { id, version, settled: 'unreachable' })
    await assert.rejects(settle(officer, 2), { fields: { note: 'required' } })
    await assert.rejects(settle(officer, 1), { kind: 'stale' })
    await assert.rejects(settle(stranger, 2), { kind: 'forbidden' })
    assert.equal((await row(id)).settled, null)
  })

  test('a recall outweighs a correction, a later correction opens a line anew, and marking twice changes nothing', async () => {
    const { id, storyId } = await owing('correct')
    await settleDelivery({ db, actor: officer, now }, { id, version: 2, settled: 'done' })
    const correct = { due: 'correct', reason: 'corrected' } as const
    await markDue(db, storyId, ['print'], { ...correct, at: now })
    assert.equal((await row(id)).settled, 'done')
    const later = new Date(now.getTime() + 86_400_000)
    await markDue(db, storyId, ['print'], { ...correct, at: later })
    assert.equal((await row(id)).settled, null)
    await markDue(db, storyId, ['print'], { due: 'recall', reason: 'taken_down', at: later })
    await markDue(db, storyId, ['print'], { ...correct, at: new Date(later.getTime() + 1) })
    assert.deepEqual([(await row(id)).due, (await row(id)).due_reason], ['recall', 'taken_down'])
  })
})
