import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedInReview } from '../factory.ts'
import { hold } from './hold.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const exemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('hold', () => {
  test('the keeping unit stops an exemplar where it stands, with the reason; it is in the audit trail', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    await hold({ db, actor: officer, now }, { id, version: 1, reason: 'Đang xác minh đơn' })

    assert.equal((await exemplar(id)).stage, 'on_hold')
    const { held_stage, hold_reason } = await exemplar(id)
    assert.deepEqual([held_stage, hold_reason], ['verified', 'Đang xác minh đơn'])
    const [entry] = await entries(id)
    assert.deepEqual([entry?.action, entry?.actor_id], ['exemplars.hold', officer.id])
  })

  test('who may not, may not, and nothing is written', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    const { stage } = await exemplar(id)
    for (const actor of [stranger])
      await assert.rejects(hold({ db, actor, now }, { id, version: 1, reason: 'Không có quyền' }), {
        kind: 'forbidden',
      })
    assert.deepEqual(await entries(id), [])
    assert.equal((await exemplar(id)).stage, stage)
  })

  test('a reason is required, and a stale form refused', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    await assert.rejects(hold({ db, actor: officer, now }, { id, version: 1, reason: ' ' }), {
      fields: { reason: 'required' },
    })
    await assert.rejects(hold({ db, actor: officer, now }, { id, version: 3, reason: 'Có lý do' }), { kind: 'stale' })
  })

  test('what is held already is not held twice', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'verified')
    await hold({ db, actor: officer, now }, { id, version: 1, reason: 'Đang xác minh đơn' })
    await assert.rejects(hold({ db, actor: officer, now }, { id, version: 2, reason: 'Lần hai' }), { kind: 'conflict' })
  })
})
