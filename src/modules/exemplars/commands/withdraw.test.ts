import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedInReview } from '../factory.ts'
import { withdraw } from './withdraw.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const communeHead = await anOfficial(db, 'head', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const exemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const nomination = (id: string) =>
  db.selectFrom('exemplars.nomination').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('withdraw', () => {
  test('a head withdraws an exemplar, and the nomination under way ends with it; it is in the audit trail', async () => {
    const { id, nominationId } = await storedInReview(db, { officer, reviewer }, 'verified')
    await withdraw({ db, actor: communeHead, now }, { id, version: 1, reason: 'Đang xác minh đơn' })

    assert.equal((await exemplar(id)).stage, 'withdrawn')
    assert.equal((await nomination(nominationId)).state, 'withdrawn')
    const [entry] = await entries(id)
    assert.deepEqual([entry?.action, entry?.actor_id], ['exemplars.withdraw', communeHead.id])
  })

  test('who may not, may not, and nothing is written', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    const { stage } = await exemplar(id)
    for (const actor of [officer, stranger])
      await assert.rejects(withdraw({ db, actor, now }, { id, version: 1, reason: 'Không có quyền' }), {
        kind: 'forbidden',
      })
    assert.deepEqual(await entries(id), [])
    assert.equal((await exemplar(id)).stage, stage)
  })

  test('a reason is required, and a stale form refused', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    await assert.rejects(withdraw({ db, actor: communeHead, now }, { id, version: 1, reason: ' ' }), {
      fields: { reason: 'required' },
    })
    await assert.rejects(withdraw({ db, actor: communeHead, now }, { id, version: 3, reason: 'Có lý do' }), {
      kind: 'stale',
    })
  })

  test('a withdrawn exemplar has nowhere to go', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    await withdraw({ db, actor: communeHead, now }, { id, version: 1, reason: 'Gia đình xin thôi' })
    await assert.rejects(withdraw({ db, actor: communeHead, now }, { id, version: 2, reason: 'Lần hai' }), {
      kind: 'conflict',
    })
  })
})
