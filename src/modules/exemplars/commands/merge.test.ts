import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedConsent, storedExemplar, storedInReview, storedRound } from '../factory.ts'
import { mergeRecords } from './merge.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const above = await anOfficial(db, 'officer', 'huyen-cau-ke')
const elsewhere = await anOfficial(db, 'officer', 'xa-long-vinh')
const two = async () => ({
  a: await storedExemplar(db, officer, { stage: 'recognised' }),
  b: await storedExemplar(db, other, { unitKey: 'xa-an-phu-tan', subject: { name: 'Thach Thi Samol' } }),
})
const form = (a: string, b: string, over: object = {}) => ({
  ...{ id: a, otherId: b, keepId: a, version: 1, otherVersion: 1, reason: 'Đã hỏi hai xã, cùng một người' },
  ...over,
})
const stageOf = async (id: string) => {
  const row = db.selectFrom('exemplars.exemplar').select(['stage', 'held_stage']).where('id', '=', id)
  return await row.executeTakeFirstOrThrow()
}
const links = (id: string) => db.selectFrom('exemplars.same').selectAll().where('record_id', '=', id).execute()

describe('mergeRecords', () => {
  test('the level above both ties one record to the other, which stands still; it is in the audit trail', async () => {
    const { a, b } = await two()
    await mergeRecords({ db, actor: above, now }, form(a, b))

    assert.deepEqual(await stageOf(b), { stage: 'merged', held_stage: 'emerging' })
    assert.equal((await stageOf(a)).stage, 'recognised')
    const [link] = await links(b)
    assert.deepEqual([link?.kept_id, link?.decided_by, link?.ended_at], [a, above.id, null])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', a).executeTakeFirstOrThrow()
    assert.deepEqual([entry.action, entry.subject_id], ['exemplars.merge', b])
  })

  test('a unit merges two of its own, and whichever is chosen is kept', async () => {
    const a = await storedExemplar(db, officer)
    const b = await storedExemplar(db, officer)
    await mergeRecords({ db, actor: officer, now }, form(a, b, { keepId: b }))
    assert.deepEqual([(await stageOf(a)).stage, (await stageOf(b)).stage], ['merged', 'emerging'])
  })

  test('neither of the two units may, nor a stranger, and nothing is written', async () => {
    const { a, b } = await two()
    for (const actor of [officer, other, elsewhere])
      await assert.rejects(mergeRecords({ db, actor, now }, form(a, b)), { kind: 'forbidden' })
    assert.deepEqual([await links(b), (await stageOf(b)).stage], [[], 'emerging'])
  })

  test('it is said how it is known, and which record is kept', async () => {
    const { a, b } = await two()
    const scene = { db, actor: above, now }
    await assert.rejects(mergeRecords(scene, form(a, b, { reason: ' ' })), { fields: { reason: 'required' } })
    const stranger = await storedExemplar(db, officer)
    await assert.rejects(mergeRecords(scene, form(a, b, { keepId: stranger })), { fields: { keepId: 'notAChoice' } })
    await assert.rejects(mergeRecords(scene, form(a, a)), { fields: { keepId: 'notAChoice' } })
  })

  test('somebody who saw an older text of either is refused', async () => {
    const { a, b } = await two()
    const scene = { db, actor: above, now }
    await assert.rejects(mergeRecords(scene, form(a, b, { version: 2 })), { kind: 'stale' })
    await assert.rejects(mergeRecords(scene, form(a, b, { otherVersion: 2 })), { kind: 'stale' })
  })

  test('not twice, not while one is on hold or several judge it', async () => {
    const { a, b } = await two()
    const scene = { db, actor: above, now }
    await mergeRecords(scene, form(a, b))
    await assert.rejects(mergeRecords(scene, form(a, b, { version: 2, otherVersion: 2 })), { kind: 'conflict' })
    const held = await storedExemplar(db, officer)
    await db
      .updateTable('exemplars.exemplar')
      .set({ stage: 'on_hold', held_stage: 'emerging', hold_reason: 'Đơn' })
      .where('id', '=', held)
      .execute()
    await assert.rejects(mergeRecords(scene, form(a, held, { version: 2 })), {
      fields: { form: 'exemplars.mergeOnHold' },
    })
    const round = await storedRound(db, { officer, reviewer: above, assessors: [], now })
    await assert.rejects(mergeRecords(scene, form(a, round.id, { version: 2, otherVersion: round.exemplarVersion })), {
      fields: { form: 'exemplars.mergeInRound' },
    })
  })

  test('a record that is merged takes no further step, and a consent that is withdrawn ends on every record', async () => {
    const { id: b } = await storedInReview(db, { officer: other, reviewer: above }, 'nominated', {
      unitKey: 'xa-an-phu-tan',
    })
    const a = await storedExemplar(db, officer)
    const [ofA, ofB] = [await storedConsent(db, a, officer), await storedConsent(db, b, other)]
    await mergeRecords({ db, actor: above, now }, form(a, b))
    const withdrawn = { id: a, consentId: ofA, on: '11/06/2024', reason: 'Không muốn lên báo nữa' }
    await withdrawConsent({ db, actor: officer, now }, withdrawn)
    const rows = await db.selectFrom('exemplars.consent').select('withdrawn_on').where('id', 'in', [ofA, ofB]).execute()
    assert.deepEqual(
      rows.map((it) => it.withdrawn_on),
      ['2024-06-11', '2024-06-11'],
    )
  })
})
