import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedInReview } from '../factory.ts'
import { release } from './release.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const communeHead = await anOfficial(db, 'head', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const exemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function aHeld() {
  const it = await storedInReview(db, { officer, reviewer }, 'verified')
  const held = { stage: 'on_hold', held_stage: 'verified', hold_reason: 'Đang xác minh đơn' }
  await db.updateTable('exemplars.exemplar').set(held).where('id', '=', it.id).execute()
  return it
}

describe('release', () => {
  test('a head lifts the hold and the exemplar goes on from where it was stopped; it is in the audit trail', async () => {
    const { id } = await aHeld()
    await release({ db, actor: communeHead, now }, { id, version: 1, reason: 'Đang xác minh đơn' })

    assert.equal((await exemplar(id)).stage, 'verified')
    const { held_stage, hold_reason } = await exemplar(id)
    assert.deepEqual([held_stage, hold_reason], [null, null])
    const [entry] = await entries(id)
    assert.deepEqual([entry?.action, entry?.actor_id], ['exemplars.release', communeHead.id])
  })

  test('who may not, may not, and nothing is written', async () => {
    const { id } = await aHeld()
    const { stage } = await exemplar(id)
    for (const actor of [officer, stranger])
      await assert.rejects(release({ db, actor, now }, { id, version: 1, reason: 'Không có quyền' }), {
        kind: 'forbidden',
      })
    assert.deepEqual(await entries(id), [])
    assert.equal((await exemplar(id)).stage, stage)
  })

  test('a reason is required, and a stale form refused', async () => {
    const { id } = await aHeld()
    await assert.rejects(release({ db, actor: communeHead, now }, { id, version: 1, reason: ' ' }), {
      fields: { reason: 'required' },
    })
    await assert.rejects(release({ db, actor: communeHead, now }, { id, version: 3, reason: 'Có lý do' }), {
      kind: 'stale',
    })
  })

  test('what is not held cannot be released', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    await assert.rejects(release({ db, actor: communeHead, now }, { id, version: 1, reason: 'Xong' }), {
      kind: 'conflict',
    })
  })
})
