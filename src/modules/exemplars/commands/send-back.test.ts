import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedInReview } from '../factory.ts'
import { sendBack } from './send-back.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const exemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const nomination = (id: string) =>
  db.selectFrom('exemplars.nomination').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const sent = { faults: '1. Thiếu xác nhận của ấp\r\n2. Ảnh mờ', dueOn: '25/06/2024' }

describe('sendBack', () => {
  for (const stage of ['nominated', 'verified'] as const)
    test(`the district returns a ${stage} exemplar with its faults, and it is in the audit trail`, async () => {
      const { id, nominationId } = await storedInReview(db, { officer, reviewer }, stage)
      await sendBack({ db, actor: reviewer, now }, { id, version: 1, ...sent })

      assert.equal((await exemplar(id)).stage, 'returned')
      assert.equal((await nomination(nominationId)).state, 'returned')
      const faults = await db
        .selectFrom('exemplars.fault')
        .selectAll()
        .where('nomination_id', '=', nominationId)
        .orderBy('ord')
        .execute()
      assert.deepEqual(
        faults.map(({ text, due_on }) => [text, due_on]),
        [
          ['Thiếu xác nhận của ấp', '2024-06-25'],
          ['Ảnh mờ', '2024-06-25'],
        ],
      )
      assert.equal((await entries(id))[0]?.action, 'exemplars.sendBack')
    })

  test('neither who nominated nor another unit may, and nothing is written', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'nominated')
    for (const actor of [officer, stranger])
      await assert.rejects(sendBack({ db, actor, now }, { id, version: 1, ...sent }), { kind: 'forbidden' })
    assert.deepEqual(await entries(id), [])
  })

  test('at least one fault and at most twenty, and a day that is not past', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'nominated')
    const back = (over: object) => sendBack({ db, actor: reviewer, now }, { id, version: 1, ...sent, ...over })
    await assert.rejects(back({ faults: ' \n ' }), { fields: { faults: 'required' } })
    const many = Array.from({ length: 21 }, (_, i) => `Điểm thứ ${i}`)
    await assert.rejects(back({ faults: many }), { fields: { faults: 'exemplars.tooManyFaults' } })
    await assert.rejects(back({ dueOn: '10/06/2024' }), { fields: { dueOn: 'exemplars.inPast' } })
    await assert.rejects(back({ dueOn: '31/06/2024' }), { fields: { dueOn: 'notADate' } })
  })

  test('a form that saw an older version is refused', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'nominated')
    await assert.rejects(sendBack({ db, actor: reviewer, now }, { id, version: 2, ...sent }), { kind: 'stale' })
  })
})
