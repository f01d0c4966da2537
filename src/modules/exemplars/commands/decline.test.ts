import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedInReview } from '../factory.ts'
import { decline } from './decline.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const head = await anOfficial(db, 'head', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const exemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const nomination = (id: string) =>
  db.selectFrom('exemplars.nomination').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('decline', () => {
  test('the head declines with a reason; the exemplar is emerging again, and it is in the audit trail', async () => {
    const { id, nominationId } = await storedInReview(db, { officer, reviewer }, 'verified')
    await decline({ db, actor: head, now }, { id, version: 1, reason: 'Kết quả mới ở một vụ' })

    assert.equal((await exemplar(id)).stage, 'emerging')
    const { state, closed_at } = await nomination(nominationId)
    assert.deepEqual([state, closed_at], ['declined', now])
    const [entry] = await entries(id)
    assert.deepEqual(
      [entry!.action, (entry!.input as { reason: string }).reason],
      ['exemplars.decline', 'Kết quả mới ở một vụ'],
    )
  })

  test('an officer or another head may not, and nothing is written', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    for (const actor of [reviewer, stranger])
      await assert.rejects(decline({ db, actor, now }, { id, version: 1, reason: 'Không đủ' }), { kind: 'forbidden' })
    assert.deepEqual(await entries(id), [])
    assert.equal((await exemplar(id)).stage, 'verified')
  })

  test('a reason is required, and a stale form refused', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    await assert.rejects(decline({ db, actor: head, now }, { id, version: 1, reason: '' }), {
      fields: { reason: 'required' },
    })
    await assert.rejects(decline({ db, actor: head, now }, { id, version: 8, reason: 'Không đủ' }), { kind: 'stale' })
  })
})
